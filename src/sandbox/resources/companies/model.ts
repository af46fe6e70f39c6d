import type { Attributes } from '../../world/attributes.js';
import { type Collection, createCollection } from '../../world/collection.js';
import type { AppliedTag } from '../tags/model.js';

/** A company. Its members are found through the contact collection's `company` index. */
export interface CompanyRecord {
  readonly id: string;
  /** The caller's own id: the key of an upsert, never changed. */
  readonly company_id: string;
  readonly name: string | null;
  readonly plan: string | null;
  readonly website: string | null;
  readonly industry: string | null;
  readonly size: number | null;
  /** Whole currency units. */
  readonly monthly_spend: number;
  readonly session_count: number;
  /** Unix seconds. */
  readonly remote_created_at: number | null;
  readonly created_at: number;
  readonly updated_at: number;
  readonly last_request_at: number | null;
  readonly custom_attributes: Attributes;
  readonly tags: readonly AppliedTag[];
  /** A company without contacts is invisible in every list, so its visibility is kept where the lists can see it. */
  readonly has_contacts: boolean;
}

/** The key indexes hold every company; the sorted list holds what lists show: companies with a contact. */
export type CompanyCollection = Collection<CompanyRecord, 'company_id' | 'name' | 'tag' | 'plan', 'last_request_at'>;

export function createCompanyCollection(): CompanyCollection {
  return createCollection<CompanyRecord, 'company_id' | 'name' | 'tag' | 'plan', 'last_request_at'>({
    keys: {
      company_id: (company) => company.company_id,
      name: (company) => company.name ?? undefined,
      tag: (company) => company.tags.map((tag) => tag.tag_id),
      plan: (company) => company.plan ?? undefined,
    },
    sorted: {
      last_request_at: (company) =>
        company.has_contacts ? (company.last_request_at ?? company.created_at) : undefined,
    },
  });
}
