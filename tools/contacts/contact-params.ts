import type { Contact } from '../../src/generated/types.js';
import { type FollowUp, type HttpRequest, out, param, path, supports } from '../../src/intercom/index.js';

/** The fields of a contact that create and update share. Null clears a field where Intercom allows it. */
export const contactParams = {
  role: param.choice(['user', 'lead'], 'user or lead. A lead can become a user, never the other way round').optional(),
  email: param.text('E-mail address', { example: 'ada@example.com' }).optional(),
  external_id: param.externalId('Your own unique id of the contact (not the Intercom id)').optional(),
  phone: param.text('Phone number').nullable().optional(),
  name: param.text('Display name', { example: 'Ada Byron' }).nullable().optional(),
  avatar: param.text('Address of a picture').nullable().optional(),
  signed_up_at: param
    .unixTime("When the contact signed up, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)")
    .nullable()
    .optional(),
  last_seen_at: param
    .unixTime("When the contact was last seen, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)")
    .nullable()
    .optional(),
  owner_id: param.id('admin', 'Admin who owns the contact').nullable().optional(),
  unsubscribed_from_emails: param.flag('Whether the contact gets no more e-mails').nullable().optional(),
  custom_attributes: param
    .jsonObject('Values of custom attributes by their names', { of: 'contact_attribute', example: { plan: 'pro' } })
    .nullable()
    .optional(),
  company_id: param
    .id('company', 'Intercom id of a company to attach the contact to (not your own company_id)', { in: 'elsewhere' })
    .optional(),
  email_verified: param
    .flag('Whether the e-mail address was verified; needs email in the same call', { since: '2.16' })
    .nullable()
    .optional(),
};

/** The request as the API version takes it: an owner was a number until 2.15 and is text since. */
export function withOwner(request: HttpRequest, version: string): HttpRequest {
  const owner = request.body?.owner_id;
  if (supports(version, '2.16') || typeof owner !== 'string' || !/^\d{1,15}$/.test(owner)) return request;
  return { ...request, body: { ...request.body, owner_id: Number(owner) } };
}

/** Where the contact and its company meet: the API links them by a call of its own. */
export function attachCompany(contactId: string, companyId: string): HttpRequest {
  return { method: 'POST', path: path`/contacts/${contactId}/companies`, body: { id: companyId } };
}

/** Attaches a new contact to `company_id`. */
export const attachToCompany = {
  step: 'attach the contact to the company',
  idempotent: true,
  when: ({ company_id }) => company_id !== undefined,
  request: ({ company_id = '' }, contactId) => attachCompany(contactId, company_id),
  made: (contact) => contact.id,
} satisfies FollowUp<{ readonly company_id?: string | undefined }, Contact>;

/** Which contact a call was about, where it answers with no whole one. */
export const contactIds = {
  id: out.text('Intercom id of the contact'),
  external_id: out.optional(out.text('Your own id of the contact')),
};
