import type { World } from '../../world/world.js';
import type { BulkTarget, ContentKind } from '../content/kind.js';
import { retagged } from '../content/tagging.js';
import { availabilityOf, withAvailability } from '../content/target.js';
import { mainContent } from './content.js';
import { emitArticle } from './emit.js';
import type { ContentChange } from './input.js';
import { type ArticleRecord, articles, type Content, type State } from './model.js';
import { withSchedule } from './schedule.js';
import { changeArticle, removeTranslation } from './write.js';

const articleTarget: BulkTarget = {
  updateTags(world, id, add, remove, by) {
    const article = articles.get(world, id);
    if (article === undefined) return;
    const tags = retagged(article.tags, add, remove, by);
    articles.in(world).update(article, { tags, updated_at: world.clock.now() });
    emitArticle(world, 'updated', article);
  },
};

const languageTarget: BulkTarget = {
  publish: (world, id) => setState(world, id, 'published'),
  unpublish: (world, id) => setState(world, id, 'draft'),
  delete(world, id) {
    const found = find(world, id);
    if (found === undefined) return;
    const { article, content } = found;
    if (content !== mainContent(world, article)) return removeTranslation(world, article, content);
    // No article is without its default language.
    articles.remove(world, article);
    emitArticle(world, 'deleted', article);
  },
  setAvailability: (world, id, changes) => change(world, id, (content) => withAvailability(content, changes)),
  setAudience: (world, id, ids) => change(world, id, ({ audience_ids }) => ({ audience_ids: ids(audience_ids) })),
};

/** What is in the state already stays as it is, without a new version. */
function setState(world: World, id: string, state: State): void {
  const found = find(world, id);
  if (found === undefined || found.content.state === state) return;
  const { contents, schedule } = withSchedule(new Map([[found.content.locale, { state }]]), {});
  changeArticle(world, found.article, contents, schedule);
}

function change(world: World, id: string, changes: (content: Content) => ContentChange): void {
  const found = find(world, id);
  if (found === undefined) return;
  const { article, content } = found;
  changeArticle(world, article, new Map([[content.locale, changes(content)]]));
}

interface Found {
  readonly article: ArticleRecord;
  readonly content: Content;
}

function find(world: World, id: string): Found | undefined {
  const article = articles.in(world).firstBy('content', id);
  const content = article?.contents.find((one) => one.id === id);
  return article === undefined || content === undefined ? undefined : { article, content };
}

/** Articles as content: searches show one with its languages, and bulk actions change each language for itself. */
export const articleContent: ContentKind = {
  searchedAs: 'article',
  *items(world) {
    for (const article of articles.in(world).values()) {
      const main = mainContent(world, article);
      yield {
        id: article.id,
        title: main.title,
        body: article.contents.map(({ title, description, body }) => `${title} ${description} ${body}`).join(' '),
        state: main.state,
        locales: article.contents.map(({ locale }) => locale),
        tag_ids: article.tags.map(({ tag_id }) => tag_id),
        folder_ids: [],
        available: availabilityOf(main),
        created_by: main.created_by_id,
        last_updated_by: main.updated_by_id,
        created_at: article.created_at,
        updated_at: article.updated_at,
      };
    }
  },
  row({ id, title }, { world }) {
    const contents = articles.get(world, id)?.contents ?? [];
    return {
      type: 'article',
      id,
      title,
      contents: contents.map((content) => ({
        type: 'article_content',
        id: content.id,
        title: content.title,
        locale: content.locale,
      })),
    };
  },
  bulk: { article: articleTarget, article_content: languageTarget },
};
