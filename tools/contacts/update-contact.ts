import { changesSomething, needs, one, operation, out, param } from '../../src/intercom/index.js';
import { attachCompany, attachToCompany, contactParams, withOwner } from './contact-params.js';

export const updateContact = operation('intercom_update_contact', {
  http: 'PUT /contacts/{contactId}',
  effect: 'write',
  description:
    'Change a contact: fields that are left out stay as they are, null clears a field. Needs at least one field. Can also attach a company.',
  params: { contactId: param.id('contact', 'Intercom id of the contact to change'), ...contactParams },
  rules: [changesSomething('contactId'), needs('email_verified', 'email')],
  example: { contactId: '65f0c0ffee0123456789ab01', name: 'Ada Lovelace', phone: null },
  // A company alone is attached by the follow-up, and an update without fields is no update: the contact is only read.
  request: ({ contactId: _, company_id: __, ...changes }, { version }, declared) =>
    isEmpty(changes) ? { method: 'GET', path: declared.path } : withOwner(declared, version),
  returns: one('contact', 'The contact after the change', { contactId: out.id('Intercom id of the contact') }),
  after: [
    {
      ...attachToCompany,
      required: ({ contactId: _, company_id: __, ...changes }) => isEmpty(changes),
      request: ({ contactId, company_id = '' }) => attachCompany(contactId, company_id),
    },
  ],
});

function isEmpty(fields: object): boolean {
  return Object.values(fields).every((value) => value === undefined);
}
