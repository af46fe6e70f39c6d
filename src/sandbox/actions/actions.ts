import { invalid, missing, readId, readText, requireId, requireText } from '../http/input.js';
import { internalCall } from '../http/internal-call.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { admins } from '../resources/admins.js';
import { changeContact } from '../resources/contacts/change.js';
import { contacts } from '../resources/contacts/model.js';
import { conversations, sideConversations } from '../resources/conversations/model.js';
import { rateConversation } from '../resources/conversations/rate.js';
import { writeBeside } from '../resources/conversations/side.js';
import { findAssignee, NOBODY } from '../resources/inbox/people.js';
import { readReply } from '../resources/inbox/replies.js';
import { teams } from '../resources/teams.js';
import { stateOfCategory } from '../resources/ticket-types/find.js';
import { tickets } from '../resources/tickets/model.js';
import { type ActionContext, carryOut, requireTarget, type Target, written } from './action-context.js';
import { requireTagId } from './tag-id.js';

/** One thing that a contact or an admin can do. */
interface Action {
  /** The keys that it has beside `as`, `id` and `do`. */
  readonly takes: readonly string[];
  readonly run: (context: ActionContext) => Target;
}

const WHERE = ['conversationId', 'ticketId'];
const STATES = ['submitted', 'in_progress', 'waiting_on_customer', 'resolved'];
const WRITTEN = ['body', 'attachmentUrls', 'attachmentFiles'];

const CONTACT: Readonly<Record<string, Action>> = {
  message: {
    takes: [...WRITTEN, 'subject'],
    run(context) {
      const { subject } = context.action;
      requireText(context.action, 'body');
      const from = { type: 'contact', id: context.actorId };
      return begun(context, 'createConversation', {
        from,
        ...written(context),
        ...(subject === undefined ? {} : { subject }),
      });
    },
  },
  reply: {
    takes: [...WHERE, ...WRITTEN],
    run: (context) => reply(context, { type: 'user', intercom_user_id: context.actorId, message_type: 'comment' }),
  },
  rate: { takes: ['conversationId', 'rating', 'remark'], run: rate },
  read: {
    takes: ['conversationId'],
    run(context) {
      const { world, actorId } = context;
      const target = read(context);
      const contact = contacts.get(world, actorId);
      if (contact !== undefined) changeContact(world, contact, { last_seen_at: world.clock.now() });
      return target;
    },
  },
};

const ADMIN: Readonly<Record<string, Action>> = {
  message: { takes: ['contactId', 'body'], run: message },
  reply: {
    takes: [...WHERE, ...WRITTEN],
    run: (context) => reply(context, byAdmin(context, { message_type: 'comment' })),
  },
  note: { takes: [...WHERE, ...WRITTEN], run: (context) => reply(context, byAdmin(context, { message_type: 'note' })) },
  side_message: { takes: ['conversationId', 'sideConversationId', ...WRITTEN], run: writeSideMessage },
  close: {
    takes: [...WHERE, 'body'],
    run: (context) => manage(context, { message_type: 'close', ...written(context) }, { open: false }),
  },
  open: { takes: WHERE, run: (context) => manage(context, { message_type: 'open' }, { open: true }) },
  read: { takes: ['conversationId'], run: read },
  snooze: {
    takes: [...WHERE, 'until'],
    run(context) {
      const snoozed_until = readUntil(context.action);
      return manage(context, { message_type: 'snoozed', snoozed_until }, { snoozed_until });
    },
  },
  assign: { takes: [...WHERE, 'assigneeId'], run: assign },
  tag: { takes: [...WHERE, 'tag'], run: (context) => tag(context, 'attach') },
  untag: { takes: [...WHERE, 'tag'], run: (context) => tag(context, 'detach') },
  state: { takes: ['ticketId', 'state'], run: changeState },
};

/** What contacts and admins can do, by its name. */
export const ACTIONS = { contact: CONTACT, admin: ADMIN } as const;

/** The admin who acts, as bodies of the API name it. */
function byAdmin({ actorId }: ActionContext, body: JsonObject): JsonObject {
  return { type: 'admin', admin_id: actorId, ...body };
}

function begun(context: ActionContext, operationId: string, body: JsonObject): Target {
  const answer = carryOut(context, operationId, {}, body);
  const id = isJsonObject(answer) ? answer.conversation_id : undefined;
  if (typeof id !== 'string') throw new Error('A message that was sent began no conversation.');
  return { type: 'conversation', id };
}

function message(context: ActionContext): Target {
  const { world, action, actorId } = context;
  const contact = contacts.get(world, requireId(action, 'contactId'));
  if (contact?.status !== 'active') throw invalid('contactId', 'the id of a contact who is there');
  return begun(context, 'createMessage', {
    message_type: 'in_app',
    body: requireText(action, 'body'),
    from: { type: 'admin', id: actorId },
    to: { type: contact.role, id: contact.id },
    create_conversation_without_contact_reply: true,
  });
}

