import { one, operation, out, param } from '../../src/intercom/index.js';
import { companyParams } from './company-params.js';

export const updateCompany = operation('intercom_update_company', {
  http: 'PUT /companies/{companyId}',
  effect: 'write',
  description: 'Change a company: fields that are left out stay as they are. Its company_id can never be changed.',
  params: { companyId: param.id('company', 'Intercom id of the company to change'), ...companyParams },
  rules: [
    {
      check({ companyId: _, ...changes }, refuse) {
        if (Object.values(changes).every((value) => value === undefined)) {
          refuse('', 'changes nothing: give at least one field besides companyId');
        }
      },
    },
  ],
  returns: one('company', 'The company after the change', { companyId: out.id('Intercom id of the company') }),
});
