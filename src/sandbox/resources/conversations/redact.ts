import { refuse } from '../../http/errors.js';
import { invalid, requireId, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { logActivity } from '../activity-log/log.js';
import { emitConversation } from './emit.js';
import { type ConversationRecord, conversations } from './model.js';

const REDACTED_BODY = '<p><i>This message was deleted</i></p>';

/** Deletes the text of a part, or of the message that a contact began with. */
export function redact(call: Call): ConversationRecord {
  const { world, body } = call;
  const type = requireText(body, 'type');
  const conversation = conversations.get(world, requireId(body, 'conversation_id'));
  if (conversation === undefined) throw notFound();
  if (type === 'conversation_part') return redactPart(call, conversation, requireId(body, 'conversation_part_id'));
  if (type === 'source') return redactSource(call, conversation, requireId(body, 'source_id'));
  throw invalid('type', 'conversation_part or source');
}

function redactPart({ world }: Call, conversation: ConversationRecord, id: string): ConversationRecord {
  const part = conversation.parts.find((one) => one.id === id);
  if (part === undefined) throw notFound();
  if (part.body === null) throw notRedactable();
  const now = world.clock.now();
  const redacted = { ...part, body: REDACTED_BODY, attachments: [], redacted: true, updated_at: now };
  const parts = conversation.parts.map((one) => (one === part ? redacted : one));
  conversations.in(world).update(conversation, { parts, updated_at: now });
  emitConversation(world, 'conversation_part.redacted', conversation, redacted);
  logActivity(world, {
    type: 'conversation_part_deletion',
    did: `deleted a part of the conversation ${conversation.id}`,
  });
  return conversation;
}

function redactSource({ world }: Call, conversation: ConversationRecord, id: string): ConversationRecord {
  const { source } = conversation;
  if (source.id !== id) throw notFound();
  if (source.author.type !== 'contact') throw notRedactable();
  return conversations.in(world).update(conversation, {
    source: { ...source, body: REDACTED_BODY, attachments: [], redacted: true },
    updated_at: world.clock.now(),
  });
}

const notFound = () => refuse(404, 'conversation_part_or_message_not_found', 'Conversation part or message not found');

const notRedactable = () =>
  refuse(400, 'conversation_part_not_redactable', 'Conversation part or message cannot be redacted');
