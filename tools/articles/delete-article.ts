import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteArticle = operation('intercom_delete_article', {
  http: 'DELETE /articles/{articleId}',
  effect: 'delete',
  description: 'Delete an article with all its languages and versions for good.',
  params: { articleId: param.id('article') },
  returns: deleted('article'),
});
