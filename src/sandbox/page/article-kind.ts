import { admins } from '../resources/admins.js';
import { mainContent } from '../resources/articles/content.js';
import {
  type ArticleRecord,
  articles,
  articleVersions,
  type Content,
  type State,
} from '../resources/articles/model.js';
import { articleUrl } from '../resources/articles/serialize.js';
import { collections, pathOf } from '../resources/help-center/collections.js';
import { compareIds } from '../world/ids.js';
import type { World } from '../world/world.js';
import type { Kind } from './find.js';
import { previewOf, tagNames } from './summary.js';

/** What a row shows of an article. Times are unix seconds. */
interface ArticleSummary {
  readonly kind: 'articles';
  readonly id: string;
  readonly title: string;
  readonly state: State;
  readonly updatedAt: number;
  readonly createdAt: number;
  readonly author: string;
  /** Names of the collections that lead to it, from the first level down. */
  readonly collection: readonly string[];
  readonly locales: readonly string[];
  readonly tags: readonly string[];
  readonly preview: string;
}

interface ShownContent extends Pick<Content, 'locale' | 'title' | 'description' | 'state'> {
  /** HTML that came from outside. */
  readonly body: string;
  readonly url: string | null;
  readonly draft: Pick<Content, 'title' | 'description' | 'body'> | null;
}

interface ArticleView extends ArticleSummary {
  readonly contents: readonly ShownContent[];
  /** Newest first. */
  readonly versions: readonly {
    readonly id: string;
    readonly locale: string;
    readonly title: string;
    readonly by: string;
    readonly at: number;
    readonly isLive: boolean;
  }[];
  readonly publishAt: number | null;
  readonly unpublishAt: number | null;
  readonly views: number;
}

export const articleKind: Kind<ArticleRecord, ArticleSummary, State> = {
  states: ['published', 'draft'],
  newestFirst: (world) => articles.in(world).sorted('updated_at').range({}, true),
  get: (world, id) => articles.get(world, id),
  stateOf: (world, article) => mainContent(world, article).state,
  customerOf: () => undefined,
  labels: (world, article) => [
    article.id,
    nameOf(world, mainContent(world, article).author_id),
    ...collectionsOf(world, article),
    ...tagNames(world, article.tags),
  ],
  beginning: ({ contents }) => contents.flatMap(({ title, description }) => [title, description]),
  parts: ({ contents }) => contents,
  summarize: summarizeArticle,
};

function summarizeArticle(world: World, article: ArticleRecord): ArticleSummary {
  const { title, description, body, state, author_id } = mainContent(world, article);
  return {
    kind: 'articles',
    id: article.id,
    title,
    state,
    updatedAt: article.updated_at,
    createdAt: article.created_at,
    author: nameOf(world, author_id),
    collection: collectionsOf(world, article),
    locales: article.contents.map(({ locale }) => locale),
    tags: tagNames(world, article.tags),
    preview: previewOf([], description === '' ? body : description),
  };
}

export function showArticle(world: World, article: ArticleRecord): ArticleView {
  const live = new Set(article.contents.map(({ live_version_id }) => live_version_id));
  const versions = [...articleVersions.in(world).by('article_id', article.id)];
  return {
    ...summarizeArticle(world, article),
    contents: article.contents.map((content) => ({
      locale: content.locale,
      title: content.title,
      description: content.description,
      body: content.body,
      state: content.state,
      url: articleUrl(world, article, content),
      draft: content.draft,
    })),
    versions: versions
      .sort((left, right) => right.created_at - left.created_at || compareIds(right.id, left.id))
      .map(({ id, locale, title, created_by_id, created_at }) => ({
        id,
        locale,
        title,
        by: nameOf(world, created_by_id),
        at: created_at,
        isLive: live.has(id),
      })),
    publishAt: article.scheduled_publish_at,
    unpublishAt: article.scheduled_unpublish_at,
    views: article.statistics.views,
  };
}

function collectionsOf(world: World, { parent_ids }: ArticleRecord): string[] {
  const collection = collections.get(world, parent_ids[0] ?? '');
  return collection === undefined ? [] : pathOf(world, collection).map(({ name }) => name);
}

function nameOf(world: World, admin: string): string {
  return admins.get(world, admin)?.name ?? 'Somebody';
}
