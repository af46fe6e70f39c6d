import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 10 };

export const searchInternalArticles = operation('intercom_search_internal_articles', {
  http: 'GET /internal_articles/search',
  since: '2.13',
  effect: 'read',
  description: 'Search the articles for teammates by their folder; the API knows no other condition.',
  params: { folder_id: param.id('folder', 'Folder to search in'), ...paging.numberedParams(size) },
  rules: [paging.numberedRule],
  returns: many(
    'internal_articles',
    out.list('internal-article', 'Internal articles of this page', { from: 'data.internal_articles' }),
    paging.numbered(size),
  ),
});
