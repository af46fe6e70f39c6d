import { atLeastOne, one, operation, out, param } from '../../src/intercom/index.js';
import { bodyRules, draftParams } from './article-params.js';

export const stageArticleDraft = operation('intercom_stage_article_draft', {
  http: 'PUT /articles/{articleId}/draft',
  since: '2.16',
  effect: 'write',
  description:
    'Stage changes of a published article as a draft. Customers see the published text until it is published.',
  params: { articleId: param.id('article'), ...draftParams },
  rules: [atLeastOne('title', 'description', 'body', 'body_markdown', 'author_id', 'translated_content'), ...bodyRules],
  example: { articleId: '6871119', title: 'How to send a book back' },
  returns: one('article', 'The article with the text of its draft', { articleId: out.id('Id of the article') }),
});
