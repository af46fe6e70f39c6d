import { companyNotFound } from '../../http/errors.js';
import { createScroll, type OpenScroll, type Scroll } from '../../paging/scroll.js';
import { flag, nullable, number, object, text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { worldState } from '../../table/world-state.js';
import { attributes, nullableText, nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';
import { appliedTags } from '../tags/model.js';

/**
 * Companies. Their members are found through the `company` index of contacts. The key indexes hold every company; the
 * sorted list holds what lists show: companies with a contact.
 */
export const companies = table('companies', {
  ids: idsOf('company'),
  fields: {
    /** The caller's own id: the key of an upsert, never changed. */
    company_id: text,
    name: nullableText,
    plan: nullableText,
    website: nullableText,
    industry: nullableText,
    size: nullable(number),
    /** Whole currency units. */
    monthly_spend: number,
    session_count: number,
    remote_created_at: nullableTime,
    created_at: time,
    updated_at: time,
    last_request_at: nullableTime,
    custom_attributes: attributes,
    tags: appliedTags,
    /** A company without contacts is invisible in every list, so its visibility is kept where the lists can see it. */
    has_contacts: flag,
  },
  keys: {
    company_id: 'company_id',
    name: 'name',
    tag: (company) => company.tags.map((tag) => tag.tag_id),
    plan: 'plan',
  },
  sorted: {
    last_request_at: (company) => (company.has_contacts ? (company.last_request_at ?? company.created_at) : undefined),
  },
  // What the lists show, as of contacts.
  count: (all) => all.sorted('last_request_at').size,
  unique: { company_id: (company) => company.company_id },
  notFound: companyNotFound,
});

export type CompanyRecord = RecordOf<typeof companies>;

/** The workspace's one scroll over companies. */
export const companyScroll = worldState<OpenScroll | null, Scroll<CompanyRecord>>(
  'companyScroll',
  nullable(object({ parameter: text, after: nullable(object({ key: number, id: text })), usedAt: time })),
  ({ clock, random }) => createScroll(clock.now, random.uuid),
);
