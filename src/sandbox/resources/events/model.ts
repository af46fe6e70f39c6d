import type { JsonValue } from '../../json.js';
import { type Collection, createCollection } from '../../world/collection.js';

/** Something that a contact did. */
export interface EventRecord {
  readonly id: string;
  readonly contact_id: string;
  readonly event_name: string;
  /** Unix seconds. */
  readonly created_at: number;
  readonly metadata: Readonly<Record<string, JsonValue>>;
}

export type EventCollection = Collection<EventRecord, 'contact_id' | 'identity', never>;

/** `identity` is what makes two events the same one: the contact, the name and the second. */
export function createEventCollection(): EventCollection {
  return createCollection<EventRecord, 'contact_id' | 'identity', never>({
    keys: { contact_id: (event) => event.contact_id, identity: eventIdentity },
    sorted: {},
  });
}

export function eventIdentity(event: Pick<EventRecord, 'contact_id' | 'event_name' | 'created_at'>): string {
  return `${event.contact_id}/${event.created_at}/${event.event_name}`;
}
