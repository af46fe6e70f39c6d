import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const byChange = paging.sorted(paging.cursor, () => paging.lastChangedFirst);

export const listMacros = operation('intercom_list_macros', {
  http: 'GET /macros',
  since: '2.16',
  effect: 'read',
  description: 'List the macros (saved replies) that the admin of the token can use, last changed first.',
  params: {
    ...paging.cursorParams({ default: 50 }),
    updated_since: param
      .unixTime(
        "Only macros that changed after this time, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      )
      .optional(),
  },
  returns: many('macros', out.list('macro', 'Macros of this page'), byChange),
});
