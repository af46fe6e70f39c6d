import type { World } from '../../world/world.js';
import type { ArticleRecord, Content } from './model.js';
import { serializeArticle } from './serialize.js';

type What = 'created' | 'updated' | 'published' | 'unpublished' | 'deleted';

export function emitArticle(world: World, what: What, article: ArticleRecord): void {
  world.events.emit({
    topic: `article.${what}`,
    about: { type: 'article', id: article.id },
    item: (version) => serializeArticle({ world, version }, article),
  });
}

/** What a change did to the states of the languages; an update when it did nothing to them. */
export function emitStates(world: World, article: ArticleRecord, before: readonly Content[]): void {
  const stateBefore = (locale: string) => before.find((one) => one.locale === locale)?.state ?? 'draft';
  const changed = article.contents.filter(({ locale, state }) => state !== stateBefore(locale));
  const states = new Set(changed.map(({ state }) => state));
  if (states.has('published')) emitArticle(world, 'published', article);
  if (states.has('draft')) emitArticle(world, 'unpublished', article);
  if (states.size === 0) emitArticle(world, 'updated', article);
}
