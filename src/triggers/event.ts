import { messageOf } from '../webhooks/facts/message.js';
import { assigneesOf, companyOf, conversationIdOf, ratingOf, tagOf, ticketIdOf } from '../webhooks/facts/objects.js';
import { causingPart } from '../webhooks/facts/parts.js';
import { authorOf, contactOf } from '../webhooks/facts/people.js';
import { isObject, type JsonObject } from '../webhooks/notification/json.js';
import { parseNotification } from '../webhooks/notification/parse-notification.js';

/** What a workflow starts with: the facts that most of them ask for, and the notification that they came from. */
export interface TriggerEvent {
  /** `notif_…`; deliveries of one notification share it. Null for a ping. */
  readonly id: string | null;
  readonly topic: string;
  readonly workspace: string;
  /** Unix seconds. */
  readonly created_at: number | null;
  readonly conversation_id: string | null;
  readonly ticket_id: string | null;
  readonly contact: JsonObject | null;
  readonly author: JsonObject | null;
  readonly message: JsonObject | null;
  readonly part_type: string | null;
  readonly admin_assignee_id: string | null;
  readonly team_assignee_id: string | null;
  readonly company: JsonObject | null;
  readonly tag: JsonObject | null;
  readonly rating: JsonObject | null;
  readonly item: JsonObject;
  readonly notification: JsonObject;
}

/** The keys of an event, for hosts that show them before anything happened. */
export const eventFields: readonly { readonly key: keyof TriggerEvent; readonly description: string }[] = [
  { key: 'id', description: 'Id of the notification. One that comes twice has the same' },
  { key: 'topic', description: 'What happened: conversation.user.replied' },
  { key: 'workspace', description: 'Id of the workspace in which it happened' },
  { key: 'created_at', description: 'When it happened, in unix seconds' },
  { key: 'conversation_id', description: 'Id of the conversation that it is about' },
  { key: 'ticket_id', description: 'Id of the ticket that it is about, for calls of the API' },
  { key: 'contact', description: 'The contact that it is about: id, external_id, email, name, role' },
  { key: 'author', description: 'Who wrote or did it: type, id, name, email, is_contact' },
  { key: 'message', description: 'What was said: body, format (html or text), subject' },
  { key: 'part_type', description: 'Kind of the part that caused it: comment, note, assignment, close' },
  { key: 'admin_assignee_id', description: 'Id of the admin who has the conversation or ticket' },
  { key: 'team_assignee_id', description: 'Id of the team that has the conversation or ticket' },
  { key: 'company', description: 'The company that it is about' },
  { key: 'tag', description: 'The tag that was put on or taken off' },
  { key: 'rating', description: 'How the contact rated' },
  { key: 'item', description: 'What it is about, whole. All its times are unix seconds' },
  { key: 'notification', description: 'The notification as Intercom sent it' },
];

/**
 * Reads a body into an event.
 *
 * @throws InvalidResponseError when it is no notification.
 */
export function readEvent(body: string | Uint8Array): TriggerEvent {
  const notification = parseNotification(body);
  const { id, topic, workspace, createdAt, item, raw } = notification;
  const contact = contactOf(notification);
  const author = authorOf(notification);
  const assignees = assigneesOf(notification);
  return {
    id,
    topic,
    workspace,
    created_at: createdAt,
    conversation_id: conversationIdOf(notification),
    ticket_id: ticketIdOf(notification),
    contact: contact === undefined ? null : renamed(contact, { externalId: 'external_id' }),
    author: author === undefined ? null : renamed(author, { isContact: 'is_contact' }),
    message: objectOrNull(messageOf(notification)),
    part_type: causingPart(notification)?.part_type ?? null,
    admin_assignee_id: assignees?.adminId ?? null,
    team_assignee_id: assignees?.teamId ?? null,
    company: objectOrNull(companyOf(notification)),
    tag: objectOrNull(tagOf(notification)),
    rating: objectOrNull(ratingOf(notification)),
    item,
    notification: objectOrNull(JSON.parse(raw)) ?? {},
  };
}

function renamed(facts: object, names: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [names[key] ?? key, value]));
}

function objectOrNull(value: unknown): JsonObject | null {
  return isObject(value) ? value : null;
}
