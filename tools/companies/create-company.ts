import * as z from 'zod';
import type { Company } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';

/** Most that Intercom stores as monthly spend: the largest 32-bit integer. */
const mostSpend = 2 ** 31 - 1;

export const createCompany = defineTool({
  id: 'intercom_create_company',
  title: 'Create or update company',
  description:
    'Create a company, or update the one that has this company_id. A new company shows up in lists once a contact is attached to it.',
  resource: 'companies',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    company_id: param.ownId('Your own unique id of the company (not the Intercom id); it can never be changed'),
    name: param.text('Name of the company').optional(),
    website: param.text('Address of the website; not checked').optional(),
    plan: param.text('Name of the plan').optional(),
    size: param.integer('Number of employees', { min: 0 }).optional(),
    industry: param.text('Industry of the company').optional(),
    monthly_spend: param.number('Revenue in a month; decimals are cut off', { max: mostSpend }).optional(),
    custom_attributes: param
      .jsonObject('Values of custom attributes by their names', { of: 'company_attribute' })
      .optional(),
    remote_created_at: param.unixTime('When the company was created in your system, in unix seconds').optional(),
    update_last_request_at: param.flag('true sets the last visit of the company to now').optional(),
  }),
  example: { company_id: 'acme-42', name: 'Acme', plan: 'pro', size: 12 },
  request: ({ monthly_spend, ...company }) => ({
    method: 'POST',
    path: path`/companies`,
    // Intercom takes whole numbers and cuts decimals off.
    body: { ...company, monthly_spend: monthly_spend === undefined ? undefined : Math.trunc(monthly_spend) },
  }),
  output: {
    company: out.object('company', 'The company after the call'),
    companyId: out.text('Intercom id of the company'),
  },
  map: (company: Company) => ({ company, companyId: company.id }),
});
