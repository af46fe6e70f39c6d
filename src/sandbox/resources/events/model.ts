import { ref } from '../../table/reference.js';
import { json, record, text, time, whole } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { digits } from '../../world/ids.js';
import { idsOf } from '../ids.js';

/** What contacts did. */
export const events = table('events', {
  ids: idsOf('event', 4_000_000_000, 4_900_000_000),
  fields: {
    contact_id: ref('contacts'),
    event_name: text,
    created_at: time,
    metadata: record(json),
  },
  /** `identity` is what makes two events the same one: the contact, the name and the second. */
  keys: { contact_id: 'contact_id', identity: (event) => eventIdentity(event) },
});

export type EventRecord = RecordOf<typeof events>;

export function eventIdentity(event: {
  readonly contact_id: string;
  readonly event_name: string;
  readonly created_at: number;
}): string {
  return `${event.contact_id}/${event.created_at}/${event.event_name}`;
}

/** What callers counted themselves, by contact and name. */
export const eventSummaries = table('eventSummaries', {
  ids: digits('event_summary', 48_000, 49_000),
  fields: { contact_id: ref('contacts', { owner: true }), name: text, count: whole, first: time, last: time },
  keys: { contact_id: 'contact_id' },
  count: false,
});
