import { param, path } from '../../src/tool/index.js';

/** The fields of a contact that create and update share. Null clears a field where Intercom allows it. */
export const contactParams = {
  role: param.choice(['user', 'lead'], 'user or lead. A lead can become a user, never the other way round').optional(),
  email: param.text('E-mail address').optional(),
  external_id: param.text('Your own unique id of the contact').optional(),
  phone: param.text('Phone number').nullable().optional(),
  name: param.text('Display name').nullable().optional(),
  avatar: param.text('Address of a picture').nullable().optional(),
  signed_up_at: param.unixTime('When the contact signed up, in unix seconds').nullable().optional(),
  last_seen_at: param.unixTime('When the contact was last seen, in unix seconds').nullable().optional(),
  owner_id: param.id('Admin who owns the contact').nullable().optional(),
  unsubscribed_from_emails: param.flag('Whether the contact gets no more e-mails').nullable().optional(),
  custom_attributes: param.jsonObject('Values of custom attributes by their names').nullable().optional(),
  company_id: param.id('Intercom id of a company to attach the contact to (not your own company_id)').optional(),
  email_verified: param.flag('Whether the e-mail address was verified', { since: '2.16' }).nullable().optional(),
};

/** Where the contact and its company meet: the API links them by a call of its own. */
export function attachCompany(contactId: string, companyId: string) {
  return { method: 'POST', path: path`/contacts/${contactId}/companies`, body: { id: companyId } } as const;
}
