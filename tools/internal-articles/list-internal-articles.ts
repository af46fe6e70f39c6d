import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 25 };

export const listInternalArticles = operation('intercom_list_internal_articles', {
  http: 'GET /internal_articles',
  since: '2.13',
  effect: 'read',
  description: 'List the articles that only teammates read.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many(
    'internal_articles',
    out.list('internal-article', 'Internal articles of this page'),
    paging.numbered(size),
  ),
});
