import type * as z from 'zod';
import { type ApiVersion, param, path, supports } from '../../src/tool/index.js';

/** The fields of a contact that create and update share. Null clears a field where Intercom allows it. */
export const contactParams = {
  role: param.choice(['user', 'lead'], 'user or lead. A lead can become a user, never the other way round').optional(),
  email: param.text('E-mail address').optional(),
  external_id: param.ownId('Your own unique id of the contact (not the Intercom id)').optional(),
  phone: param.text('Phone number').nullable().optional(),
  name: param.text('Display name').nullable().optional(),
  avatar: param.text('Address of a picture').nullable().optional(),
  signed_up_at: param.unixTime('When the contact signed up, in unix seconds').nullable().optional(),
  last_seen_at: param.unixTime('When the contact was last seen, in unix seconds').nullable().optional(),
  owner_id: param.id('Admin who owns the contact', { of: 'admin' }).nullable().optional(),
  unsubscribed_from_emails: param.flag('Whether the contact gets no more e-mails').nullable().optional(),
  custom_attributes: param
    .jsonObject('Values of custom attributes by their names', { of: 'contact_attribute' })
    .nullable()
    .optional(),
  company_id: param.id('Intercom id of a company to attach the contact to (not your own company_id)').optional(),
  email_verified: param
    .flag('Whether the e-mail address was verified; needs email in the same call', { since: '2.16' })
    .nullable()
    .optional(),
};

interface EmailFields {
  readonly email?: string | undefined;
  readonly email_verified?: boolean | null | undefined;
}

/** Intercom refuses `email_verified` in a request without `email`. */
export function checkEmailVerified({ email, email_verified }: EmailFields, context: z.RefinementCtx): void {
  if (email_verified === undefined || email !== undefined) return;
  const message = 'cannot be set alone: give email in the same call';
  context.addIssue({ code: 'custom', message, path: ['email_verified'] });
}

interface OwnerField {
  readonly owner_id?: string | null | undefined;
}

/** The fields as the API version takes them: an owner was a number until 2.15 and is text since. */
export function contactBody<Fields extends OwnerField>(fields: Fields, version: ApiVersion) {
  const { owner_id } = fields;
  if (supports(version, '2.16') || typeof owner_id !== 'string' || !/^\d{1,15}$/.test(owner_id)) return fields;
  return { ...fields, owner_id: Number(owner_id) };
}

/** Where the contact and its company meet: the API links them by a call of its own. */
export function attachCompany(contactId: string, companyId: string) {
  return { method: 'POST', path: path`/contacts/${contactId}/companies`, body: { id: companyId } } as const;
}
