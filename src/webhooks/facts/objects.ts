import type { Company, ConversationRating, Tag, Ticket } from '../../generated/types.js';
import { idAt, type JsonObject, objectAt, objectsAt, secondsAt, textAt } from '../notification/json.js';
import type { WebhookNotification } from '../notification/notification.js';
import { causingPart } from './parts.js';

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

/**
 * The tag that was put on or taken off; of several the one that was put on last. A tagged part of a conversation is told in
 * several ways: by a `tag` or by `tags_added` beside it, or by nothing but the tags that the part or its conversation has.
 */
export function tagOf(notification: WebhookNotification): Partial<Tag> | undefined {
  const { item, topic } = notification;
  const told = objectAt(item, 'tag') ?? newestTag(tagsAt(item, 'tags_added'));
  if (told !== undefined || topic !== 'conversation_part.tag.created') return told;
  return newestTag(tagsAt(causingPart(notification), 'tags')) ?? newestTag(tagsAt(item, 'tags'));
}

/** A list of tags stands by itself or in an object of its own. */
function tagsAt(holder: unknown, key: string): readonly JsonObject[] {
  const list = objectAt(holder, key);
  return list === undefined ? objectsAt(holder, key) : objectsAt(list, 'tags');
}

/** By when it was put on where they say so, else the last one. */
function newestTag(tags: readonly JsonObject[]): JsonObject | undefined {
  let newest: JsonObject | undefined;
  for (const tag of tags) {
    if ((secondsAt(tag, 'applied_at') ?? 0) >= (secondsAt(newest, 'applied_at') ?? 0)) newest = tag;
  }
  return newest;
}

/** How a customer rated a conversation. */
export function ratingOf({ item }: WebhookNotification): ConversationRating | undefined {
  return objectAt(item, 'conversation_rating');
}

/** Undefined for what nobody can be assigned to. */
export function assigneesOf({ item }: WebhookNotification): Assignees | undefined {
  const before = objectAt(item, 'assignee');
  if (before !== undefined) return assigneesBefore(before);
  if (!isAssignable(item)) return undefined;
  return { adminId: idAt(item, 'admin_assignee_id'), teamId: idAt(item, 'team_assignee_id') };
}

/** Before 2.0 there was one assignee, an admin or a team. */
function assigneesBefore(assignee: JsonObject): Assignees {
  const [id, type] = [idAt(assignee, 'id'), textAt(assignee, 'type')];
  return { adminId: type === 'admin' ? id : null, teamId: type === 'team' ? id : null };
}

function isAssignable(item: JsonObject): boolean {
  return 'admin_assignee_id' in item || 'team_assignee_id' in item;
}
