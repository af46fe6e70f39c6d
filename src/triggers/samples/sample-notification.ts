import { type PayloadOf, type WebhookTopic, webhookTopics } from '../../webhooks/topics/topics.js';
import type { Trigger } from '../trigger.js';
import { call, conversation, conversationId, ticket } from './inbox.js';
import {
  admin,
  company,
  companyId,
  contact,
  contactId,
  happenedAt,
  lead,
  tag,
  visitor,
  workspaceId,
} from './people.js';

/** The body of a notification, with made-up data in the shapes that Intercom sends. */
export interface SampleNotification {
  readonly type: 'notification_event';
  readonly app_id: string;
  readonly data: { readonly type: 'notification_event_data'; readonly item: object };
  readonly links: object;
  readonly id: string;
  readonly topic: WebhookTopic;
  readonly delivery_status: 'pending';
  readonly delivery_attempts: number;
  readonly delivered_at: number;
  /** Unix seconds. */
  readonly first_sent_at: number;
  /** Unix seconds. */
  readonly created_at: number;
  readonly self: null;
}

/** What a trigger hears, as an example: a notification of its first topic. */
export function sampleNotification({ topics: [topic] }: Pick<Trigger, 'topics'>): SampleNotification {
  return {
    type: 'notification_event',
    app_id: workspaceId,
    data: { type: 'notification_event_data', item: sampleItem(topic) },
    links: {},
    id: 'notif_00000000-0000-4000-8000-000000000001',
    topic,
    delivery_status: 'pending',
    delivery_attempts: 1,
    delivered_at: 0,
    first_sent_at: happenedAt + 1,
    created_at: happenedAt,
    self: null,
  };
}

function sampleItem(topic: WebhookTopic): object {
  const make = items[webhookTopics[topic].payload];
  if (make === undefined) throw new TypeError(`There is no sample of ${topic}`);
  return make(topic);
}

const person = (topic: string) => (topic.includes('.lead.') ? lead() : contact());

/** `data.item` by the payload of a topic. */
const items: Readonly<Partial<Record<PayloadOf<WebhookTopic>, (topic: string) => object>>> = {
  admin: () => admin,
  call: () => call,
  company: () => company,
  // Intercom gives it no type.
  company_contact: () => ({ company, contact: contact() }),
  contact: person,
  contact_tag: (topic) => ({ type: 'contact_tag', created_at: happenedAt, tag, contact: person(topic) }),
  conversation,
  deleted_company: () => ({ type: 'company', id: companyId, company_id: 'account-7' }),
  deleted_contact: () => ({ id: contactId, external_id: 'user-42', type: 'contact', deleted: true }),
  // It has no id.
  deleted_conversation: () => ({ type: 'conversation', conversation_id: conversationId }),
  event: () => ({
    type: 'event',
    event_name: 'exported-report',
    id: '3f1d6a00-0000-11f0-8000-0242ac120002',
    intercom_user_id: contactId,
    user_id: 'user-42',
    email: 'contact@example.com',
    metadata: { rows: 40 },
    created_at: happenedAt,
    ext_metadata: {},
  }),
  merged_contact: () => contact({ merged_from: { type: 'contact', id: '66f0a1b2c3d4e5f60abcdef0' } }),
  ticket: (topic) => (topic === 'ticket.closed' ? { ticket: ticket(topic) } : ticket(topic)),
  visitor: () => visitor,
};
