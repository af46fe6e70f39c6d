import { idAt, isObject, type JsonObject, objectAt } from './json.js';
import { isStoredConversation, readStoredConversation } from './stored-conversation.js';
import { withUnixTimes } from './times.js';

/** One shape for what versions and topics send in several. Nothing is dropped; unknown items only get their times read. */
export function unifyItem(topic: string, item: JsonObject): JsonObject {
  return withType(withId(withUnixTimes(lift(topic, item))));
}

function lift(topic: string, item: JsonObject): JsonObject {
  if (topic.startsWith('ticket.')) return unwrapped('ticket', item);
  return /^conversation(_part)?\./.test(topic) ? unwrapped('conversation', item) : item;
}

/**
 * The object of a topic comes by itself, or one level deeper with what the topic tells beside it: the part that caused it,
 * the contact that was attached. What stands beside it stays, unless the object has a field of that name.
 */
function unwrapped(type: 'ticket' | 'conversation', item: JsonObject): JsonObject {
  const found = objectAt(item, type);
  // A conversation can have a `ticket`, and a ticket a `conversation`: those stay where they are.
  if (found === undefined || (item.type === type && item.id !== undefined)) return item;
  const { type: _type, id: _id, [type]: _found, ...beside } = item;
  const object = isStoredConversation(found) ? readStoredConversation(found) : found;
  return { ...beside, type, ...object, ...(object.id === undefined ? {} : { id: idAt(object, 'id') }) };
}

/** A deleted conversation is told by `conversation_id` alone. */
function withId(item: JsonObject): JsonObject {
  const isBare = item.type === 'conversation' && item.id === undefined && item.conversation_id !== undefined;
  return isBare ? { ...item, id: String(item.conversation_id) } : item;
}

/** What joins two objects comes with a type or without, depending on the topic. */
function withType(item: JsonObject): JsonObject {
  if (!isObject(item.contact) || item.type === 'ticket' || item.type === 'conversation') return item;
  if (isObject(item.tag)) return { created_at: null, ...item, type: 'contact_tag' };
  return isObject(item.company) && item.type === undefined ? { type: 'company_contact', ...item } : item;
}
