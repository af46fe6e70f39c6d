import { dueAt } from '../../table/due.js';
import type { DueSource } from '../../world/schedule.js';
import type { World } from '../../world/world.js';
import { promoteDrafts } from './drafts.js';
import type { ContentChange, Schedule } from './input.js';
import { type ArticleRecord, articles } from './model.js';
import { changeArticle } from './write.js';

/** Articles are published and unpublished by themselves: the records say when. */
export function articleSchedules(world: () => World): readonly DueSource[] {
  return [
    dueAt(
      () => articles.in(world()),
      'scheduled_publish_at',
      'publish article',
      (article) => publishInTime(world(), article),
    ),
    dueAt(
      () => articles.in(world()),
      'scheduled_unpublish_at',
      'unpublish article',
      (article) => changeArticle(world(), article, states(article, 'draft'), { scheduled_unpublish_at: null }),
    ),
  ];
}

/** In every language that it has, with the drafts that wait. */
function publishInTime(world: World, article: ArticleRecord): void {
  promoteDrafts(
    world,
    article,
    article.contents.map(({ locale }) => locale),
  );
  const hidden = article.contents.filter(({ state }) => state === 'draft');
  changeArticle(world, article, new Map(hidden.map(({ locale }) => [locale, { state: 'published' }])), {
    scheduled_publish_at: null,
  });
}

function states({ contents }: ArticleRecord, state: 'draft'): ReadonlyMap<string, ContentChange> {
  return new Map(contents.map(({ locale }) => [locale, { state }]));
}

/** What is going to be published stays a draft until then, and what becomes published or a draft now needs no schedule. */
export function withSchedule(
  changes: ReadonlyMap<string, ContentChange>,
  schedule: Schedule,
): { readonly contents: ReadonlyMap<string, ContentChange>; readonly schedule: Schedule } {
  if (typeof schedule.scheduled_publish_at === 'number') {
    const later = [...changes].map(([locale, { state: _, ...change }]) => [locale, change] as const);
    return { contents: new Map(later), schedule };
  }
  const given = [...changes.values()].map(({ state }) => state);
  return {
    contents: changes,
    schedule: {
      ...(given.includes('published') ? { scheduled_publish_at: null } : {}),
      ...(given.includes('draft') ? { scheduled_unpublish_at: null } : {}),
      ...schedule,
    },
  };
}
