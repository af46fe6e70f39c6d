import { invalid } from '../../http/input.js';
import { compareIds } from '../../world/ids.js';
import type { World } from '../../world/world.js';
import type { ContactRecord } from '../contacts/model.js';
import { type EventRecord, events } from './model.js';

const KEPT_DAYS = 90;

/** What a contact did in the last 90 days, newest first. */
export function recentEvents(world: World, contact: ContactRecord): EventRecord[] {
  const oldest = world.clock.now() - KEPT_DAYS * 86_400;
  return [...events.in(world).by('contact_id', contact.id)]
    .filter((event) => event.created_at >= oldest)
    .sort((left, right) => right.created_at - left.created_at || compareIds(right.id, left.id));
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

/** How often and when a contact did each thing. */
export function summarize(events: readonly EventRecord[]): object[] {
  const byName = new Map<string, EventRecord[]>();
  for (const event of events) {
    const same = byName.get(event.event_name);
    if (same === undefined) byName.set(event.event_name, [event]);
    else same.push(event);
  }
  const iso = (event: EventRecord | undefined) => new Date((event?.created_at ?? 0) * 1000).toISOString();
  return [...byName].map(([name, same]) => ({
    name,
    first: iso(same.at(-1)),
    last: iso(same[0]),
    count: same.length,
    description: '',
  }));
}
