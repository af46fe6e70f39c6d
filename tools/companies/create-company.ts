import { one, operation, out, param } from '../../src/intercom/index.js';

/** Most that Intercom stores as monthly spend: the largest 32-bit integer. */
const maxSpend = 2 ** 31 - 1;

export const createCompany = operation('intercom_create_company', {
  http: 'POST /companies',
  title: 'Create or update company',
  effect: 'write',
  idempotent: true,
  description:
    'Create a company, or update the one that has this company_id. A new company shows up in lists once a contact is attached to it.',
  params: {
    company_id: param.externalId('Your own unique id of the company (not the Intercom id); it can never be changed', {
      example: 'acme-42',
    }),
    name: param.text('Name of the company', { example: 'Acme' }).optional(),
    website: param.text('Address of the website; not checked').optional(),
    plan: param.text('Name of the plan', { example: 'pro' }).optional(),
    size: param.integer('Number of employees', { min: 0, example: 12 }).optional(),
    industry: param.text('Industry of the company').optional(),
    // Intercom takes whole numbers and cuts decimals off.
    monthly_spend: param
      .number('Revenue in a month; decimals are cut off', { max: maxSpend, truncate: true })
      .optional(),
    custom_attributes: param
      .jsonObject('Values of custom attributes by their names', { of: 'company_attribute' })
      .optional(),
    remote_created_at: param.unixTime('When the company was created in your system, in unix seconds').optional(),
    update_last_request_at: param.flag('true sets the last visit of the company to now').optional(),
  },
  returns: one('company', 'The company after the call', { companyId: out.id('Intercom id of the company') }),
});
