import { refuse } from '../http/errors.js';
import { readText } from '../http/input.js';
import { type Answer, type Call, ok, type View } from '../http/route.js';
import { numberedPage, readPageQuery } from '../paging/numbered.js';
import { get, list, remove } from '../table/crud.js';
import { route } from '../table/operation.js';
import { numbered } from '../table/paging.js';
import { ref } from '../table/reference.js';
import { resource } from '../table/resource.js';
import { text, time } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import type { World } from '../world/world.js';
import { readAuthor, readAvailability, readBody } from './articles/input.js';
import { availability } from './articles/model.js';
import { nullableText } from './fields.js';
import { localesOf } from './help-center/help-centers.js';
import { idsOf } from './ids.js';
import { showTagList } from './inbox/tagging.js';
import { htmlToMarkdown } from './markdown.js';
import { contentTags } from './tags/content-tags.js';
import { appliedTags } from './tags/model.js';

/** Articles that only teammates read. */
export const internalArticles = table('internalArticles', {
  ids: idsOf('internal_article', 7_000_000, 7_900_000),
  fields: {
    title: text,
    /** HTML. */
    body: text,
    author_id: ref('admins'),
    owner_id: ref('admins'),
    locale: text,
    ...availability,
    /** No call makes folders or puts an article into one. */
    folder_id: nullableText,
    tags: appliedTags,
    created_at: time,
    updated_at: time,
  },
  sorted: { updated_at: 'updated_at' },
});

export type InternalArticleRecord = RecordOf<typeof internalArticles>;

const tags = contentTags('/internal_articles/{internal_article_id}', internalArticles);
const since = { since: 13 } as const;

export const internalArticleResource = resource(internalArticles, {
  scope: 'articles',
  show: showInternalArticle,
  routes: {
    listInternalArticles: list('GET /internal_articles', {
      ...since,
      by: 'updated_at',
      paging: numbered({ default: 25, max: 150 }),
    }),
    searchInternalArticles: route('GET /internal_articles/search', searchInternalArticles, since),
    createInternalArticle: route(
      'POST /internal_articles',
      (call) => ok(showInternalArticle(create(call), call)),
      since,
    ),
    retrieveInternalArticle: get('GET /internal_articles/{internal_article_id}', since),
    updateInternalArticle: route(
      'PUT /internal_articles/{internal_article_id}',
      (call) => {
        const article = internalArticles.require(call, call.param('internal_article_id'));
        const changes = { ...readChanges(call), updated_at: call.world.clock.now() };
        return ok(showInternalArticle(internalArticles.in(call.world).update(article, changes), call));
      },
      since,
    ),
    deleteInternalArticle: remove('DELETE /internal_articles/{internal_article_id}', since),
    attachTagToInternalArticle: tags.attach,
    detachTagFromInternalArticle: tags.detach,
  },
});

/** Adds an internal article; assistants may not use it unless that is said. */
export function addInternalArticle(
  world: World,
  fields: Pick<InternalArticleRecord, 'title' | 'author_id' | 'owner_id'> & Partial<Omit<InternalArticleRecord, 'id'>>,
): InternalArticleRecord {
  const now = world.clock.now();
  return internalArticles.insert(world, {
    body: '',
    locale: localesOf(world)[0],
    audience_ids: [],
    ai_chatbot_availability: false,
    ai_copilot_availability: false,
    ai_sales_agent_availability: false,
    folder_id: null,
    tags: [],
    created_at: now,
    updated_at: now,
    ...fields,
  });
}

function create(call: Call): InternalArticleRecord {
  const changes = readChanges(call);
  const { title, author_id, owner_id } = changes;
  if (title === undefined) throw missing('title');
  if (author_id === undefined) throw missing('author_id');
  if (owner_id === undefined) throw missing('owner_id');
  return addInternalArticle(call.world, { ...changes, title, author_id, owner_id });
}

function missing(field: string) {
  const message =
    field === 'author_id'
      ? 'author_id must be in the main body or default locale translated_content object'
      : `${field} is required`;
  return refuse(400, 'parameter_not_found', message);
}

function readChanges(call: Call): Partial<InternalArticleRecord> {
  const { body } = call;
  const title = readText(body, 'title');
  if (title === '') throw missing('title');
  const read = {
    title: title ?? undefined,
    body: readBody(call, body),
    author_id: readAuthor(call, body, 'author_id'),
    owner_id: readAuthor(call, body, 'owner_id'),
    ...readAvailability(call, body),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** By folder, which is all that the API can search by. */
function searchInternalArticles(call: Call): Answer {
  const { query } = call;
  const folder = query.get('folder_id') ?? '';
  const all = [...internalArticles.in(call.world).sorted('updated_at').range({}, true)];
  const found = all.filter(({ folder_id }) => folder === '' || folder_id === folder);
  const page = readPageQuery(query, { default: 10, max: 150 });
  const { items, pages } = numberedPage((start, end) => found.slice(start, end), found.length, page, call.pageUrl);
  return ok({
    type: 'list',
    total_count: found.length,
    data: { internal_articles: items.map((article) => showInternalArticle(article, call)) },
    pages,
  });
}

function showInternalArticle(article: InternalArticleRecord, view: View): object {
  const { id, title, body, author_id, owner_id, locale, created_at, updated_at } = article;
  return {
    type: 'internal_article',
    id,
    title,
    body,
    owner_id: Number(owner_id),
    author_id: Number(author_id),
    created_at,
    updated_at,
    locale,
    ...(view.version >= 16
      ? {
          body_markdown: htmlToMarkdown(body),
          audience_ids: article.audience_ids.map(Number),
          ai_chatbot_availability: article.ai_chatbot_availability,
          ai_copilot_availability: article.ai_copilot_availability,
          ai_sales_agent_availability: article.ai_sales_agent_availability,
          tags: showTagList(view, article.tags),
        }
      : {}),
  };
}
