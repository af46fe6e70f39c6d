import type { World } from '../../world/world.js';
import type { ContactRecord } from '../contacts/model.js';
import type { EventRecord } from './model.js';

export function emitEvent(world: World, contact: ContactRecord, event: EventRecord): void {
  world.events.emit({
    topic: 'event.created',
    about: { type: 'event', id: event.id },
    item: () => eventItem(contact, event),
  });
}

export function eventItem(contact: ContactRecord, event: EventRecord): object {
  return { ...serializeEvent(contact, event), ext_metadata: {} };
}

export function serializeEvent(contact: ContactRecord, event: EventRecord): object {
  return {
    type: 'event',
    id: event.id,
    event_name: event.event_name,
    created_at: event.created_at,
    intercom_user_id: contact.id,
    user_id: contact.external_id ?? '',
    email: contact.email ?? '',
    metadata: event.metadata,
  };
}
