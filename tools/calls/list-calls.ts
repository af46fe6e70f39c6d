import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 25, max: 25 };

export const listCalls = operation('intercom_list_calls', {
  http: 'GET /calls',
  since: '2.14',
  effect: 'read',
  description: 'List the phone calls of the workspace.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('calls', out.list('call', 'Calls of this page'), paging.numbered(size)),
});
