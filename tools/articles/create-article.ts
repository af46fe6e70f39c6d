import type { ArticleList } from '../../src/generated/types.js';
import { defaultAdmin, one, operation, out, param, path, sameText } from '../../src/intercom/index.js';
import { articleParams, articleRules, parentId, publishes, withSchedule } from './article-params.js';

const id = 'intercom_create_article';

export const createArticle = operation(id, {
  http: 'POST /articles',
  effect: { worst: 'send', of: (params) => (publishes(params) ? 'send' : 'write') },
  description: 'Create an article of the help center. It is a draft that no customer sees unless state is published.',
  params: {
    ...articleParams,
    title: param.nonEmptyText('Title', { example: 'How to return a book' }),
    parent_id: parentId({ asNumber: true }),
    author_id: param
      .id('admin', 'Author; the default admin, or the one the token belongs to, unless given', { asNumber: true })
      .optional(),
  },
  rules: articleRules,
  lookups: { author_id: defaultAdmin },
  request: (params, _, declared) => withSchedule(id, params, declared),
  direct: { omit: ['scheduled_publish_at', 'scheduled_unpublish_at'] },
  returns: one('article', 'The new article', { articleId: out.id('Id of the new article') }),
  confirm: {
    // The list begins with what was changed last.
    request: () => ({ method: 'GET', path: path`/articles`, query: { page: 1, per_page: 50 } }),
    candidates: ({ data }: ArticleList, { title, author_id, body, description }, { at }) =>
      data
        .filter(
          (article) =>
            Number(article.created_at) >= at &&
            sameText(article.title, title) &&
            String(article.author_id) === author_id &&
            (body === undefined || sameText(article.body ?? '', body)) &&
            (description === undefined || sameText(article.description ?? '', description)),
        )
        .map((article) => ({ id: article.id, answer: article })),
    made: (article) => article.id,
  },
});
