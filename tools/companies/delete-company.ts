import { fields, operation, out, param } from '../../src/intercom/index.js';

export const deleteCompany = operation('intercom_delete_company', {
  http: 'DELETE /companies/{companyId}',
  effect: 'delete',
  description:
    'Delete a company for good and detach its contacts, which stay. An integration that syncs it makes it anew.',
  params: { companyId: param.id('company', 'Intercom id of the company to delete') },
  returns: fields({ id: out.text('Intercom id of the company'), deleted: out.flag('Whether the company was deleted') }),
});
