import * as z from 'zod';
import type { ContactList } from '../../src/generated/types.js';
import { defineTool, out, paging, param, path } from '../../src/tool/index.js';
import { askedPage, checkPlace, numberedPageParams } from './numbered-pages.js';

const size = { usual: 50 };

export const listCompanyContacts = defineTool({
  id: 'intercom_list_company_contacts',
  title: 'List contacts of a company',
  description: 'List the contacts that are attached to a company, page by page.',
  resource: 'companies',
  since: '2.11',
  effect: 'read',
  params: z
    .strictObject({
      companyId: param.id('Intercom id of the company (not your own company_id)'),
      ...numberedPageParams(size),
    })
    .superRefine(checkPlace),
  example: { companyId: '65f0c0ffee0123456789cd01' },
  request: ({ companyId, ...place }) => ({
    method: 'GET',
    path: path`/companies/${companyId}/contacts`,
    query: askedPage(place, size),
  }),
  output: { contacts: out.list('contact', 'Contacts of this page'), ...paging.pageFields },
  map: (page: ContactList, place) => ({
    contacts: page.data,
    ...paging.numberedPage(page, askedPage(place, size)),
  }),
  paging: { items: 'contacts' },
});
