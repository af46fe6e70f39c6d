import * as z from 'zod';
import type { Company } from '../../src/generated/types.js';
import { defineTool, out, param } from '../../src/tool/index.js';
import { attachCompany } from './contact-params.js';

export const attachContactToCompany = defineTool({
  id: 'intercom_attach_contact_to_company',
  title: 'Attach contact to company',
  description: 'Attach a contact to a company. A contact can belong to up to 1,000 companies.',
  resource: 'contacts',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    contactId: param.id('Intercom id of the contact'),
    companyId: param.id('Intercom id of the company (not your own company_id)'),
  }),
  example: { contactId: '65f0c0ffee0123456789ab01', companyId: '65f0c0ffee0123456789cd01' },
  request: ({ contactId, companyId }) => attachCompany(contactId, companyId),
  output: {
    company: out.object('company', 'The company'),
    companyId: out.text('Intercom id of the company'),
    name: out.optional(out.text('Name of the company')),
  },
  map: (company: Company) => ({ company, companyId: company.id, name: company.name }),
});
