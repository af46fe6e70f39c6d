import { refuse, resourceNotFound } from '../../http/errors.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { get, list, remove } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { numbered } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { checkLocale, localesOf } from '../help-center/help-centers.js';
import { contentTags } from '../tags/content-tags.js';
import { publishDraft, requireDraft, stageDraft } from './drafts.js';
import { readContents, readParents, readSchedule } from './input.js';
import { type ArticleRecord, type ArticleVersionRecord, articles, articleVersions } from './model.js';
import { articleSchedules, withSchedule } from './schedule.js';
import { searchArticles } from './search.js';
import { serializeArticle, serializeVersion } from './serialize.js';
import { changeArticle, createArticle } from './write.js';

const tags = contentTags('/articles/{article_id}', articles);
const withStatistics = {
  show: (article: ArticleRecord, call: Call) => serializeArticle(call, article, { statistics: true }),
};

export const articleResource = resource(articles, {
  scope: 'articles',
  show: (article, view) => serializeArticle(view, article),
  emits: { remove: 'article.deleted' },
  due: articleSchedules,
  routes: {
    listArticles: list('GET /articles', { by: 'updated_at', paging: numbered({ default: 25, max: 150 }) }),
    searchArticles: route('GET /articles/search', searchArticles),
    createArticle: route('POST /articles', (call) => answer(call, beginArticle(call))),
    retrieveArticle: get('GET /articles/{article_id}', withStatistics),
    updateArticle: route('PUT /articles/{article_id}', (call) => {
      const article = articles.require(call, call.param('article_id'));
      updateArticle(call, article);
      return answer(call, article);
    }),
    deleteArticle: remove('DELETE /articles/{article_id}'),
    retrieveArticleDraft: route(
      'GET /articles/{id}/draft',
      (call) => {
        const article = articles.require(call, call.param('id'));
        requireDraft(article);
        return ok(serializeArticle(call, article, { draft: true }));
      },
      { since: 16 },
    ),
    stageArticleDraft: route(
      'PUT /articles/{id}/draft',
      (call) => {
        const article = articles.require(call, call.param('id'));
        stageDraft(call.world, article, readContents(call));
        return ok(serializeArticle(call, article, { draft: true }));
      },
      { since: 16 },
    ),
    publishArticleDraft: route(
      'POST /articles/{id}/draft/publish',
      (call) => {
        const article = articles.require(call, call.param('id'));
        publishDraft(call, article);
        return answer(call, article);
      },
      { since: 16 },
    ),
    attachTagToArticle: tags.attach,
    detachTagFromArticle: tags.detach,
  },
});

export const articleVersionResource = resource(articleVersions, {
  scope: 'articles',
  routes: {
    listArticleVersions: list('GET /articles/{article_id}/versions', {
      since: 16,
      newest: true,
      paging: numbered({ default: 25, max: 150 }),
      where: isInLanguage,
      show: (version, call) => serializeVersion(call, version, { body: false }),
    }),
    retrieveArticleVersion: get('GET /articles/{article_id}/versions/{id}', {
      since: 16,
      show(version, call) {
        if (!isInLanguage(version, call)) throw resourceNotFound();
        return serializeVersion(call, version, { body: true });
      },
    }),
  },
});

/** @throws RefusedError 400 for a language that the workspace does not have */
function isInLanguage({ locale }: ArticleVersionRecord, { world, query }: Call): boolean {
  const asked = query.get('locale') ?? '';
  return asked === '' || checkLocale(world, asked) === locale;
}

/** POST /articles: everything is checked before the first thing is made. */
function beginArticle(call: Call): ArticleRecord {
  const { world } = call;
  const given = readContents(call);
  const main = given.get(localesOf(world)[0]);
  for (const field of ['title', 'author_id'] as const) {
    if (main?.[field]) continue;
    const message = `${field} must be in the main body or default locale translated_content object`;
    throw refuse(400, 'parameter_not_found', message);
  }
  requireTitles(given, []);
  const parent_ids = readParents(call) ?? [];
  const isPublished = [...given.values()].some(({ state }) => state === 'published');
  const { contents, schedule } = withSchedule(given, readSchedule(call, isPublished));
  return createArticle(world, { contents, parent_ids, ...schedule });
}

/** PUT /articles/{article_id}: what the body leaves out stays. */
function updateArticle(call: Call, article: ArticleRecord): void {
  const given = readContents(call);
  requireTitles(
    given,
    article.contents.map(({ locale }) => locale),
  );
  const parent_ids = readParents(call);
  const isPublished =
    article.contents.some((content) => content.was_published) ||
    [...given.values()].some(({ state }) => state === 'published');
  const { contents, schedule } = withSchedule(given, readSchedule(call, isPublished));
  changeArticle(call.world, article, contents, { ...(parent_ids === undefined ? {} : { parent_ids }), ...schedule });
}

/** A new language begins with a title, and no title is empty. */
function requireTitles(given: ReturnType<typeof readContents>, present: readonly string[]): void {
  for (const [locale, { title }] of given) {
    if (title === '' || (title === undefined && !present.includes(locale))) {
      throw refuse(400, 'parameter_not_found', `title is required for the locale ${locale}`, 'title');
    }
  }
}

function answer(call: Call, article: ArticleRecord): Answer {
  return ok(serializeArticle(call, article, { statistics: true }));
}
