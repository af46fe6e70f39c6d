import type { World } from '../../world/world.js';
import { textsOf } from './content.js';
import { emitArticle, emitStates } from './emit.js';
import type { ContentChange } from './input.js';
import {
  type ArticleRecord,
  type ArticleVersionRecord,
  articleContentIds,
  articles,
  articleVersions,
  type Content,
  NO_STATISTICS,
} from './model.js';

/** An article before anybody saw it. */
export type NewArticle = Partial<Omit<ArticleRecord, 'id' | 'contents'>> & {
  /** By language; the default one must have a title and an author. */
  readonly contents: ReadonlyMap<string, ContentChange>;
};

export function createArticle(world: World, { contents, ...fields }: NewArticle): ArticleRecord {
  const now = world.clock.now();
  const article = articles.insert(world, {
    parent_ids: [],
    contents: [],
    tags: [],
    statistics: NO_STATISTICS,
    scheduled_publish_at: null,
    scheduled_unpublish_at: null,
    created_at: now,
    updated_at: now,
    ...fields,
  });
  articles.in(world).update(article, { contents: changedContents(world, article, contents) });
  emitArticle(world, 'created', article);
  if (article.contents.some(({ state }) => state === 'published')) emitArticle(world, 'published', article);
  return article;
}

/** Applies what a call says, adds a version for each language that it changes, and emits what happened. */
export function changeArticle(
  world: World,
  article: ArticleRecord,
  contents: ReadonlyMap<string, ContentChange>,
  fields: Partial<Omit<ArticleRecord, 'id' | 'contents'>> = {},
): void {
  const before = article.contents;
  articles.in(world).update(article, {
    contents: changedContents(world, article, contents),
    updated_at: world.clock.now(),
    ...fields,
  });
  emitStates(world, article, before);
}

/** Takes an article's texts in a language that is not its default one, and their versions. */
export function removeTranslation(world: World, article: ArticleRecord, { id, locale }: Content): void {
  for (const version of [...articleVersions.in(world).by('article_id', article.id)]) {
    if (version.locale === locale) articleVersions.remove(world, version);
  }
  const contents = article.contents.filter((one) => one.id !== id);
  articles.in(world).update(article, { contents, updated_at: world.clock.now() });
  emitArticle(world, 'updated', article);
}

function changedContents(
  world: World,
  article: ArticleRecord,
  changes: ReadonlyMap<string, ContentChange>,
): readonly Content[] {
  let contents = article.contents;
  for (const [locale, change] of changes) {
    const before = contents.find((one) => one.locale === locale);
    if (Object.keys(change).length === 0 && before !== undefined) continue;
    const after = changedContent(world, article, locale, change, before);
    contents = before === undefined ? [...contents, after] : contents.map((one) => (one === before ? after : one));
  }
  return contents;
}

function changedContent(
  world: World,
  article: ArticleRecord,
  locale: string,
  change: ContentChange,
  before: Content | undefined,
): Content {
  const next: Content = {
    ...(before ?? newContent(world, article, locale)),
    ...change,
    updated_at: world.clock.now(),
    updated_by_id: world.tokenAdminId,
  };
  if (before !== undefined && !VERSIONED.some((name) => Object.hasOwn(change, name))) return next;
  return withVersion(world, article, next);
}

const VERSIONED = ['title', 'description', 'body', 'author_id', 'state'];

function newContent(world: World, { contents }: ArticleRecord, locale: string): Content {
  const now = world.clock.now();
  return {
    id: world.nextId(articleContentIds),
    locale,
    title: '',
    description: '',
    body: '',
    author_id: contents[0]?.author_id ?? world.tokenAdminId,
    audience_ids: contents[0]?.audience_ids ?? [],
    ai_chatbot_availability: contents[0]?.ai_chatbot_availability ?? true,
    ai_copilot_availability: contents[0]?.ai_copilot_availability ?? true,
    ai_sales_agent_availability: contents[0]?.ai_sales_agent_availability ?? true,
    state: 'draft',
    created_at: now,
    updated_at: now,
    created_by_id: world.tokenAdminId,
    updated_by_id: world.tokenAdminId,
    version_id: null,
    live_version_id: null,
    was_published: false,
    draft: null,
  };
}

/** Keeps what the content says from now on as a version; it is the live one when it is published. */
export function withVersion(world: World, { id }: ArticleRecord, content: Content): Content {
  const isPublished = content.state === 'published';
  const version: ArticleVersionRecord = articleVersions.insert(world, {
    article_id: id,
    locale: content.locale,
    ...textsOf(content),
    created_by_id: content.updated_by_id,
    created_via: 'api',
    from_version_id: content.version_id,
    created_at: content.updated_at,
    updated_at: content.updated_at,
  });
  return {
    ...content,
    version_id: version.id,
    live_version_id: isPublished ? version.id : null,
    was_published: content.was_published || isPublished,
    // What was never published, or is not any more, has nothing beside it.
    draft: isPublished ? content.draft : null,
  };
}
