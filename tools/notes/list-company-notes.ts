import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 50 };

export const listCompanyNotes = operation('intercom_list_company_notes', {
  http: 'GET /companies/{companyId}/notes',
  title: 'List notes on company',
  since: '2.15',
  effect: 'read',
  description: 'List what teammates noted on a company, newest first.',
  params: { companyId: param.id('company'), ...paging.numberedParams(size) },
  rules: [paging.numberedRule],
  returns: many('notes', out.list('note', 'Notes of this page'), paging.numbered(size)),
});
