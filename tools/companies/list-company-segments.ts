import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listCompanySegments = operation('intercom_list_company_segments', {
  http: 'GET /companies/{companyId}/segments',
  title: 'List segments of company',
  effect: 'read',
  description: 'List the segments that a company belongs to.',
  params: { companyId: param.id('company') },
  returns: many('segments', out.list('segment', 'The segments that the company belongs to'), paging.whole),
});
