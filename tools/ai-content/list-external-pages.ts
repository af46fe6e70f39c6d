import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 50, max: 50 };

export const listExternalPages = operation('intercom_list_external_pages', {
  http: 'GET /ai/external_pages',
  since: '2.12',
  effect: 'read',
  description: 'List the external pages of all sources, newest first.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('external_pages', out.list('external-page', 'Pages of this page'), paging.numbered(size)),
});
