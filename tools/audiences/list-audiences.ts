import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 50, max: 50 };

export const listAudiences = operation('intercom_list_audiences', {
  http: 'GET /audiences',
  since: '2.16',
  effect: 'read',
  description: 'List the audiences of the workspace.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('audiences', out.list('audience', 'Audiences of this page'), paging.numbered(size)),
});
