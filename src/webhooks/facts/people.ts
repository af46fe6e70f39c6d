import {
  deepest,
  holdsOwnData,
  idAt,
  idOf,
  isObject,
  type JsonObject,
  objectAt,
  objectsAt,
  textAt,
} from '../notification/json.js';
import type { WebhookNotification } from '../notification/notification.js';
import { causingPart } from './parts.js';

/** Who wrote or did something. */
export interface Author {
  /** `admin`, `team`, `bot`, or one of a contact's: `user`, `lead`, `contact`, `visitor`. More kinds may come. */
  readonly type: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly email: string | null;
  /** True for a person on the customer's side. */
  readonly isContact: boolean;
}

/** A contact, as much as the notification says of it. */
export interface ContactFacts {
  readonly id: string;
  /** Your own id of the contact. */
  readonly externalId: string | null;
  readonly email: string | null;
  readonly name: string | null;
  /** `user` or `lead`; null when the notification does not say. */
  readonly role: string | null;
}

const contactTypes = new Set(['contact', 'user', 'lead', 'visitor']);
const contactKeys = new Set(['contact', 'contacts']);

/**
 * Who caused the notification: the author of its part or of the message that began the conversation, who rated, whose
 * event it was, or the teammate that it is about. Undefined where it does not say, as when a contact's data changes.
 */
export function authorOf(notification: WebhookNotification): Author | undefined {
  const { item, topic } = notification;
  if (topic === 'conversation.rating.added') {
    const rating = objectAt(item, 'conversation_rating');
    // Before 2.0 who rated was called a customer.
    return authorAt(rating, 'contact') ?? authorAt(rating, 'customer');
  }
  const part = causingPart(notification);
  if (part !== undefined) return authorAt(part, 'author');
  if (item.type === 'event') return eventAuthor(item);
  if (item.type === 'admin') return authorAt({ item }, 'item');
  if (topic === 'admin.activity_log_event.created') return authorAt(item, 'performed_by');
  if (topic === 'api.request.completed') return adminAt(item);
  return isBeginning(topic) ? beginner(item) : undefined;
}

/** The contact that the notification is about; in a conversation the one who wrote, else the first who takes part. */
export function contactOf(notification: WebhookNotification): ContactFacts | undefined {
  const { item } = notification;
  if (contactTypes.has(String(item.type))) return contactFacts(item);
  const whole = objectAt(item, 'contact');
  if (whole !== undefined) return contactFacts(whole);
  const author = authorOf(notification);
  // Before 2.0 a conversation had one user.
  const user = objectAt(item, 'user');
  const known = [...objectsAt(objectAt(item, 'contacts'), 'contacts'), ...(user === undefined ? [] : [user])];
  if (author?.isContact === true && author.id !== null) {
    const { id, email, name } = author;
    const externalId = externalIdOf(known.find((contact) => idAt(contact, 'id') === id) ?? item);
    return { id, externalId, email, name, role: roleOf(author.type) };
  }
  const [first] = known;
  return contactFacts(first) ?? contactFacts(objectAt(objectAt(item, 'source'), 'author'));
}

/** Ids of every contact that the notification is about or holds words of, each once. Their words go with them. */
export function contactIdsOf({ item }: { readonly item: JsonObject }): string[] {
  const ids = new Set<string>();
  collect(item, ids, '', 0);
  return [...ids];
}

/** Runs over every notification while its sender waits: plain values cost no call. */
function collect(value: unknown, ids: Set<string>, key: string, depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const element of value) collect(element, ids, key, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  const { type, id, contact_id: contactId, intercom_user_id: userId, user_id: ownerId } = value;
  // Where contacts stand they need not say that they are some.
  const isContact = typeof type === 'string' && type !== '' ? contactTypes.has(type) : contactKeys.has(key);
  if (isContact) addId(id, ids);
  if (contactId !== undefined) addId(contactId, ids);
  if (userId !== undefined) addId(userId, ids);
  // Whose conversation it is, where it came as it is stored; anywhere else it is an id of the workspace's own.
  if (key === 'model' && ownerId !== undefined) addId(ownerId, ids);
  for (const name in value) {
    const inner = value[name];
    if (typeof inner === 'object' && inner !== null && !holdsOwnData(name)) collect(inner, ids, name, depth + 1);
  }
}

function addId(value: unknown, ids: Set<string>): void {
  const id = idOf(value);
  if (id !== null) ids.add(id);
}

function authorAt(value: unknown, key: string): Author | undefined {
  const author = objectAt(value, key);
  const type = textAt(author, 'type');
  if (author === undefined || type === null) return undefined;
  const [id, name, email] = [idAt(author, 'id'), textAt(author, 'name'), textAt(author, 'email')];
  return { type, id, name, email, isContact: contactTypes.has(type) };
}

function eventAuthor(item: JsonObject): Author | undefined {
  const id = idAt(item, 'intercom_user_id');
  return id === null ? undefined : { type: 'contact', id, name: null, email: textAt(item, 'email'), isContact: true };
}

function contactFacts(contact: unknown): ContactFacts | undefined {
  const id = idAt(contact, 'id');
  const type = textAt(contact, 'type');
  if (id === null || (type !== null && !contactTypes.has(type))) return undefined;
  return {
    id,
    externalId: externalIdOf(contact),
    email: textAt(contact, 'email'),
    name: textAt(contact, 'name'),
    role: textAt(contact, 'role') ?? roleOf(type),
  };
}

function roleOf(type: string | null): string | null {
  return type === 'user' || type === 'lead' ? type : null;
}

/** Events, visitors and what was a user before 2.0 call it `user_id`. */
function externalIdOf(contact: unknown): string | null {
  return textAt(contact, 'external_id') ?? textAt(contact, 'user_id');
}

/** Who wrote the message that began a conversation. Before 2.0 it had another name, and only an id of its author. */
function beginner(item: JsonObject): Author | undefined {
  const author = authorAt(objectAt(item, 'source'), 'author');
  if (author !== undefined) return author;
  const before = authorAt(objectAt(item, 'conversation_message'), 'author');
  const user = authorAt(item, 'user');
  return before !== undefined && before.id === user?.id ? user : before;
}

/** An admin that is not called one, since there are no others. */
function adminAt(item: JsonObject): Author | undefined {
  const admin = objectAt(item, 'admin');
  return admin && authorAt({ admin: { type: 'admin', ...admin } }, 'admin');
}

function isBeginning(topic: string): boolean {
  return topic === 'conversation.user.created' || topic === 'conversation.admin.single.created';
}
