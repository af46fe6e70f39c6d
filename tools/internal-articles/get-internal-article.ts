import { one, operation, out, param } from '../../src/intercom/index.js';

export const getInternalArticle = operation('intercom_get_internal_article', {
  http: 'GET /internal_articles/{internalArticleId}',
  since: '2.13',
  effect: 'read',
  description: 'Get one article that only teammates read.',
  params: { internalArticleId: param.id('internal_article') },
  returns: one('internal-article', 'The internal article', { internalArticleId: out.id('Id of the internal article') }),
});
