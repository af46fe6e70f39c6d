import { exactlyOne, one, operation, param } from '../../src/intercom/index.js';

export const getCompany = operation('intercom_get_company', {
  http: 'GET /companies/{companyId}',
  routes: { company_id: 'GET /companies', name: 'GET /companies' },
  effect: 'read',
  description: 'Get one company by its Intercom id, your own company_id or its name.',
  params: {
    companyId: param.id('company').optional(),
    company_id: param.externalId('Your own id of the company, in place of companyId').optional(),
    name: param.nonEmptyText('Name of the company, in place of companyId').optional(),
  },
  rules: [exactlyOne('companyId', 'company_id', 'name')],
  example: { companyId: '65f0c0ffee0123456789cd01' },
  returns: one('company', 'The company'),
});
