import { exactlyOne, one, operation, param } from '../../src/intercom/index.js';

export const getCompany = operation('intercom_get_company', {
  http: 'GET /companies/{companyId}',
  routes: { external_id: 'GET /companies', name: 'GET /companies' },
  effect: 'read',
  description: 'Get one company by its Intercom id, your own company_id or its name.',
  params: {
    companyId: param.id('company').optional(),
    external_id: param.externalId('Your own company_id, in place of companyId', { as: 'company_id' }).optional(),
    name: param.nonEmptyText('Name of the company, in place of companyId').optional(),
  },
  rules: [exactlyOne('companyId', 'external_id', 'name')],
  example: { companyId: '65f0c0ffee0123456789cd01' },
  returns: one('company', 'The company'),
});
