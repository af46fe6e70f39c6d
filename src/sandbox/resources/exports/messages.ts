import type { World } from '../../world/world.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { conversations } from '../conversations/model.js';
import { messages } from '../messages/model.js';
import { type Cell, csv } from './csv.js';
import type { DataExportRecord } from './model.js';

/** A message that one person got. */
interface Receipt {
  readonly id: string;
  readonly messageId: string;
  readonly type: string;
  readonly title: string;
  readonly contact: ContactRecord | undefined;
  readonly contactId: string;
  readonly at: number;
  readonly firstReply: number | null;
}

/** The columns of the file, in Intercom's order. Series, goals and clicks are not emulated: their columns stay empty. */
const COLUMNS: readonly (readonly [name: string, read: (receipt: Receipt) => Cell])[] = [
  ['user_id', ({ contactId }) => contactId],
  ['user_external_id', ({ contact }) => contact?.external_id],
  ['company_id', ({ contact }) => contact?.company_ids[0] ?? -1],
  ['email', ({ contact }) => contact?.email],
  ['name', ({ contact }) => contact?.name],
  ['ruleset_id', ({ messageId }) => messageId],
  ['content_id', ({ messageId }) => messageId],
  ['content_type', ({ type }) => type],
  ['content_title', ({ title }) => title],
  ['ruleset_version_id', ({ messageId }) => messageId],
  ['receipt_id', ({ id }) => id],
  ['received_at', ({ at }) => at],
  ['series_id', () => -1],
  ['series_title', () => ''],
  ['node_id', () => ''],
  ['first_reply', ({ firstReply }) => firstReply],
  ['first_completion', () => ''],
  ['first_series_completion', () => ''],
  ['first_series_disengagement', () => ''],
  ['first_series_exit', () => ''],
  ['first_goal_success', () => ''],
  ['first_open', ({ contact, at }) => ifAfter(contact?.last_email_opened_at, at)],
  ['first_click', ({ contact, at }) => ifAfter(contact?.last_email_clicked_at, at)],
  ['first_dismissal', () => ''],
  ['first_unsubscribe', () => ''],
  ['first_hard_bounce', ({ contact, at }) => (contact?.has_hard_bounced === true ? at : '')],
];

/** What admins sent of their own accord in the period: messages, and conversations that they began. */
export function messagesFile(world: World, { from, to }: DataExportRecord): string | undefined {
  const receipts = [...sentMessages(world), ...begunConversations(world)]
    .filter(({ at }) => at >= from && at <= to)
    .sort((left, right) => left.at - right.at);
  if (receipts.length === 0) return undefined;
  const rows = receipts.map((receipt) => COLUMNS.map(([, read]) => read(receipt)));
  return csv(
    COLUMNS.map(([name]) => name),
    rows,
  );
}

function sentMessages(world: World): Receipt[] {
  return [...messages.in(world).values()].flatMap((message) =>
    message.to.map((contactId) => ({
      id: `${message.id}-${contactId}`,
      messageId: message.id,
      type: message.message_type === 'email' ? 'Email' : 'Chat',
      title: message.subject ?? '',
      contact: contacts.get(world, contactId),
      contactId,
      at: message.created_at,
      firstReply: null,
    })),
  );
}

/** Those that came of a message are told of with the message. */
function begunConversations(world: World): Receipt[] {
  return [...conversations.in(world).values()].flatMap(({ source, contact_ids, created_at, ...conversation }) => {
    const isOwn = source.author.type === 'admin' && messages.get(world, source.id) === undefined;
    return (isOwn ? contact_ids : []).map((contactId) => ({
      id: `${source.id}-${contactId}`,
      messageId: source.id,
      type: source.type === 'email' ? 'Email' : 'Chat',
      title: conversation.title ?? source.subject,
      contact: contacts.get(world, contactId),
      contactId,
      at: created_at,
      firstReply: conversation.first_contact_reply_at,
    }));
  });
}

function ifAfter(time: number | null | undefined, at: number): Cell {
  return time !== null && time !== undefined && time >= at ? time : '';
}
