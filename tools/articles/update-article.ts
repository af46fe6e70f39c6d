import { changesSomething, one, operation, out, param } from '../../src/intercom/index.js';
import { articleParams, articleRules, publishes, withSchedule } from './article-params.js';

const id = 'intercom_update_article';

export const updateArticle = operation(id, {
  http: 'PUT /articles/{articleId}',
  effect: {
    worst: 'send',
    of: (params) => {
      const { state, title, description, body, body_markdown, translated_content } = params;
      const isText = [title, description, body, body_markdown, translated_content].some((text) => text !== undefined);
      // A new text of an article that is published is shown to customers at once.
      return publishes(params) || (isText && state !== 'draft') ? 'send' : 'write';
    },
  },
  description:
    'Change an article: what is left out stays as it is. A new text of a published article is live at once; stage a draft to prepare it.',
  params: { articleId: param.id('article'), ...articleParams },
  rules: [changesSomething('articleId'), ...articleRules],
  example: { articleId: '6871119', title: 'How to send a book back' },
  request: (params, _, declared) => withSchedule(id, params, declared),
  direct: { omit: ['scheduled_publish_at', 'scheduled_unpublish_at'] },
  returns: one('article', 'The article after the change', { articleId: out.id('Id of the article') }),
});
