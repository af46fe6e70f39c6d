import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteInternalArticle = operation('intercom_delete_internal_article', {
  http: 'DELETE /internal_articles/{internalArticleId}',
  since: '2.13',
  effect: 'delete',
  description: 'Delete an article for teammates for good.',
  params: { internalArticleId: param.id('internal_article') },
  returns: deleted('internal_article'),
});
