import { one, operation, out, param } from '../../src/intercom/index.js';

export const getArticleVersion = operation('intercom_get_article_version', {
  http: 'GET /articles/{articleId}/versions/{versionId}',
  since: '2.16',
  effect: 'read',
  description: 'Get what an article said at another time, with its text.',
  params: {
    articleId: param.id('article'),
    versionId: param.id('article_version'),
    locale: param.nonEmptyText('Language, such as en or fr').optional(),
  },
  returns: one('article-version', 'The version', { versionId: out.id('Id of the version') }),
});
