import { param } from '../../src/intercom/index.js';

/** Most that Intercom stores as monthly spend: the largest 32-bit integer. */
const maxSpend = 2 ** 31 - 1;

/** The fields of a company that create and update share. */
export const companyParams = {
  name: param.text('Name of the company', { example: 'Acme' }).optional(),
  website: param.text('Address of the website; not checked').optional(),
  plan: param.text('Name of the plan', { example: 'pro' }).optional(),
  size: param.integer('Number of employees', { min: 0, example: 12 }).optional(),
  industry: param.text('Industry of the company').optional(),
  // Intercom takes whole numbers and cuts decimals off.
  monthly_spend: param.number('Revenue in a month; decimals are cut off', { max: maxSpend, truncate: true }).optional(),
  custom_attributes: param
    .jsonObject('Values of custom attributes by their names', { of: 'company_attribute' })
    .optional(),
};
