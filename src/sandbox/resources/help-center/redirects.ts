import { type RefusedError, refuse } from '../../http/errors.js';
import { requireId, requireText } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { get, list, remove } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { numbered } from '../../table/paging.js';
import { ref } from '../../table/reference.js';
import { resource } from '../../table/resource.js';
import { nullable, text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import type { World } from '../../world/world.js';
import { articles } from '../articles/model.js';
import { idsOf } from '../ids.js';
import { collections } from './collections.js';
import { addressOf, type HelpCenterRecord, helpCenters, localesOf } from './help-centers.js';

/** Old addresses that lead to an article or a collection: just one of the two ids is set. */
export const redirects = table('helpCenterRedirects', {
  ids: idsOf('help_center_redirect', 10, 90),
  fields: {
    help_center_id: ref('helpCenters', { owner: true }),
    article_id: nullable(ref('articles', { owner: true })),
    collection_id: nullable(ref('collections', { owner: true })),
    from_url: text,
    locale: text,
    created_at: time,
    updated_at: time,
  },
  keys: { help_center_id: 'help_center_id', from_url: 'from_url' },
});

type RedirectRecord = RecordOf<typeof redirects>;

export const redirectResource = resource(redirects, {
  scope: 'help_center_redirects',
  show: showRedirect,
  routes: {
    listHelpCenterRedirects: list('GET /help_center/help_centers/{help_center_id}/redirects', {
      since: 16,
      newest: true,
      paging: numbered({ default: 50, max: 250 }),
    }),
    createHelpCenterRedirect: route(
      'POST /help_center/help_centers/{help_center_id}/redirects',
      (call) => ok(showRedirect(createRedirect(call))),
      { since: 16 },
    ),
    retrieveHelpCenterRedirect: get('GET /help_center/help_centers/{help_center_id}/redirects/{id}', { since: 16 }),
    deleteHelpCenterRedirect: remove('DELETE /help_center/help_centers/{help_center_id}/redirects/{id}', { since: 16 }),
  },
});

function showRedirect({ article_id, collection_id, ...redirect }: RedirectRecord): object {
  const [target_type, target_id] = article_id === null ? ['collection', collection_id] : ['article', article_id];
  return { type: 'help_center_redirect', ...redirect, target_type, target_id };
}

function createRedirect(call: Call): RedirectRecord {
  const { world, body } = call;
  const helpCenter = helpCenters.require(call, call.param('help_center_id'));
  const from_url = requireText(body, 'from_url');
  const asked = requireText(body, 'locale');
  const type = requireText(body, 'target_type');
  const target = requireId(body, 'target_id');
  if (type !== 'article' && type !== 'collection') {
    throw refuse(400, 'parameter_invalid', "target_type must be 'article' or 'collection'");
  }
  if (!from_url.startsWith(`${addressOf(helpCenter)}/`) || !URL.canParse(from_url)) {
    throw unusable("from_url must be an absolute URL within this help center's URL space");
  }
  const locales = type === 'article' ? languagesOfArticle(call, target) : localesOfCollection(call, helpCenter, target);
  if (redirects.in(world).firstBy('from_url', from_url) !== undefined) {
    throw refuse(409, 'resource_conflict', 'A redirect with that URL already exists');
  }
  return addRedirect(world, helpCenter, {
    [type === 'article' ? 'article_id' : 'collection_id']: target,
    from_url,
    // An article that was not translated leads to its default language.
    locale: locales.includes(asked) ? asked : (locales[0] ?? asked),
  });
}

/** Adds a redirect without checking anything. */
export function addRedirect(
  world: World,
  { id }: HelpCenterRecord,
  fields: Pick<RedirectRecord, 'from_url' | 'locale'> & Partial<Pick<RedirectRecord, 'article_id' | 'collection_id'>>,
): RedirectRecord {
  const now = world.clock.now();
  return redirects.insert(world, {
    help_center_id: id,
    article_id: null,
    collection_id: null,
    created_at: now,
    updated_at: now,
    ...fields,
  });
}

function languagesOfArticle({ world }: Call, id: string): readonly string[] {
  const article = articles.get(world, id);
  if (article === undefined) throw unusable('target_id must be the id of an article of this help center');
  return article.contents.map(({ locale }) => locale);
}

function localesOfCollection({ world }: Call, helpCenter: HelpCenterRecord, id: string): readonly string[] {
  const collection = collections.get(world, id);
  if (collection?.help_center_id === helpCenter.id) return localesOf(world);
  throw unusable('target_id must be the id of a collection of this help center');
}

function unusable(message: string): RefusedError {
  return refuse(422, 'data_invalid', message);
}
