import { isObject, type JsonObject, objectAt } from './json.js';
import { withUnixTimes } from './times.js';

/** One shape for what versions and topics send in several. Nothing is dropped; unknown items only get their times read. */
export function unifyItem(topic: string, item: JsonObject): JsonObject {
  return withType(withId(withUnixTimes(liftTicket(topic, item))));
}

/** From 2.15 `ticket.closed` wraps the ticket; conversations have a `ticket` too, which is another thing. */
function liftTicket(topic: string, item: JsonObject): JsonObject {
  const ticket = topic.startsWith('ticket.') ? objectAt(item, 'ticket') : undefined;
  return ticket !== undefined && item.id === undefined ? { type: 'ticket', ...ticket } : item;
}

/** A deleted conversation is told by `conversation_id` alone. */
function withId(item: JsonObject): JsonObject {
  const isBare = item.type === 'conversation' && item.id === undefined && item.conversation_id !== undefined;
  return isBare ? { ...item, id: String(item.conversation_id) } : item;
}

/** What joins two objects comes with a type or without, depending on the topic. */
function withType(item: JsonObject): JsonObject {
  if (!isObject(item.contact)) return item;
  if (isObject(item.tag)) return { created_at: null, ...item, type: 'contact_tag' };
  return isObject(item.company) && item.type === undefined ? { type: 'company_contact', ...item } : item;
}
