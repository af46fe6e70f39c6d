import type { AdminList } from '../../src/generated/types.js';
import { many, type OutputField, operation, out, paging, param } from '../../src/intercom/index.js';

const admins: OutputField<AdminList['admins']> = {
  type: 'array',
  schema: 'admin',
  description: 'The admins; some entries may be null',
  from: 'admins',
};

export const listAdmins = operation('intercom_list_admins', {
  http: 'GET /admins',
  effect: 'read',
  description: 'List all admins of the workspace, in one page.',
  params: { display_avatar: param.flag('Also return the picture of each admin').optional() },
  returns: many('admins', admins, paging.whole, { type: out.text('Kind of the list: admin.list') }),
});
