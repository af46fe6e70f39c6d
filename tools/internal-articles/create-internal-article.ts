import type { InternalArticleList } from '../../src/generated/types.js';
import { defaultAdmin, knowledge, one, operation, out, param, path, sameText } from '../../src/intercom/index.js';
import { internalArticleParams } from './internal-article-params.js';

const unlessGiven = 'the default admin, or the one the token belongs to, unless given';

export const createInternalArticle = operation('intercom_create_internal_article', {
  http: 'POST /internal_articles',
  since: '2.13',
  effect: 'write',
  description: 'Create an article for teammates. No customer sees it; Fin and Copilot use it only where they may.',
  params: {
    ...internalArticleParams,
    title: param.nonEmptyText('Title', { example: 'Refunds beyond thirty days' }),
    author_id: param.id('admin', `Author; ${unlessGiven}`, { asNumber: true }).optional(),
    owner_id: param.id('admin', `Owner; ${unlessGiven}`, { asNumber: true }).optional(),
  },
  rules: [knowledge.bodyRule],
  lookups: { author_id: defaultAdmin, owner_id: defaultAdmin },
  returns: one('internal-article', 'The new internal article', {
    internalArticleId: out.id('Id of the new internal article'),
  }),
  confirm: {
    request: () => ({ method: 'GET', path: path`/internal_articles`, query: { page: 1, per_page: 50 } }),
    candidates: ({ data }: InternalArticleList, { title, body, author_id, owner_id }, { at }) =>
      data
        .filter(
          (article) =>
            Number(article.created_at) >= at &&
            sameText(article.title ?? '', title) &&
            (body === undefined || sameText(article.body ?? '', body)) &&
            String(article.author_id) === author_id &&
            String(article.owner_id) === owner_id,
        )
        .map((article) => ({ id: article.id, answer: article })),
    made: (article) => article.id,
  },
});
