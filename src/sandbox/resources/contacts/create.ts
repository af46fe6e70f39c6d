import type { World } from '../../world/world.js';
import { refreshVisibility } from '../companies/visibility.js';
import { emitContact } from './emit.js';
import { type ContactRecord, contacts, NO_LOCATION } from './model.js';

/** What a new contact may be given; everything else has its start value. */
export type NewContact = Partial<Omit<ContactRecord, 'id'>> & Pick<ContactRecord, 'role'>;

/** Adds a contact without checking anything: callers have done that. A lead without an external id gets a uuid. */
export function createContact(world: World, fields: NewContact): ContactRecord {
  const now = world.clock.now();
  const contact = contacts.in(world).insert({
    id: world.nextId(contacts.ids),
    status: 'active',
    blocked: false,
    merged_into: null,
    external_id: fields.role === 'lead' ? world.random.uuid() : null,
    email: null,
    email_verified: null,
    phone: null,
    name: null,
    avatar: null,
    owner_id: null,
    unsubscribed_from_emails: false,
    has_hard_bounced: false,
    marked_email_as_spam: false,
    created_at: now,
    updated_at: now,
    signed_up_at: null,
    last_seen_at: null,
    last_replied_at: null,
    last_contacted_at: null,
    last_email_opened_at: null,
    last_email_clicked_at: null,
    language_override: null,
    browser: null,
    browser_version: null,
    browser_language: null,
    os: null,
    location: NO_LOCATION,
    custom_attributes: {},
    tags: [],
    company_ids: [],
    subscriptions: [],
    merges: [],
    ...fields,
  });
  refreshVisibility(world, contact.company_ids);
  emitContact(world, `${contact.role}.created`, contact);
  return contact;
}
