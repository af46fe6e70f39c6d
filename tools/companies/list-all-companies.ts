import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listAllCompanies = operation('intercom_list_all_companies', {
  http: 'GET /companies/scroll',
  effect: 'read',
  // Each read moves the place on, so a repeat would leave out the page that was lost.
  idempotent: false,
  description:
    'List all companies that have contacts, also beyond 10,000. A workspace has one such list open at a time, and it ends when no page is asked for within a minute.',
  params: {
    starting_after: param
      .nonEmptyText('next_cursor of the page before, within a minute of it', { in: 'elsewhere' })
      .optional(),
  },
  rules: [paging.scrollRule],
  returns: many('companies', out.list('company', 'Companies of this page'), paging.scroll),
});
