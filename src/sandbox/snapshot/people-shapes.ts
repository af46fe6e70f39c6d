import type { AdminRecord } from '../resources/admins/model.js';
import type { CompanyRecord } from '../resources/companies/model.js';
import type { ContactRecord } from '../resources/contacts/model.js';
import type { DataAttributeRecord } from '../resources/data-attributes/model.js';
import type { EventRecord } from '../resources/events/model.js';
import type { NoteRecord } from '../resources/notes/model.js';
import type { SegmentRecord, SegmentRule } from '../resources/segments/model.js';
import type { TagRecord } from '../resources/tags/model.js';
import type { TeamRecord } from '../resources/teams/model.js';
import { appliedTags, attributes, json, nullableText, nullableTime, texts } from './record-parts.js';
import { flag, list, nullable, number, object, oneOf, record, text, time, variant, whole } from './shape.js';

/*
 * Shapes of people, companies and what belongs to them.
 */

const role = oneOf('user', 'lead');

export const contact = object<ContactRecord>({
  id: text,
  role,
  status: oneOf('active', 'archived', 'merged'),
  blocked: flag,
  merged_into: nullableText,
  external_id: nullableText,
  email: nullableText,
  email_verified: nullable(flag),
  phone: nullableText,
  name: nullableText,
  avatar: nullableText,
  owner_id: nullableText,
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
  location: object({ country: nullableText, region: nullableText, city: nullableText }),
  custom_attributes: attributes,
  tags: appliedTags,
  company_ids: texts,
  merges: list(object({ source_contact_id: text, source_contact_role: role, merged_at: time })),
});

export const company = object<CompanyRecord>({
  id: text,
  company_id: text,
  name: nullableText,
  plan: nullableText,
  website: nullableText,
  industry: nullableText,
  size: nullable(number),
  monthly_spend: number,
  session_count: number,
  remote_created_at: nullableTime,
  created_at: time,
  updated_at: time,
  last_request_at: nullableTime,
  custom_attributes: attributes,
  tags: appliedTags,
  has_contacts: flag,
});

export const admin = object<AdminRecord>({
  id: text,
  name: text,
  email: text,
  job_title: text,
  away_mode_enabled: flag,
  away_mode_reassign: flag,
  has_inbox_seat: flag,
  team_ids: texts,
  avatar: nullableText,
});

export const team = object<TeamRecord>({
  id: text,
  name: text,
  admin_ids: texts,
  assignment_limit: nullable(number),
  distribution_method: text,
});

export const tag = object<TagRecord>({ id: text, name: text });

export const note = object<NoteRecord>({
  id: text,
  contact_id: nullableText,
  company_id: nullableText,
  author_id: text,
  body: text,
  created_at: time,
});

export const event = object<EventRecord>({
  id: text,
  contact_id: text,
  event_name: text,
  created_at: time,
  metadata: record(json),
});

export const segment = object<SegmentRecord>({
  id: text,
  name: text,
  person_type: oneOf('contact', 'user'),
  created_at: time,
  updated_at: time,
  rule: variant<'of', SegmentRule>('of', {
    contacts: object<Extract<SegmentRule, { of: 'contacts' }>>(
      { of: oneOf('contacts'), role, tag_id: text, active_within_days: whole, signed_up_within_days: whole },
      ['role', 'tag_id', 'active_within_days', 'signed_up_within_days'],
    ),
    companies: object<Extract<SegmentRule, { of: 'companies' }>>(
      { of: oneOf('companies'), plan: text, tag_id: text, min_monthly_spend: number },
      ['plan', 'tag_id', 'min_monthly_spend'],
    ),
  }),
});

export const dataAttribute = object<DataAttributeRecord>({
  id: text,
  model: oneOf('contact', 'company'),
  name: text,
  label: text,
  description: nullableText,
  data_type: oneOf('string', 'integer', 'float', 'boolean', 'date', 'datetime', 'options'),
  options: texts,
  messenger_writable: flag,
  archived: flag,
  created_at: time,
  updated_at: time,
  admin_id: text,
});
