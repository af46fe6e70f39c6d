import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 50 };

export const listCollections = operation('intercom_list_collections', {
  http: 'GET /help_center/collections',
  effect: 'read',
  description: 'List the collections of the help centers, those that were changed last first.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('collections', out.list('collection', 'Collections of this page'), paging.numbered(size)),
});
