import { idAt, isObject, type JsonObject, objectAt, objectsAt } from './json.js';

/**
 * A contact that joins or leaves a conversation is told with the conversation as Intercom stores it: `model` with its ids
 * as numbers, and `parts` whose `data` is JSON in a text.
 */
export function isStoredConversation(conversation: JsonObject): boolean {
  return objectAt(conversation, 'model') !== undefined;
}

/** The same as other topics tell of conversations: id, times and parts. What else came stays under its names. */
export function readStoredConversation(conversation: JsonObject): JsonObject {
  const { parts: _parts, model, ...rest } = conversation;
  const { id, created_at, updated_at, read } = objectAt(conversation, 'model') ?? {};
  const parts = objectsAt(conversation, 'parts').map(readPart);
  return {
    ...rest,
    type: 'conversation',
    id,
    created_at,
    updated_at,
    ...(read === undefined ? {} : { read }),
    conversation_parts: { type: 'conversation_part.list', conversation_parts: parts, total_count: parts.length },
    model,
  };
}

function readPart(part: JsonObject): JsonObject {
  const { body, created_at, updated_at } = part;
  const data = readData(part.data);
  const [added, removed] = [objectAt(data, 'added_by'), objectAt(data, 'removed_by')];
  const by = added ?? removed ?? objectAt(data, 'admin');
  return {
    type: 'conversation_part',
    id: idAt(part, 'id'),
    ...(added === undefined ? {} : { part_type: 'participant_added' }),
    ...(removed === undefined ? {} : { part_type: 'participant_removed' }),
    body: body === '' ? null : body,
    created_at,
    updated_at,
    ...(by === undefined ? {} : { author: { ...by, id: idAt(by, 'id') } }),
  };
}

function readData(data: unknown): JsonObject {
  if (isObject(data)) return data;
  if (typeof data !== 'string') return {};
  try {
    const read: unknown = JSON.parse(data);
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}
