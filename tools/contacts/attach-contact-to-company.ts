import { one, operation, out, param } from '../../src/intercom/index.js';

export const attachContactToCompany = operation('intercom_attach_contact_to_company', {
  http: 'POST /contacts/{contactId}/companies',
  effect: 'idempotent write',
  description: 'Attach a contact to a company. A contact can belong to up to 1,000 companies.',
  params: { contactId: param.id('contact'), companyId: param.id('company', undefined, { as: 'id' }) },
  returns: one('company', 'The company', { companyId: out.id('Its id'), name: out.optional(out.text('Its name')) }),
});
