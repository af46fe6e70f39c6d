import { refuse } from '../../http/errors.js';
import { invalid, readObject, readText } from '../../http/input.js';
import type { Call, View } from '../../http/route.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import { create, get, list, remove, update } from '../../table/crud.js';
import { createdAt, generated, optional, optionalOrNull, required, updatedAt } from '../../table/field.js';
import { numbered } from '../../table/paging.js';
import { ref } from '../../table/reference.js';
import { resource } from '../../table/resource.js';
import { list as listOf, nullable, object, text, whole } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import type { World } from '../../world/world.js';
import { idsOf } from '../ids.js';
import { addressOf, checkLocale, defaultHelpCenter, helpCenters, localesOf, slugOf } from './help-centers.js';

const translation = object({ locale: text, name: text, description: text });

const notFound = () => refuse(404, 'not_found', 'Resource Not Found');

/** Collections of articles. One that is deleted takes those in it along; articles stay. */
export const collections = table('collections', {
  ids: idsOf('collection', 10_000_000, 10_900_000),
  fields: {
    name: required(text),
    description: optional(text, () => ''),
    /** In all languages but the default one. */
    translations: generated(listOf(translation), () => []),
    parent_id: optionalOrNull(ref('collections', { owner: true, notFound })),
    help_center_id: optionalOrNull(ref('helpCenters', { owner: true, notFound }), { fixed: true }),
    icon: generated(nullable(text), () => 'book-bookmark'),
    order: generated(whole, () => 0),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  keys: { parent_id: 'parent_id' },
  sorted: { updated_at: 'updated_at' },
});

export type CollectionRecord = RecordOf<typeof collections>;

/** From the first level down to the collection itself. */
export function pathOf(world: World, collection: CollectionRecord): CollectionRecord[] {
  const parent = collection.parent_id === null ? undefined : collections.get(world, collection.parent_id);
  return parent === undefined ? [collection] : [...pathOf(world, parent), collection];
}

/** How many collections stand beside a new one. */
function siblings(world: World, parent_id: string | null): number {
  if (parent_id !== null) return collections.in(world).countBy('parent_id', parent_id);
  return [...collections.in(world).values()].filter((one) => one.parent_id === null).length;
}

/** Adds a collection at the end of its level. */
export function addCollection(
  world: World,
  fields: Pick<CollectionRecord, 'name' | 'description'> & Partial<Omit<CollectionRecord, 'id'>>,
): CollectionRecord {
  const now = world.clock.now();
  const parent_id = fields.parent_id ?? null;
  return collections.insert(world, {
    translations: [],
    help_center_id: defaultHelpCenter(world)?.id ?? null,
    icon: 'book-bookmark',
    order: siblings(world, parent_id),
    created_at: now,
    updated_at: now,
    ...fields,
    parent_id,
  });
}

function placed(wanted: CollectionRecord, call: Call): CollectionRecord {
  const { world } = call;
  const parent = wanted.parent_id === null ? undefined : collections.get(world, wanted.parent_id);
  if (parent !== undefined && pathOf(world, parent).some(({ id }) => id === wanted.id)) {
    throw refuse(400, 'parameter_invalid', 'parent_id cannot be the collection itself or one inside it', 'parent_id');
  }
  const help_center_id = parent?.help_center_id ?? wanted.help_center_id ?? defaultHelpCenter(world)?.id ?? null;
  return translated({ ...wanted, help_center_id }, call);
}

/** With the languages of the body. The default one is that of name and description themselves. */
function translated(wanted: CollectionRecord, { world, body }: Call): CollectionRecord {
  const [main] = localesOf(world);
  let { name, description, translations } = wanted;
  for (const [locale, value] of Object.entries(readObject(body, 'translated_content') ?? {})) {
    if (locale === 'type' || value === null) continue;
    if (!isJsonObject(value)) throw invalid(`translated_content.${locale}`, 'an object');
    checkLocale(world, locale);
    const before = locale === main ? { name, description } : translations.find((one) => one.locale === locale);
    const next = readTexts(value, before ?? { name, description: '' });
    if (locale === main) ({ name, description } = next);
    else translations = [...translations.filter((one) => one.locale !== locale), { locale, ...next }];
  }
  return { ...wanted, name, description, translations };
}

function readTexts(value: JsonObject, before: { readonly name: string; readonly description: string }) {
  return {
    name: readText(value, 'name') || before.name,
    description: readText(value, 'description') ?? before.description,
  };
}

export function collectionUrl(world: World, { id, name, help_center_id }: CollectionRecord): string | null {
  const helpCenter = help_center_id === null ? undefined : helpCenters.get(world, help_center_id);
  if (helpCenter === undefined) return null;
  return `${addressOf(helpCenter)}/${localesOf(world)[0]}/collections/${slugOf(id, name)}`;
}

function showCollection(collection: CollectionRecord, { world }: View): object {
  const { id, name, description, icon, order, created_at, updated_at, parent_id, help_center_id } = collection;
  return {
    id,
    workspace_id: world.settings.idCode,
    name,
    url: collectionUrl(world, collection),
    order,
    created_at,
    updated_at,
    description,
    icon,
    parent_id,
    help_center_id: help_center_id === null ? null : Number(help_center_id),
    ...showTranslations(world, collection),
  };
}

function showTranslations(world: World, { name, description, translations }: CollectionRecord): object {
  const [main, ...others] = localesOf(world);
  if (others.length === 0) return {};
  const contents = [{ locale: main, name, description }, ...translations].map(({ locale, ...texts }) => [
    locale,
    { type: 'group_content', ...texts },
  ]);
  return {
    default_locale: main,
    translated_content: { type: 'group_translated_content', ...Object.fromEntries(contents) },
  };
}

/** In Intercom's words. */
function requireName(call: Call): void {
  if ((readText(call.body, 'name') ?? '') === '') {
    throw refuse(400, 'parameter_not_found', 'Name is a required parameter.');
  }
}

export const collectionResource = resource(collections, {
  scope: 'articles',
  show: showCollection,
  routes: {
    listAllCollections: list('GET /help_center/collections', {
      by: 'updated_at',
      paging: numbered({ default: 20, max: 150 }),
    }),
    createCollection: create('POST /help_center/collections', {
      check: requireName,
      prepare: (wanted, call) => ({ ...placed(wanted, call), order: siblings(call.world, wanted.parent_id) }),
    }),
    retrieveCollection: get('GET /help_center/collections/{collection_id}'),
    updateCollection: update('PUT /help_center/collections/{collection_id}', { prepare: placed }),
    deleteCollection: remove('DELETE /help_center/collections/{collection_id}'),
  },
});
