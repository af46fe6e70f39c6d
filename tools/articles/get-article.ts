import { one, operation, out, param } from '../../src/intercom/index.js';

export const getArticle = operation('intercom_get_article', {
  http: 'GET /articles/{articleId}',
  effect: 'read',
  description: 'Get one article of the help center, with its text and how often it was read.',
  params: { articleId: param.id('article') },
  returns: one('article', 'The article', { articleId: out.id('Id of the article') }),
});
