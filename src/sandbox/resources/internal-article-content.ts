import type { ContentKind } from './content/kind.js';
import { availabilityOf, pieceTarget } from './content/target.js';
import { internalArticles } from './internal-articles.js';

/** Internal articles as content: they are never drafts, and who changed them last is not kept. */
export const internalArticleContent: ContentKind = {
  searchedAs: 'internal_article',
  *items(world) {
    for (const article of internalArticles.in(world).values()) {
      yield {
        id: article.id,
        title: article.title,
        body: article.body,
        state: 'published',
        locales: [article.locale],
        tag_ids: article.tags.map(({ tag_id }) => tag_id),
        folder_ids: article.folder_id === null ? [] : [article.folder_id],
        available: availabilityOf(article),
        created_by: article.author_id,
        last_updated_by: article.author_id,
        created_at: article.created_at,
        updated_at: article.updated_at,
      };
    }
  },
  row: ({ id, title }) => ({ type: 'internal_article', id, title }),
  bulk: {
    internal_article: {
      delete(world, id) {
        const article = internalArticles.get(world, id);
        if (article !== undefined) internalArticles.remove(world, article);
      },
      ...pieceTarget((world, id, changes) => {
        const article = internalArticles.get(world, id);
        if (article === undefined) return;
        internalArticles.in(world).update(article, { ...changes(article), updated_at: world.clock.now() });
      }),
    },
  },
};