function reply(context: ActionContext, who: JsonObject): Target {
  const target = requireTarget(context);
  const body = { ...who, ...written(context) };
  if (target.type === 'ticket') carryOut(context, 'replyTicket', { ticket_id: target.id }, body);
  else carryOut(context, 'replyConversation', { conversation_id: target.id }, body);
  return target;
}

/** No operation of the API writes side conversations: teammates do, in the inbox. */
function writeSideMessage(context: ActionContext): Target {
  const { world, action, version } = context;
  const target = requireTarget(context);
  const conversation = conversations.get(world, target.id);
  if (conversation === undefined) throw missing('conversationId');
  const given = readId(action, 'sideConversationId') ?? undefined;
  const thread = given === undefined ? undefined : sideConversations.get(world, given);
  if (given !== undefined && thread?.conversation_id !== conversation.id) {
    throw invalid('sideConversationId', `the id of a side conversation of this conversation; ${given} is none`);
  }
  const body = byAdmin(context, { message_type: 'note', ...written(context) });
  writeBeside(world, conversation, readReply(internalCall(world, { version, body }), { adminFiles: true }), thread);
  return target;
}

/** @param parts for a conversation @param update for a ticket */
function manage(context: ActionContext, parts: JsonObject, update: JsonObject): Target {
  const target = requireTarget(context);
  const admin_id = context.actorId;
  if (target.type === 'ticket') {
    if (context.action.body !== undefined) throw invalid('body', 'left out: a ticket is closed without words');
    carryOut(context, 'updateTicket', { ticket_id: target.id }, { admin_id, ...update });
  } else {
    carryOut(context, 'manageConversation', { conversation_id: target.id }, byAdmin(context, parts));
  }
  return target;
}

function assign(context: ActionContext): Target {
  const { world, action } = context;
  if (!Object.hasOwn(action, 'assigneeId')) throw missing('assigneeId');
  const given = action.assigneeId === null ? NOBODY : requireId(action, 'assigneeId');
  if (given === NOBODY) return unassign(context);
  const type = teams.get(world, given) === undefined ? 'admin' : 'team';
  if (type === 'admin' && admins.get(world, given) === undefined) {
    throw invalid('assigneeId', `the id of an admin or a team, or null; ${given} is neither`);
  }
  const { id } = findAssignee(world, type, given);
  return manage(context, { message_type: 'assignment', type, assignee_id: id }, { assignee_id: id });
}

/** A conversation has an admin and a team: both go. */
function unassign(context: ActionContext): Target {
  const parts = (type: string) => ({ message_type: 'assignment', type, assignee_id: NOBODY });
  const target = manage(context, parts('admin'), { assignee_id: NOBODY });
  if (target.type === 'conversation') manage(context, parts('team'), {});
  return target;
}

function read(context: ActionContext): Target {
  const target = requireTarget(context);
  carryOut(context, 'updateConversation', { conversation_id: target.id }, { read: true });
  return target;
}

function rate(context: ActionContext): Target {
  const { world, action, actorId } = context;
  const target = requireTarget(context);
  const conversation = conversations.get(world, target.id);
  const { rating } = action;
  if (typeof rating !== 'number' || !Number.isInteger(rating) || rating < 1 || rating > 5) {
    throw invalid('rating', 'a whole number from 1 to 5');
  }
  const remark = readText(action, 'remark') ?? '';
  if (conversation !== undefined) rateConversation(world, conversation, { contactId: actorId, rating, remark });
  return target;
}

function tag(context: ActionContext, what: 'attach' | 'detach'): Target {
  const target = requireTarget(context);
  const id = requireTagId(context.world, requireText(context.action, 'tag'), what === 'attach');
  const params = { conversation_id: target.id, ticket_id: target.id, tag_id: id };
  const operation = `${what}Tag${what === 'attach' ? 'To' : 'From'}${target.type === 'ticket' ? 'Ticket' : 'Conversation'}`;
  carryOut(context, operation, params, { id, admin_id: context.actorId });
  return target;
}

function changeState(context: ActionContext): Target {
  const { world, action, actorId } = context;
  const target = requireTarget(context);
  const ticket = tickets.get(world, target.id);
  if (ticket === undefined) throw missing('ticketId');
  const category = requireText(action, 'state');
  if (!STATES.includes(category)) throw invalid('state', `one of ${STATES.join(', ')}`);
  const state = stateOfCategory(world, ticket.ticket_type_id, category);
  carryOut(context, 'updateTicket', { ticket_id: ticket.id }, { admin_id: actorId, ticket_state_id: state.id });
  return target;
}

/** Unix seconds of a number or an ISO 8601 text. */
function readUntil({ until }: JsonObject): number {
  if (until === undefined || until === null) throw missing('until');
  const seconds = typeof until === 'string' ? Math.floor(Date.parse(until) / 1000) : until;
  if (typeof seconds === 'number' && Number.isInteger(seconds)) return seconds;
  throw invalid('until', 'unix seconds or an ISO 8601 time');
}
