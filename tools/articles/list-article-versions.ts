import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 25 };

export const listArticleVersions = operation('intercom_list_article_versions', {
  http: 'GET /articles/{articleId}/versions',
  since: '2.16',
  effect: 'read',
  description: 'List what an article said at other times, newest first and without the texts.',
  params: {
    articleId: param.id('article'),
    locale: param.nonEmptyText('Language, such as en or fr; all unless given').optional(),
    ...paging.numberedParams(size),
  },
  rules: [paging.numberedRule],
  returns: many('versions', out.list('article-version', 'Versions of this page'), paging.numbered(size)),
});
