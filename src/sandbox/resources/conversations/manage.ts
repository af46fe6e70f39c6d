import { invalid, missing, readText, readTime, requireId, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { sanitized, toHtml } from '../inbox/html.js';
import { findAssignee, NOBODY, requireAdmin } from '../inbox/people.js';
import { assign, close, open, snooze } from './actions.js';
import type { ConversationRecord } from './model.js';

type Manage = (call: Call, conversation: ConversationRecord) => ConversationRecord;

/** What POST …/parts can do, by `message_type`. */
const ACTIONS: Readonly<Record<string, Manage>> = {
  close: (call, conversation) => {
    requireType(call, ['admin']);
    return close(call.world, conversation, requireAdmin(call).id, readBody(call));
  },
  open: (call, conversation) => open(call.world, conversation, requireAdmin(call).id),
  snoozed: (call, conversation) => {
    const admin = requireAdmin(call);
    const until = readTime(call.body, 'snoozed_until');
    if (until === undefined || until === null) throw missing('snoozed_until');
    if (until <= call.world.clock.now()) throw invalid('snoozed_until', 'a time in the future');
    return snooze(call.world, conversation, admin.id, until);
  },
  assignment: (call, conversation) => {
    const type = requireType(call, ['admin', 'team']);
    const admin = requireAdmin(call);
    const id = requireId(call.body, 'assignee_id');
    const to = id === NOBODY ? { type, id: null } : findAssignee(call.world, type, id);
    return assign(call.world, conversation, admin.id, to, readBody(call));
  },
};

/** Whether a `message_type` asks for one of these. */
export function isManaging(messageType: unknown): boolean {
  return typeof messageType === 'string' && Object.hasOwn(ACTIONS, messageType);
}

/** Closes, opens, snoozes or assigns. */
export function manageConversation(call: Call, conversation: ConversationRecord): ConversationRecord {
  const name = requireText(call.body, 'message_type');
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) throw invalid('message_type', `one of ${Object.keys(ACTIONS).join(', ')}`);
  return action(call, conversation);
}

function requireType<T extends string>({ body }: Call, allowed: readonly T[]): T {
  const given = requireText(body, 'type');
  const type = allowed.find((one) => one === given);
  if (type === undefined) throw invalid('type', allowed.join(' or '));
  return type;
}

function readBody({ body }: Call): string | null {
  const text = sanitized(readText(body, 'body') ?? '');
  return text.trim() === '' ? null : toHtml(text);
}
