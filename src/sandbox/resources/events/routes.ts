import { invalid, missing, readId, readObject, readText, readTime, requireId, requireText } from '../../http/input.js';
import { type Answer, type Call, emptyAnswer, ok } from '../../http/route.js';
import { readPageSize } from '../../paging/page-size.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import type { ContactRecord } from '../contacts/model.js';
import { emitEvent, serializeEvent } from './emit.js';
import { eventsAfter, placeAfter, recentEvents, summarize } from './history.js';
import { type EventRecord, eventIdentity, eventSummaries, events } from './model.js';
import { requirePerson } from './person.js';

/** Further metadata keys are dropped without a word. */
const METADATA_KEYS = 10;

const LIMITS = { default: 50, max: 150 };

export const eventResource = resource(events, {
  scope: 'events',
  tables: [eventSummaries],
  routes: {
    createDataEvent: route('POST /events', (call) => {
      const { world, body } = call;
      const event_name = requireText(body, 'event_name');
      const created_at = readTime(body, 'created_at');
      if (created_at === undefined || created_at === null) throw missing('created_at');
      const metadata = Object.entries(readObject(body, 'metadata') ?? {}).slice(0, METADATA_KEYS);
      const contact = requirePerson(world, {
        id: readId(body, 'id') ?? undefined,
        userId: readId(body, 'user_id') ?? undefined,
        email: readText(body, 'email') ?? undefined,
      });
      const event = { contact_id: contact.id, event_name, created_at };
      // The same thing in the same second is the same event, and is accepted again.
      if (events.in(world).countBy('identity', eventIdentity(event)) === 0) {
        const made = { id: world.nextId(events.ids), ...event, metadata: Object.fromEntries(metadata) };
        emitEvent(world, contact, events.in(world).insert(made));
      }
      return emptyAnswer(202);
    }),
    dataEventSummaries: route('POST /events/summaries', (call) => {
      const summary = readSummary(call);
      const all = eventSummaries.having(call.world, 'contact_id', summary.contact_id);
      const present = all.find(({ name }) => name === summary.name);
      // What is counted anew takes the place of what was counted before.
      if (present === undefined) eventSummaries.insert(call.world, summary);
      else eventSummaries.in(call.world).update(present, summary);
      return emptyAnswer(200);
    }),
    lisDataEvents: route('GET /events', (call) => {
      const { query, world } = call;
      if (query.get('type') !== 'user') throw invalid('type', 'user');
      const contact = requirePerson(world, {
        id: query.get('intercom_user_id') ?? undefined,
        userId: query.get('user_id') ?? undefined,
        email: query.get('email') ?? undefined,
      });
      return answerEvents(call, contact, recentEvents(world, contact));
    }),
  },
});

/** Both answers are of type event.summary, as the samples of the API have it. */
function answerEvents(call: Call, contact: ContactRecord, events: readonly EventRecord[]): Answer {
  const { query } = call;
  const person = {
    type: 'event.summary',
    email: contact.email ?? '',
    intercom_user_id: contact.id,
    user_id: contact.external_id ?? '',
  };
  if (query.get('summary') === 'true') return ok({ ...person, events: summarize(call.world, contact) });
  const perPage = readPageSize(query.get('per_page'), LIMITS);
  const rest = eventsAfter(events, query.get('before'));
  const items = rest.slice(0, perPage);
  const last = items.at(-1);
  const pages = last !== undefined && rest.length > perPage ? { next: nextUrl(call, perPage, last) } : {};
  return ok({ ...person, events: items.map((event) => serializeEvent(contact, event)), pages });
}

/** The next page of events has an address instead of a cursor. */
function nextUrl({ query, origin }: Call, perPage: number, last: EventRecord): string {
  const next = new URLSearchParams(query);
  next.set('per_page', String(perPage));
  next.set('before', placeAfter(last));
  return `${origin}/events?${next}`;
}

function readSummary({ world, body }: Call) {
  const userId = requireId(body, 'user_id');
  const given = readObject(body, 'event_summaries');
  if (given === undefined || given === null) throw missing('event_summaries');
  const name = requireText(given, 'event_name');
  const { count = 1 } = given;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) throw invalid('count', 'a whole number');
  const contact = requirePerson(world, { id: undefined, userId, email: undefined });
  const now = world.clock.now();
  const first = readTime(given, 'first') ?? now;
  return { contact_id: contact.id, name, count, first, last: readTime(given, 'last') ?? Math.max(first, now) };
}
