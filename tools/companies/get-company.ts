import * as z from 'zod';
import type { Company } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';

export const getCompany = defineTool({
  id: 'intercom_get_company',
  title: 'Get company',
  description: 'Get one company by its Intercom id.',
  resource: 'companies',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({ companyId: param.id('Intercom id of the company (not your own company_id)') }),
  example: { companyId: '65f0c0ffee0123456789cd01' },
  request: ({ companyId }) => ({ method: 'GET', path: path`/companies/${companyId}` }),
  output: { company: out.object('company', 'The company') },
  map: (company: Company) => ({ company }),
});
