import { refuse, resourceNotFound } from '../../http/errors.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { REPLY_FIELDS, requirePerson } from '../inbox/people.js';
import type { Author } from '../inbox/thread-fields.js';
import { type ConversationRecord, conversations } from './model.js';

/** Tagging answers 404 in words of its own. */
export function requireTaggedConversation(call: Call): ConversationRecord {
  const conversation = conversations.get(call.world, call.param('conversation_id'));
  if (conversation === undefined) throw refuse(404, 'not_found', 'Conversation not found');
  return conversation;
}

/**
 * The conversation that a reply goes to. `last` stands for the newest one: of the contact who writes, of the contact whom
 * an admin names beside, or of the workspace.
 * @throws RefusedError 404, also for a contact who does not take part.
 */
export function requireReplyTarget(call: Call, author: Author): ConversationRecord {
  const conversation =
    call.param('conversation_id') === 'last'
      ? last(call.world, author.type === 'contact' ? author.id : namedContact(call))
      : conversations.require(call, call.param('conversation_id'));
  const takesPart = author.type !== 'contact' || conversation?.contact_ids.includes(author.id);
  if (conversation === undefined || !takesPart) throw resourceNotFound();
  return conversation;
}

/** The conversation that an admin closes, opens, snoozes or assigns. @throws RefusedError 404 */
export function requireManaged(call: Call): ConversationRecord {
  const id = call.param('conversation_id');
  const conversation = id === 'last' ? last(call.world, namedContact(call)) : conversations.require(call, id);
  if (conversation === undefined) throw resourceNotFound();
  return conversation;
}

function namedContact(call: Call): string | undefined {
  const isNamed = Object.values(REPLY_FIELDS).some((field) => Object.hasOwn(call.body, field));
  return isNamed ? requirePerson(call, call.body, REPLY_FIELDS).id : undefined;
}

function last(world: World, contactId: string | undefined): ConversationRecord | undefined {
  if (contactId === undefined)
    return conversations.in(world).sorted('updated_at').take({ limit: 1, descending: true })[0];
  const theirs = [...conversations.in(world).by('contact', contactId)];
  return theirs.sort((left, right) => right.updated_at - left.updated_at)[0];
}
