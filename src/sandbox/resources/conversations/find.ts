import { refuse, resourceNotFound } from '../../http/errors.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import type { Author } from '../inbox/thread-fields.js';
import { type ConversationRecord, conversations } from './model.js';

/** Tagging answers 404 in words of its own. */
export function requireTaggedConversation(call: Call): ConversationRecord {
  const conversation = conversations.get(call.world, call.param('conversation_id'));
  if (conversation === undefined) throw refuse(404, 'not_found', 'Conversation not found');
  return conversation;
}

/**
 * The conversation that a reply goes to. `last` stands for the newest one: of the contact who writes, or of the
 * workspace when an admin does.
 * @throws RefusedError 404, also for a contact who does not take part.
 */
export function requireReplyTarget(call: Call, author: Author): ConversationRecord {
  const conversation =
    call.param('conversation_id') === 'last'
      ? last(call.world, author)
      : conversations.require(call, call.param('conversation_id'));
  const takesPart = author.type !== 'contact' || conversation?.contact_ids.includes(author.id);
  if (conversation === undefined || !takesPart) throw resourceNotFound();
  return conversation;
}

function last(world: World, author: Author): ConversationRecord | undefined {
  if (author.type !== 'contact')
    return conversations.in(world).sorted('updated_at').take({ limit: 1, descending: true })[0];
  const theirs = [...conversations.in(world).by('contact', author.id)];
  return theirs.sort((left, right) => right.updated_at - left.updated_at)[0];
}
