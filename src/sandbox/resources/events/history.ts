import { invalid } from '../../http/input.js';
import { compareIds } from '../../world/ids.js';
import type { World } from '../../world/world.js';
import type { ContactRecord } from '../contacts/model.js';
import { type EventRecord, eventSummaries, events } from './model.js';

const KEPT_DAYS = 90;

/** What a contact did in the last 90 days, newest first. */
export function recentEvents(world: World, contact: ContactRecord): EventRecord[] {
  const oldest = world.clock.now() - KEPT_DAYS * 86_400;
  return [...events.in(world).by('contact_id', contact.id)]
    .filter((event) => event.created_at >= oldest)
    .sort(newestFirst);
}

/** The place after an event, as the address of the next page carries it: milliseconds and id. */
export function placeAfter(event: EventRecord): string {
  return `${event.created_at * 1000}-${event.id}`;
}

/** The events behind a place. @throws RefusedError 400 for a text that no page has given out. */
export function eventsAfter(events: readonly EventRecord[], before: string | null): readonly EventRecord[] {
  if (before === null) return events;
  const [, ms = '', id = ''] = /^(\d{1,15})(?:-(\d+))?$/.exec(before) ?? [];
  if (ms === '') throw invalid('before', 'taken from pages.next');
  const time = Number(ms) / 1000;
  return events.filter(
    (event) => event.created_at < time || (event.created_at === time && compareIds(event.id, id) < 0),
  );
}

/** What somebody has done of one kind, all told. */
interface Count {
  readonly name: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** How often and when a contact did each thing, however long ago, with what callers counted themselves. */
export function summarize(world: World, contact: ContactRecord): object[] {
  const counts = new Map<string, Count>();
  const add = ({ name, count, first, last }: Count) => {
    const known = counts.get(name) ?? { count: 0, first, last };
    counts.set(name, {
      name,
      count: known.count + count,
      first: Math.min(known.first, first),
      last: Math.max(known.last, last),
    });
  };
  const done = [...events.in(world).by('contact_id', contact.id)].sort(newestFirst);
  for (const { event_name: name, created_at } of done) add({ name, count: 1, first: created_at, last: created_at });
  for (const summary of eventSummaries.having(world, 'contact_id', contact.id)) add(summary);
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString();
  return [...counts.values()].map(({ name, count, first, last }) => ({
    name,
    first: iso(first),
    last: iso(last),
    count,
    description: '',
  }));
}

const newestFirst = (left: EventRecord, right: EventRecord) =>
  right.created_at - left.created_at || compareIds(right.id, left.id);
