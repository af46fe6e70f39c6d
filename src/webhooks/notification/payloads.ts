import type {
  Company,
  Contact,
  Conversation,
  ConversationPart,
  Tag,
  Ticket,
  TicketPart,
} from '../../generated/types.js';
import type { PayloadOf, WebhookTopic } from '../topics/topics.js';
import type { JsonObject } from './json.js';

/** A contact that was tagged or untagged. */
export interface ContactTagItem {
  readonly type: 'contact_tag';
  /** Unix seconds; null where the notification leaves it out. */
  readonly created_at: number | null;
  readonly tag: Tag;
  readonly contact: Contact;
  readonly [key: string]: unknown;
}

/** A contact that joined or left a company. Intercom sends no type. */
export interface CompanyContactItem {
  readonly type: 'company_contact';
  readonly company: Company;
  readonly contact: Contact;
  readonly [key: string]: unknown;
}

/** The contact that is left, and which one was merged into it where the notification says so. */
export interface MergedContactItem extends Contact {
  merged_from?: { readonly type: string; readonly id: string };
}

/** A conversation, with what some topics tell beside it. */
export interface ConversationItem extends Conversation {
  /** Who joined or left. */
  readonly contact?: Contact;
  /** The tag that was put on a part. */
  readonly tag?: Tag;
  /** The tags that were put on a part. */
  readonly tags_added?: { readonly type: string; readonly tags: readonly Tag[] };
  readonly conversation_part?: ConversationPart;
}

/** A ticket, with what some topics tell beside it. */
export interface TicketItem extends Ticket {
  /** The part that caused the notification. */
  readonly ticket_part?: TicketPart;
  /** Who joined or left. */
  readonly contact?: Contact;
}

/** What is told of a company that is gone. */
export interface DeletedCompanyItem {
  readonly type: 'company';
  readonly id: string;
  /** Your own id of the company. */
  readonly company_id?: string | null;
  readonly [key: string]: unknown;
}

/** What is told of a contact that is gone for good. */
export interface DeletedContactItem {
  readonly type: 'contact';
  readonly id: string;
  readonly external_id?: string | null;
  readonly deleted: true;
  readonly [key: string]: unknown;
}

/** What is told of a conversation that is gone for good. Intercom sends `conversation_id` only. */
export interface DeletedConversationItem {
  readonly type: 'conversation';
  readonly id: string;
  readonly conversation_id: string;
  readonly [key: string]: unknown;
}

/** Something that a person did in your product. */
export interface EventItem {
  readonly type: 'event';
  readonly event_name: string;
  readonly id?: string | null;
  readonly intercom_user_id?: string | null;
  /** Your own id of the contact. */
  readonly user_id?: string | null;
  readonly email?: string | null;
  readonly metadata?: JsonObject | null;
  /** Unix seconds. */
  readonly created_at: number;
  readonly [key: string]: unknown;
}

export interface PingItem {
  readonly type: 'ping';
  readonly message?: string;
  readonly [key: string]: unknown;
}

/** What `item` of a notification is, by the payload of its topic. Payloads that Intercom does not describe are open. */
export interface WebhookPayloads {
  admin: JsonObject;
  admin_activity_log: JsonObject;
  api_request: JsonObject;
  article: JsonObject;
  call: JsonObject;
  company: Company;
  company_contact: CompanyContactItem;
  contact: Contact;
  contact_tag: ContactTagItem;
  content_snippet: JsonObject;
  content_stat: JsonObject;
  conversation: ConversationItem;
  data_connector_execution: JsonObject;
  deleted_company: DeletedCompanyItem;
  deleted_contact: DeletedContactItem;
  deleted_conversation: DeletedConversationItem;
  event: EventItem;
  job: JsonObject;
  merged_contact: MergedContactItem;
  ping: PingItem;
  procedure: JsonObject;
  subscription: JsonObject;
  ticket: TicketItem;
  visitor: JsonObject;
}

/** What `item` of a notification of this topic is; an open object for topics that are not known. */
export type WebhookItem<Topic extends string> = Topic extends WebhookTopic
  ? WebhookPayloads[PayloadOf<Topic>]
  : JsonObject;
