import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 25 };

export const listArticles = operation('intercom_list_articles', {
  http: 'GET /articles',
  effect: 'read',
  description: 'List articles of the help center, drafts included, those that were changed last first.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('articles', out.list('article', 'Articles of this page'), paging.numbered(size)),
});
