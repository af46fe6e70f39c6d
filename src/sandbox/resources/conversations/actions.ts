import type { World } from '../../world/world.js';
import { changeContact } from '../contacts/change.js';
import { contacts } from '../contacts/model.js';
import type { Reply } from '../inbox/replies.js';
import type { Assignee, Author } from '../inbox/thread-fields.js';
import { changeConversation } from './change.js';
import type { ConversationRecord } from './model.js';
import { afterAdminReply, afterAssignment, afterClose, afterContactReply, afterReopen } from './statistics.js';

/*
 * What can happen to a conversation: each function changes the state as Intercom's inbox does and leaves the part
 * type that Intercom leaves.
 */

/** A reply of either side, or a note. */
export function reply(world: World, conversation: ConversationRecord, message: Reply): ConversationRecord {
  return message.author.type === 'contact'
    ? replyAsContact(world, conversation, message)
    : replyAsAdmin(world, conversation, message);
}

/** What a contact writes opens a conversation that is not; the part that carries the text is then of type `open`. */
function replyAsContact(world: World, conversation: ConversationRecord, message: Reply): ConversationRecord {
  const at = message.createdAt ?? world.clock.now();
  const reopens = conversation.state !== 'open';
  const statistics = afterContactReply(conversation.statistics, at);
  touchContact(world, message.author, { last_replied_at: at });
  return changeConversation(
    world,
    conversation,
    {
      state: 'open',
      snoozed_until: null,
      read: false,
      waiting_since: conversation.waiting_since ?? at,
      first_contact_reply_at: conversation.first_contact_reply_at ?? at,
      statistics: reopens ? afterReopen(statistics) : statistics,
    },
    { part_type: reopens ? 'open' : 'comment', ...content(message, at) },
  );
}

/** What an admin writes leaves the state as it is: notes, comments and buttons on a closed conversation keep it closed. */
function replyAsAdmin(world: World, conversation: ConversationRecord, message: Reply): ConversationRecord {
  const at = message.createdAt ?? world.clock.now();
  const part = { part_type: message.kind, ...content(message, at) };
  if (message.kind !== 'comment') return changeConversation(world, conversation, {}, part);
  for (const id of conversation.contact_ids) touchContact(world, { type: 'contact', id }, { last_contacted_at: at });
  return changeConversation(world, conversation, { ...answered(conversation, at), read: true }, part);
}

/** Closing what is closed leaves another part. @param body HTML that the contact gets with it */
export function close(
  world: World,
  conversation: ConversationRecord,
  adminId: string,
  body: string | null,
): ConversationRecord {
  const now = world.clock.now();
  const { statistics } = body === null ? conversation : answered(conversation, now);
  return changeConversation(
    world,
    conversation,
    {
      state: 'closed',
      snoozed_until: null,
      waiting_since: null,
      statistics: afterClose(statistics, now, conversation.created_at, adminId),
    },
    { part_type: 'close', author: { type: 'admin', id: adminId }, body },
  );
}

export function open(world: World, conversation: ConversationRecord, adminId: string): ConversationRecord {
  if (conversation.state === 'open') return conversation;
  const { statistics, state } = conversation;
  return changeConversation(
    world,
    conversation,
    {
      state: 'open',
      snoozed_until: null,
      read: true,
      statistics: state === 'closed' ? afterReopen(statistics) : statistics,
    },
    { part_type: 'open', author: { type: 'admin', id: adminId } },
  );
}

/** Snoozing again leaves another part. @param until unix seconds */
export function snooze(
  world: World,
  conversation: ConversationRecord,
  adminId: string,
  until: number,
): ConversationRecord {
  return changeConversation(
    world,
    conversation,
    { state: 'snoozed', snoozed_until: until },
    { part_type: 'snoozed', author: { type: 'admin', id: adminId } },
  );
}

/** Gives the conversation to an admin or a team (id null = to nobody of that kind); a closed one opens. */
export function assign(
  world: World,
  conversation: ConversationRecord,
  adminId: string,
  to: { readonly type: Assignee['type']; readonly id: string | null },
  body: string | null,
): ConversationRecord {
  const isAdmin = to.type === 'admin';
  const present = isAdmin ? conversation.admin_assignee_id : conversation.team_assignee_id;
  const reopens = conversation.state === 'closed';
  if (present === to.id && !reopens && body === null) return conversation;
  const now = world.clock.now();
  const response = body === null ? conversation : answered(conversation, now);
  const statistics = afterAssignment(response.statistics, now, conversation.created_at);
  return changeConversation(
    world,
    conversation,
    {
      ...(isAdmin ? { admin_assignee_id: to.id } : { team_assignee_id: to.id }),
      state: reopens ? 'open' : conversation.state,
      waiting_since: response.waiting_since,
      statistics: reopens ? afterReopen(statistics) : statistics,
    },
    {
      part_type: reopens ? 'assign_and_reopen' : 'assignment',
      author: { type: 'admin', id: adminId },
      body,
      assigned_to: to.id === null ? null : { type: to.type, id: to.id },
    },
  );
}

/** What an answer by an admin changes: nobody waits any more. */
function answered(
  conversation: ConversationRecord,
  at: number,
): Pick<ConversationRecord, 'waiting_since' | 'statistics'> {
  const { statistics, created_at, waiting_since } = conversation;
  return { waiting_since: null, statistics: afterAdminReply(statistics, at, created_at, waiting_since) };
}

function content({ author, body, attachments, options, chosen }: Reply, at: number) {
  return { author, body, attachments, options, chosen, created_at: at };
}

/** Keeps the person's own times of contact right. */
function touchContact(
  world: World,
  author: Author,
  times: { readonly last_replied_at?: number; readonly last_contacted_at?: number },
): void {
  const contact = author.type === 'contact' ? contacts.get(world, author.id) : undefined;
  if (contact !== undefined) changeContact(world, contact, times);
}
