import { atLeastOne, many, needs, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 10 };

export const searchArticles = operation('intercom_search_articles', {
  http: 'GET /articles/search',
  effect: 'read',
  description: 'Search articles of the help center by a phrase, and by state or help center. Needs one of the three.',
  params: {
    phrase: param.nonEmptyText('What title, description or text holds', { example: 'return a book' }).optional(),
    state: param.choice(['published', 'draft', 'all'], 'published, draft or all; all unless given').optional(),
    help_center_id: param.id('help_center', 'Help center to search in; all unless given').optional(),
    highlight: param.flag('Also return where the phrase stands; needs phrase').optional(),
    ...paging.numberedParams(size),
  },
  rules: [atLeastOne('phrase', 'state', 'help_center_id'), needs('highlight', 'phrase'), paging.numberedRule],
  returns: many(
    'articles',
    out.list('article', 'Articles of this page', { from: 'data.articles' }),
    paging.numbered(size),
    {
      highlights: out.optional(
        out.list('article-highlight', 'Where the phrase stands in them, where asked for', { from: 'data.highlights' }),
      ),
    },
  ),
});
