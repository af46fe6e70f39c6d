import type { Attributes } from '../../world/attributes.js';
import { type Collection, createCollection } from '../../world/collection.js';
import type { AppliedTag } from '../tags/model.js';

/** A person. Merged contacts stay as records so that their id can name the surviving contact. */
export interface ContactRecord {
  readonly id: string;
  readonly role: 'user' | 'lead';
  readonly status: 'active' | 'archived' | 'merged';
  readonly blocked: boolean;
  /** Set with status `merged`: the id of the contact that took over. */
  readonly merged_into: string | null;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly email_verified: boolean | null;
  readonly phone: string | null;
  readonly name: string | null;
  /** URL of the picture. */
  readonly avatar: string | null;
  /** Admin id. */
  readonly owner_id: string | null;
  readonly unsubscribed_from_emails: boolean;
  readonly has_hard_bounced: boolean;
  readonly marked_email_as_spam: boolean;
  /** All times are unix seconds. */
  readonly created_at: number;
  readonly updated_at: number;
  readonly signed_up_at: number | null;
  readonly last_seen_at: number | null;
  readonly last_replied_at: number | null;
  readonly last_contacted_at: number | null;
  readonly last_email_opened_at: number | null;
  readonly last_email_clicked_at: number | null;
  readonly language_override: string | null;
  readonly browser: string | null;
  readonly browser_version: string | null;
  readonly browser_language: string | null;
  readonly os: string | null;
  readonly location: ContactLocation;
  readonly custom_attributes: Attributes;
  readonly tags: readonly AppliedTag[];
  /** Ids of companies at Intercom, oldest membership first. */
  readonly company_ids: readonly string[];
  readonly merges: readonly ContactMerge[];
}

export interface ContactLocation {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
}

/** One contact that was merged into this one. */
interface ContactMerge {
  readonly source_contact_id: string;
  readonly source_contact_role: 'user' | 'lead';
  /** Unix seconds. */
  readonly merged_at: number;
}

export const NO_LOCATION: ContactLocation = { country: null, region: null, city: null };

/** Key indexes hold active and archived contacts; sorted lists hold what lists and searches show: the active ones. */
export type ContactCollection = Collection<
  ContactRecord,
  'email' | 'external_id' | 'phone' | 'company' | 'tag',
  'created_at' | 'updated_at'
>;

export function createContactCollection(): ContactCollection {
  const kept = (contact: ContactRecord) => contact.status !== 'merged';
  const listed = (contact: ContactRecord) => contact.status === 'active';
  return createCollection<
    ContactRecord,
    'email' | 'external_id' | 'phone' | 'company' | 'tag',
    'created_at' | 'updated_at'
  >({
    keys: {
      email: (contact) => (kept(contact) ? contact.email?.toLowerCase() : undefined),
      external_id: (contact) => (kept(contact) ? (contact.external_id ?? undefined) : undefined),
      phone: (contact) => (kept(contact) ? (contact.phone ?? undefined) : undefined),
      company: (contact) => (listed(contact) ? contact.company_ids : undefined),
      tag: (contact) => (listed(contact) ? contact.tags.map((tag) => tag.tag_id) : undefined),
    },
    sorted: {
      created_at: (contact) => (listed(contact) ? contact.created_at : undefined),
      updated_at: (contact) => (listed(contact) ? contact.updated_at : undefined),
    },
  });
}
