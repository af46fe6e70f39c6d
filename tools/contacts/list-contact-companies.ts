import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 50 };

export const listContactCompanies = operation('intercom_list_contact_companies', {
  http: 'GET /contacts/{contactId}/companies',
  title: 'List companies of contact',
  effect: 'read',
  description: 'List the companies that a contact is attached to.',
  params: { contactId: param.id('contact'), ...paging.numberedParams(size) },
  rules: [paging.numberedRule],
  returns: many(
    'companies',
    out.list('company', 'Companies of this page', { from: 'companies' }),
    paging.numbered(size),
  ),
});
