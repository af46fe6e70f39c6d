import { refuse, resourceNotFound } from '../../http/errors.js';
import { invalid, readList } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { World } from '../../world/world.js';
import { localesOf } from '../help-center/help-centers.js';
import { mainContent, textsOf } from './content.js';
import { emitArticle } from './emit.js';
import type { ContentChange } from './input.js';
import { type ArticleRecord, articles, type Content } from './model.js';
import { withVersion } from './write.js';

/** PUT /articles/{id}/draft: texts that wait beside the published ones. What has no versions is passed over. */
export function stageDraft(world: World, article: ArticleRecord, changes: ReadonlyMap<string, ContentChange>): void {
  if (mainContent(world, article).state !== 'published') {
    throw refuse(422, 'parameter_invalid', 'Article must be published before a draft can be staged');
  }
  const now = world.clock.now();
  const contents = article.contents.map((content): Content => {
    const { title, description, body, author_id } = changes.get(content.locale) ?? {};
    const given = { title, description, body, author_id };
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    if (Object.keys(said).length === 0 || content.state !== 'published') return content;
    return { ...content, draft: { ...textsOf(content.draft ?? content), ...said, updated_at: now } };
  });
  articles.in(world).update(article, { contents });
}

/** @throws RefusedError 404 when no language has one */
export function requireDraft({ contents }: ArticleRecord): void {
  if (contents.every(({ draft }) => draft === null)) throw resourceNotFound();
}

/** POST /articles/{id}/draft/publish */
export function publishDraft(call: Call, article: ArticleRecord): void {
  const { world } = call;
  const isMultilingual = localesOf(world).length > 1;
  const pending = article.contents.flatMap(({ locale, draft }) => (draft === null ? [] : [locale]));
  if (pending.length === 0) throw refuse(422, 'parameter_invalid', 'Article has no draft to publish');
  const asked = readLocales(call);
  if (asked.length === 0 && isMultilingual) {
    const message = 'locales must be specified to publish a draft on a multilingual workspace';
    throw refuse(422, 'parameter_not_found', message);
  }
  const without = asked.filter((locale) => !pending.includes(locale));
  if (without.length > 0) {
    const message = `Cannot publish a draft for locale(s) without pending changes: ${without.join(', ')}`;
    throw refuse(422, 'parameter_invalid', message);
  }
  promoteDrafts(world, article, asked.length === 0 ? pending : asked);
  emitArticle(world, 'published', article);
}

function readLocales({ body }: Call): readonly string[] {
  return (readList(body, 'locales') ?? []).map((locale) => {
    if (typeof locale === 'string') return locale;
    throw invalid('locales', 'an array of strings');
  });
}

/** Makes drafts what customers read. */
export function promoteDrafts(world: World, article: ArticleRecord, locales: readonly string[]): void {
  const now = world.clock.now();
  const contents = article.contents.map((content): Content => {
    if (content.draft === null || !locales.includes(content.locale)) return content;
    const next = {
      ...content,
      ...textsOf(content.draft),
      draft: null,
      updated_at: now,
      updated_by_id: world.tokenAdminId,
    };
    return withVersion(world, article, next);
  });
  articles.in(world).update(article, { contents, updated_at: now });
}
