import { one, operation, out, param } from '../../src/intercom/index.js';

export const getArticleDraft = operation('intercom_get_article_draft', {
  http: 'GET /articles/{articleId}/draft',
  since: '2.16',
  effect: 'read',
  description: 'Get a published article as its draft says it. Fails when no unpublished changes wait.',
  params: { articleId: param.id('article') },
  returns: one('article', 'The article with the text of its draft', { articleId: out.id('Id of the article') }),
});
