import * as z from 'zod';
import type { Company } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';

/** All that is known of the company when the contact turned out to be detached already. */
interface DetachedBefore {
  readonly type?: undefined;
  readonly id: string;
  readonly name?: undefined;
}

export const detachContactFromCompany = defineTool({
  id: 'intercom_detach_contact_from_company',
  title: 'Detach contact from company',
  description: 'Detach a contact from a company. Both stay; only their link goes.',
  resource: 'contacts',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    contactId: param.id('Intercom id of the contact'),
    companyId: param.id('Intercom id of the company (not your own company_id)'),
  }),
  example: { contactId: '65f0c0ffee0123456789ab01', companyId: '65f0c0ffee0123456789cd01' },
  request: ({ contactId, companyId }) => ({
    method: 'DELETE',
    path: path`/contacts/${contactId}/companies/${companyId}`,
  }),
  output: {
    company: out.optional(out.object('company', 'The company; missing when its answer was lost')),
    companyId: out.text('Intercom id of the company'),
    name: out.optional(out.text('Name of the company')),
  },
  map: (company: Company | DetachedBefore) => ({
    company: company.type === undefined ? undefined : company,
    companyId: company.id,
    name: company.name,
  }),
  gone: ({ companyId }) => ({ id: companyId }),
});
