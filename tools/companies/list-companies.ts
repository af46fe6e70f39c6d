import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 15 };

export const listCompanies = operation('intercom_list_companies', {
  http: 'POST /companies/list',
  effect: 'read',
  description:
    'List companies that have contacts, by their last visit. Intercom lists the first 10,000 companies and no more.',
  params: {
    ...paging.numberedParams({ ...size, example: 20 }),
    order: param
      .choice(['asc', 'desc'], 'asc or desc; desc, the last visit first, unless given', { in: 'query' })
      .optional(),
  },
  rules: [paging.numberedRule],
  returns: many('companies', out.list('company', 'Companies of this page'), paging.numbered(size)),
});
