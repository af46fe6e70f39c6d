import { one, operation, param } from '../../src/intercom/index.js';

export const getCompany = operation('intercom_get_company', {
  http: 'GET /companies/{companyId}',
  effect: 'read',
  description: 'Get one company by its Intercom id.',
  params: { companyId: param.id('company') },
  returns: one('company', 'The company'),
});
