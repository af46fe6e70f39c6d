import type { Article } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';

export const publishArticleDraft = operation('intercom_publish_article_draft', {
  http: 'POST /articles/{articleId}/draft/publish',
  since: '2.16',
  body: {},
  effect: 'send',
  description: 'Publish the draft of an article. A workspace with several languages needs locales.',
  params: {
    articleId: param.id('article'),
    locales: param
      .textList('Languages to publish, such as en and fr; each must have a draft', { example: ['en'] })
      .optional(),
  },
  returns: one('article', 'The article as it is now published', { articleId: out.id('Id of the article') }),
  confirm: {
    request: ({ articleId }) => ({ method: 'GET', path: path`/articles/${articleId}` }),
    candidates: (article: Article, { locales }, { at }) =>
      isPublished(article, locales) && Number(article.updated_at) >= at ? [{ id: article.id, answer: article }] : [],
    made: (article) => article.id,
  },
});

/** Whether no draft waits any more in the languages that were to be published. */
function isPublished(
  { has_unpublished_changes, translated_content }: Article,
  locales: readonly string[] = [],
): boolean {
  if (locales.length === 0 || !translated_content) return has_unpublished_changes === false;
  return locales.every((locale) => {
    const content = translated_content[locale];
    const isContent = typeof content === 'object' && content !== null && 'has_unpublished_changes' in content;
    return isContent && content.has_unpublished_changes === false;
  });
}
