import { invalid, missing, readText, requireId, requireText } from '../http/input.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { admins } from '../resources/admins.js';
import { changeContact } from '../resources/contacts/change.js';
import { contacts } from '../resources/contacts/model.js';
import { conversations } from '../resources/conversations/model.js';
import { rateConversation } from '../resources/conversations/rate.js';
import { findAssignee, NOBODY } from '../resources/inbox/people.js';
import { teams } from '../resources/teams.js';
import { stateOfCategory } from '../resources/ticket-types/find.js';
import { tickets } from '../resources/tickets/model.js';
import { carryOut, requireTarget, type Scene, type Target, written } from './scene.js';
import { requireTagId } from './tags.js';

/** One thing that somebody can do. */
interface Deed {
  /** The keys that it knows beside `as`, `id` and `do`. */
  readonly takes: readonly string[];
  readonly run: (scene: Scene) => Target;
}

const WHERE = ['conversationId', 'ticketId'];
const STATES = ['submitted', 'in_progress', 'waiting_on_customer', 'resolved'];
const WRITTEN = ['body', 'attachmentUrls', 'attachmentFiles'];

const CONTACT: Readonly<Record<string, Deed>> = {
  message: {
    takes: [...WRITTEN, 'subject'],
    run(scene) {
      const { subject } = scene.act;
      requireText(scene.act, 'body');
      const from = { type: 'contact', id: scene.actorId };
      return begun(scene, 'createConversation', {
        from,
        ...written(scene),
        ...(subject === undefined ? {} : { subject }),
      });
    },
  },
  reply: {
    takes: [...WHERE, ...WRITTEN],
    run: (scene) => reply(scene, { type: 'user', intercom_user_id: scene.actorId, message_type: 'comment' }),
  },
  rate: { takes: ['conversationId', 'rating', 'remark'], run: rate },
  read: {
    takes: ['conversationId'],
    run(scene) {
      const { world, actorId } = scene;
      const target = read(scene);
      const contact = contacts.get(world, actorId);
      if (contact !== undefined) changeContact(world, contact, { last_seen_at: world.clock.now() });
      return target;
    },
  },
};

const ADMIN: Readonly<Record<string, Deed>> = {
  message: { takes: ['contactId', 'body'], run: message },
  reply: { takes: [...WHERE, ...WRITTEN], run: (scene) => reply(scene, byAdmin(scene, { message_type: 'comment' })) },
  note: { takes: [...WHERE, ...WRITTEN], run: (scene) => reply(scene, byAdmin(scene, { message_type: 'note' })) },
  close: {
    takes: [...WHERE, 'body'],
    run: (scene) => manage(scene, { message_type: 'close', ...written(scene) }, { open: false }),
  },
  open: { takes: WHERE, run: (scene) => manage(scene, { message_type: 'open' }, { open: true }) },
  read: { takes: ['conversationId'], run: read },
  snooze: {
    takes: [...WHERE, 'until'],
    run(scene) {
      const snoozed_until = readUntil(scene.act);
      return manage(scene, { message_type: 'snoozed', snoozed_until }, { snoozed_until });
    },
  },
  assign: { takes: [...WHERE, 'assigneeId'], run: assign },
  tag: { takes: [...WHERE, 'tag'], run: (scene) => tag(scene, 'attach') },
  untag: { takes: [...WHERE, 'tag'], run: (scene) => tag(scene, 'detach') },
  state: { takes: ['ticketId', 'state'], run: changeState },
};

/** What contacts and admins can do, by its name. */
export const DEEDS = { contact: CONTACT, admin: ADMIN } as const;

/** Who acts, as the API wants to know it. */
function byAdmin({ actorId }: Scene, body: JsonObject): JsonObject {
  return { type: 'admin', admin_id: actorId, ...body };
}

function begun(scene: Scene, operationId: string, body: JsonObject): Target {
  const answer = carryOut(scene, operationId, {}, body);
  const id = isJsonObject(answer) ? answer.conversation_id : undefined;
  if (typeof id !== 'string') throw new Error('A message that was sent began no conversation.');
  return { type: 'conversation', id };
}

function message(scene: Scene): Target {
  const { world, act, actorId } = scene;
  const contact = contacts.get(world, requireId(act, 'contactId'));
  if (contact?.status !== 'active') throw invalid('contactId', 'the id of a contact who is there');
  return begun(scene, 'createMessage', {
    message_type: 'in_app',
    body: requireText(act, 'body'),
    from: { type: 'admin', id: actorId },
    to: { type: contact.role, id: contact.id },
    create_conversation_without_contact_reply: true,
  });
}

