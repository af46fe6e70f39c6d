import { changesSomething, knowledge, one, operation, out, param } from '../../src/intercom/index.js';
import { internalArticleParams } from './internal-article-params.js';

export const updateInternalArticle = operation('intercom_update_internal_article', {
  http: 'PUT /internal_articles/{internalArticleId}',
  since: '2.13',
  effect: 'write',
  description: 'Change an article for teammates: what is left out stays as it is. Needs at least one field.',
  params: { internalArticleId: param.id('internal_article'), ...internalArticleParams },
  rules: [changesSomething('internalArticleId'), knowledge.bodyRule],
  returns: one('internal-article', 'The internal article after the change', {
    internalArticleId: out.id('Id of the internal article'),
  }),
});
