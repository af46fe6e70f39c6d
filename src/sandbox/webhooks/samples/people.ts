import type { View } from '../../http/route.js';
import { companyItem, memberItem } from '../../resources/companies/emit.js';
import { companies } from '../../resources/companies/model.js';
import { contactItem, contactTagItem } from '../../resources/contacts/emit.js';
import { type ContactRecord, contacts } from '../../resources/contacts/model.js';
import { contactReference } from '../../resources/contacts/serialize.js';
import { eventItem } from '../../resources/events/emit.js';
import { isoTime } from '../../resources/inbox/iso-time.js';
import { subscriptionItem } from '../../resources/subscriptions/emit.js';
import { type SubscriptionTypeRecord, subscriptionTypes } from '../../resources/subscriptions/model.js';
import { tags } from '../../resources/tags/model.js';
import type { World } from '../../world/world.js';
import type { Sample } from './sample.js';

const USER_TOPICS = [
  'user.created',
  'user.updated',
  'email.updated',
  'lead.signed_up',
  'archived',
  'unarchive',
  'subscribed',
  'unsubscribed',
];
const LEAD_TOPICS = ['lead.created', 'lead.updated', 'lead.added_email'];

/** For a workspace that has no subscription types. */
const someType: SubscriptionTypeRecord = {
  id: '60001',
  state: 'live',
  consent_type: 'opt_in',
  translations: [{ name: 'Newsletter', description: 'What is new', locale: 'en' }],
  content_types: ['email'],
};

/** Contacts, companies and what contacts do. */
export const contactSamples: readonly (readonly [string, Sample])[] = [
  ...USER_TOPICS.map((name) => about(`contact.${name}`, 'user', whole)),
  ...LEAD_TOPICS.map((name) => about(`contact.${name}`, 'lead', whole)),
  about('contact.deleted', 'user', (_, contact) => contactReference(contact, { deleted: true })),
  about('contact.merged', 'user', ({ world, version }, contact) => {
    const lead = newest(world, 'lead');
    return lead && { ...contactItem(world, version, contact), merged_from: { type: 'contact', id: lead.id } };
  }),
  ...(['user', 'lead'] as const).flatMap((role) =>
    ['created', 'deleted'].map((event) => about(`contact.${role}.tag.${event}`, role, tagged)),
  ),
  ...['created', 'updated', 'deleted'].map((event): [string, Sample] => [
    `company.${event}`,
    ({ world }) => {
      const company = firstOf(companies.in(world).values());
      return company && companyItem(world, company);
    },
  ]),
  ...['attached', 'detached'].map((event) =>
    about(`company.contact.${event}`, 'user', ({ world, version }, contact) => {
      const company = firstOf(companies.in(world).values());
      return company && memberItem(world, version, company, contact);
    }),
  ),
  about('event.created', 'user', ({ world }, contact) =>
    eventItem(contact, {
      id: '4000000001',
      contact_id: contact.id,
      event_name: 'exported-report',
      created_at: world.clock.now(),
      metadata: { rows: 40 },
    }),
  ),
  about('visitor.signed_up', 'user', visitor),
  ...['subscribe', 'unsubscribe'].map((event) =>
    about(`granular.${event}`, 'user', ({ world, version }, contact) =>
      subscriptionItem(world, version, firstOf(subscriptionTypes.in(world).values()) ?? someType, contact),
    ),
  ),
];

function about(
  topic: string,
  role: ContactRecord['role'],
  make: (view: View, contact: ContactRecord) => object | undefined,
): [string, Sample] {
  return [
    topic,
    (view) => {
      const contact = newest(view.world, role);
      return contact && make(view, contact);
    },
  ];
}

function whole({ world, version }: View, contact: ContactRecord): object {
  return contactItem(world, version, contact);
}

/** A visitor is told as users were before 2.0, with the workspace's own id as `user_id`. */
function visitor({ world }: View, contact: ContactRecord): object {
  const now = isoTime(world.clock.now());
  return {
    type: 'user',
    id: contact.id,
    user_id: contact.external_id,
    anonymous: false,
    email: contact.email,
    phone: contact.phone,
    name: contact.name,
    pseudonym: null,
    avatar: { type: 'avatar', image_url: contact.avatar },
    app_id: world.settings.idCode,
    companies: { type: 'company.list', companies: [] },
    location_data: {},
    last_request_at: now,
    created_at: isoTime(contact.created_at),
    remote_created_at: now,
    signed_up_at: now,
    updated_at: now,
    session_count: 1,
    owner_id: contact.owner_id === null ? null : Number(contact.owner_id),
    unsubscribed_from_emails: contact.unsubscribed_from_emails,
    tags: { type: 'tag.list', tags: [] },
    segments: { type: 'segment.list', segments: [] },
    custom_attributes: contact.custom_attributes,
  };
}

function tagged({ world, version }: View, contact: ContactRecord): object | undefined {
  const tag = firstOf(tags.in(world).values());
  const applied = tag && { tag_id: tag.id, applied_at: world.clock.now(), applied_by: world.tokenAdminId };
  return applied && contactTagItem(world, version, contact, applied);
}

/** The newest contact of a role, of the latest thousand. */
function newest(world: World, role: ContactRecord['role']): ContactRecord | undefined {
  const latest = contacts.in(world).sorted('created_at').take({ limit: 1000, descending: true });
  return latest.find((contact) => contact.role === role);
}

function firstOf<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}
