import { one, operation, out, param } from '../../src/intercom/index.js';
import { companyParams } from './company-params.js';

export const createCompany = operation('intercom_create_company', {
  http: 'POST /companies',
  title: 'Create or update company',
  effect: 'idempotent write',
  description: 'Create a company, or update the one with this company_id. Lists have it once a contact is attached.',
  params: {
    company_id: param.externalId('Your own unique id of the company (not the Intercom id); it can never be changed', {
      example: 'acme-42',
    }),
    ...companyParams,
    remote_created_at: param
      .unixTime(
        "When the company was created in your system, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      )
      .optional(),
    update_last_request_at: param.flag('true sets the last visit of the company to now').optional(),
  },
  returns: one('company', 'The company after the call', { companyId: out.id('Intercom id of the company') }),
});