function reply(scene: Scene, who: JsonObject): Target {
  const target = requireTarget(scene);
  const body = { ...who, ...written(scene) };
  if (target.type === 'ticket') carryOut(scene, 'replyTicket', { ticket_id: target.id }, body);
  else carryOut(scene, 'replyConversation', { conversation_id: target.id }, body);
  return target;
}

/** @param parts for a conversation @param update for a ticket */
function manage(scene: Scene, parts: JsonObject, update: JsonObject): Target {
  const target = requireTarget(scene);
  const admin_id = scene.actorId;
  if (target.type === 'ticket') {
    if (scene.act.body !== undefined) throw invalid('body', 'left out: a ticket is closed without words');
    carryOut(scene, 'updateTicket', { ticket_id: target.id }, { admin_id, ...update });
  } else {
    carryOut(scene, 'manageConversation', { conversation_id: target.id }, byAdmin(scene, parts));
  }
  return target;
}

function assign(scene: Scene): Target {
  const { world, act } = scene;
  if (!Object.hasOwn(act, 'assigneeId')) throw missing('assigneeId');
  const given = act.assigneeId === null ? NOBODY : requireId(act, 'assigneeId');
  if (given === NOBODY) return unassign(scene);
  const type = teams.get(world, given) === undefined ? 'admin' : 'team';
  if (type === 'admin' && admins.get(world, given) === undefined) {
    throw invalid('assigneeId', `the id of an admin or a team, or null; ${given} is neither`);
  }
  const { id } = findAssignee(world, type, given);
  return manage(scene, { message_type: 'assignment', type, assignee_id: id }, { assignee_id: id });
}

/** A conversation has an admin and a team: both go. */
function unassign(scene: Scene): Target {
  const parts = (type: string) => ({ message_type: 'assignment', type, assignee_id: NOBODY });
  const target = manage(scene, parts('admin'), { assignee_id: NOBODY });
  if (target.type === 'conversation') manage(scene, parts('team'), {});
  return target;
}

function read(scene: Scene): Target {
  const target = requireTarget(scene);
  carryOut(scene, 'updateConversation', { conversation_id: target.id }, { read: true });
  return target;
}

function rate(scene: Scene): Target {
  const { world, act, actorId } = scene;
  const target = requireTarget(scene);
  const conversation = conversations.get(world, target.id);
  const { rating } = act;
  if (typeof rating !== 'number' || !Number.isInteger(rating) || rating < 1 || rating > 5) {
    throw invalid('rating', 'a whole number from 1 to 5');
  }
  const remark = readText(act, 'remark') ?? '';
  if (conversation !== undefined) rateConversation(world, conversation, { contactId: actorId, rating, remark });
  return target;
}

function tag(scene: Scene, what: 'attach' | 'detach'): Target {
  const target = requireTarget(scene);
  const id = requireTagId(scene.world, requireText(scene.act, 'tag'), what === 'attach');
  const params = { conversation_id: target.id, ticket_id: target.id, tag_id: id };
  const operation = `${what}Tag${what === 'attach' ? 'To' : 'From'}${target.type === 'ticket' ? 'Ticket' : 'Conversation'}`;
  carryOut(scene, operation, params, { id, admin_id: scene.actorId });
  return target;
}

function changeState(scene: Scene): Target {
  const { world, act, actorId } = scene;
  const target = requireTarget(scene);
  const ticket = tickets.get(world, target.id);
  if (ticket === undefined) throw missing('ticketId');
  const category = requireText(act, 'state');
  if (!STATES.includes(category)) throw invalid('state', `one of ${STATES.join(', ')}`);
  const state = stateOfCategory(world, ticket.ticket_type_id, category);
  carryOut(scene, 'updateTicket', { ticket_id: ticket.id }, { admin_id: actorId, ticket_state_id: state.id });
  return target;
}

/** Unix seconds of a number or an ISO 8601 text. */
function readUntil({ until }: JsonObject): number {
  if (until === undefined || until === null) throw missing('until');
  const seconds = typeof until === 'string' ? Math.floor(Date.parse(until) / 1000) : until;
  if (typeof seconds === 'number' && Number.isInteger(seconds)) return seconds;
  throw invalid('until', 'unix seconds or an ISO 8601 time');
}
