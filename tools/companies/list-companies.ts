import * as z from 'zod';
import type { CompanyList } from '../../src/generated/types.js';
import { defineTool, out, paging, param, path } from '../../src/tool/index.js';
import { askedPage, checkPlace, numberedPageParams } from './numbered-pages.js';

const size = { usual: 15 };

export const listCompanies = defineTool({
  id: 'intercom_list_companies',
  title: 'List companies',
  description:
    'List companies that have contacts, by their last visit. Intercom lists the first 10,000 companies and no more.',
  resource: 'companies',
  since: '2.11',
  effect: 'read',
  params: z
    .strictObject({
      ...numberedPageParams(size),
      order: param.choice(['asc', 'desc'], 'asc or desc; desc, the last visit first, unless given').optional(),
    })
    .superRefine(checkPlace),
  example: { per_page: 20 },
  request: ({ order, ...place }) => ({
    method: 'POST',
    path: path`/companies/list`,
    query: { ...askedPage(place, size), order },
  }),
  output: { companies: out.list('company', 'Companies of this page'), ...paging.pageFields },
  map: (page: CompanyList, place) => ({
    companies: page.data,
    ...paging.numberedPage(page, askedPage(place, size)),
  }),
  paging: { items: 'companies' },
});
