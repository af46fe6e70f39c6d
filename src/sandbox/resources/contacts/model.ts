import { RefusedError, userNotFound } from '../../http/errors.js';
import { ref } from '../../table/reference.js';
import { flag, list, nullable, object, oneOf, text, time, type ValueOf } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { signal } from '../../world/signals.js';
import type { Requester } from '../../world/world.js';
import { attributes, nullableText, nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';
import { subscriptionChoices } from '../subscriptions/model.js';
import { appliedTags } from '../tags/model.js';

const role = oneOf('user', 'lead');
const location = object({ country: nullableText, region: nullableText, city: nullableText });

/**
 * People. Merged contacts stay as records so that their id can name the surviving contact. Key indexes hold active and
 * archived contacts; sorted lists hold what lists and searches show: the active ones.
 */
export const contacts = table('contacts', {
  ids: idsOf('contact'),
  fields: {
    role,
    status: oneOf('active', 'archived', 'merged'),
    blocked: flag,
    /** Set with status `merged`: the id of the contact that took over. */
    merged_into: nullableText,
    external_id: nullableText,
    email: nullableText,
    email_verified: nullable(flag),
    phone: nullableText,
    name: nullableText,
    /** URL of the picture. */
    avatar: nullableText,
    owner_id: nullable(ref('admins')),
    unsubscribed_from_emails: flag,
    has_hard_bounced: flag,
    marked_email_as_spam: flag,
    created_at: time,
    updated_at: time,
    signed_up_at: nullableTime,
    last_seen_at: nullableTime,
    last_replied_at: nullableTime,
    last_contacted_at: nullableTime,
    last_email_opened_at: nullableTime,
    last_email_clicked_at: nullableTime,
    language_override: nullableText,
    browser: nullableText,
    browser_version: nullableText,
    browser_language: nullableText,
    os: nullableText,
    location,
    custom_attributes: attributes,
    tags: appliedTags,
    /** Oldest membership first. */
    company_ids: list(ref('companies')),
    subscriptions: subscriptionChoices,
    /** Contacts that were merged into this one. */
    merges: list(object({ source_contact_id: text, source_contact_role: role, merged_at: time })),
  },
  keys: {
    email: (contact) => (contact.status === 'merged' ? undefined : contact.email?.toLowerCase()),
    external_id: (contact) => (contact.status === 'merged' ? undefined : (contact.external_id ?? undefined)),
    phone: (contact) => (contact.status === 'merged' ? undefined : (contact.phone ?? undefined)),
    company: (contact) => (contact.status === 'active' ? contact.company_ids : undefined),
    tag: (contact) => (contact.status === 'active' ? contact.tags.map((tag) => tag.tag_id) : undefined),
  },
  sorted: {
    created_at: (contact) => (contact.status === 'active' ? contact.created_at : undefined),
    updated_at: (contact) => (contact.status === 'active' ? contact.updated_at : undefined),
  },
  count: (all) => all.sorted('created_at').size,
  unique: { external_id: (contact) => (contact.status === 'merged' ? null : contact.external_id) },
  notFound: userNotFound,
  unreachable(contact, call, all) {
    if (contact.status === 'merged') return mergedError(call, survivorOf(all, contact).id);
    // An archived contact is there for what ends that state, and for nothing else.
    return contact.status === 'archived' ? userNotFound() : undefined;
  },
});

export type ContactRecord = RecordOf<typeof contacts>;

export type ContactLocation = ValueOf<typeof location>;

export const NO_LOCATION: ContactLocation = { country: null, region: null, city: null };

export const contactMerged = signal<{ readonly from: ContactRecord; readonly into: ContactRecord }>();
export const contactBlocked = signal<ContactRecord>();

/** The contact that a call names, archived or not. @throws RefusedError 404, or 410 for a merged one */
export function requireStored(call: Requester, id: string): ContactRecord {
  const contact = contacts.get(call.world, id);
  return contact?.status === 'archived' ? contact : contacts.require(call, id);
}

/** From 2.16 on 410 with a Link to the surviving contact, before that 404. */
function mergedError({ version, origin }: Requester, survivor: string): RefusedError {
  if (version < 16) return userNotFound();
  const message = "This contact has been merged. See the 'Link' header for the canonical contact.";
  const link = `<${origin}/contacts/${survivor}>; rel="canonical"`;
  return new RefusedError(410, [{ code: 'contact_merged', message }], { link });
}

interface Merged {
  readonly id: string;
  readonly merged_into: string | null;
}

/** Follows merges to the contact that survived, three steps at most as Intercom does. */
function survivorOf(all: { get(id: string): Merged | undefined }, contact: Merged): Merged {
  let current = contact;
  for (let hop = 0; hop < 3 && current.merged_into !== null; hop += 1) {
    current = all.get(current.merged_into) ?? current;
  }
  return current;
}
