import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 50 };

export const listCompanyContacts = operation('intercom_list_company_contacts', {
  http: 'GET /companies/{companyId}/contacts',
  title: 'List contacts of a company',
  effect: 'read',
  description: 'List the contacts that are attached to a company, page by page.',
  params: { companyId: param.id('company'), ...paging.numberedParams(size) },
  rules: [paging.numberedRule],
  returns: many('contacts', out.list('contact', 'Contacts of this page'), paging.numbered(size)),
});
