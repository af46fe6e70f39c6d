import * as z from 'zod';
import type { AdminList } from '../../src/generated/types.js';
import { defineTool, type OutputField, out, paging, param, path } from '../../src/tool/index.js';

const admins: OutputField<AdminList['admins']> = {
  type: 'array',
  schema: 'admin',
  description: 'The admins; some entries may be null',
};

export const listAdmins = defineTool({
  id: 'intercom_list_admins',
  title: 'List admins',
  description: 'List all admins of the workspace, in one page.',
  resource: 'admins',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    display_avatar: param.flag('Also return the picture of each admin').optional(),
  }),
  example: {},
  request: ({ display_avatar }) => ({ method: 'GET', path: path`/admins`, query: { display_avatar } }),
  output: {
    admins,
    type: out.text('Kind of the list: admin.list'),
    ...paging.pageFields,
  },
  map: (list: AdminList) => ({
    admins: list.admins,
    type: list.type,
    ...paging.onlyPage({ total_count: list.admins.length }),
  }),
  paging: { items: 'admins' },
});
