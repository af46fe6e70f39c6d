import type { Company, ConversationRating, Tag, Ticket } from '../../generated/types.js';
import { idAt, type JsonObject, objectAt } from '../notification/json.js';
import type { WebhookNotification } from '../notification/notification.js';

/** Who has a conversation or a ticket; null where nobody has, however the version says so (0, `"0"`, null). */
export interface Assignees {
  readonly adminId: string | null;
  readonly teamId: string | null;
}

/** Id of the conversation that the notification is about, also of one that was deleted. */
export function conversationIdOf({ item }: WebhookNotification): string | null {
  if (item.type === 'conversation') return idAt(item, 'id') ?? idAt(item, 'conversation_id');
  return idAt(item, 'conversation_id') ?? idAt(objectAt(item, 'conversation'), 'id');
}

/** The ticket that the notification is about, nested in what was sent or not. */
export function ticketOf({ item }: WebhookNotification): Partial<Ticket> | undefined {
  return item.type === 'ticket' ? item : undefined;
}

/** Id of the ticket for calls of the API: not `ticket_id`, which is its number in the inbox. */
export function ticketIdOf(notification: WebhookNotification): string | null {
  return idAt(ticketOf(notification), 'id');
}

/** The company that the notification is about. */
export function companyOf({ item }: WebhookNotification): Partial<Company> | undefined {
  return item.type === 'company' ? item : objectAt(item, 'company');
}

/** The tag that was put on or taken off. */
export function tagOf({ item }: WebhookNotification): Partial<Tag> | undefined {
  return objectAt(item, 'tag');
}

/** How a customer rated a conversation. */
export function ratingOf({ item }: WebhookNotification): ConversationRating | undefined {
  return objectAt(item, 'conversation_rating');
}

/** Undefined for what nobody can be assigned to. */
export function assigneesOf({ item }: WebhookNotification): Assignees | undefined {
  if (!isAssignable(item)) return undefined;
  return { adminId: idAt(item, 'admin_assignee_id'), teamId: idAt(item, 'team_assignee_id') };
}

function isAssignable(item: JsonObject): boolean {
  return 'admin_assignee_id' in item || 'team_assignee_id' in item;
}
