import { invalid } from '../../http/input.js';
import { type Call, ok, type View } from '../../http/route.js';
import { get, list, remove, update } from '../../table/crud.js';
import {
  createdAt,
  generated,
  hidden,
  optional,
  optionalOrNull,
  readFields,
  required,
  sinceVersion,
  updatedAt,
} from '../../table/field.js';
import { route } from '../../table/operation.js';
import { numbered } from '../../table/paging.js';
import { ref } from '../../table/reference.js';
import { resource } from '../../table/resource.js';
import { flag, list as listOf, oneOf, type Shape, text } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import type { World } from '../../world/world.js';
import { idsOf } from '../ids.js';
import { appliedTags } from '../tags/model.js';
import { webAddress } from './address.js';

/** An id of the caller's own: a number stands for its digits. */
const externalId: Shape<string> = {
  ...text,
  read(value, field) {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    throw invalid(field, 'a string');
  },
};

/** Pages from elsewhere that the AI products answer from. */
export const externalPages = table('externalPages', {
  ids: idsOf('external_page', 6_600_000, 6_690_000),
  count: false,
  fields: {
    title: required(text),
    html: required(text),
    url: optionalOrNull(webAddress),
    ai_agent_availability: optional(flag, () => false),
    ai_copilot_availability: optional(flag, () => false),
    ai_sales_agent_availability: sinceVersion(
      16,
      generated(flag, () => false),
    ),
    locale: required(oneOf('en')),
    source_id: required(ref('contentImportSources', { owner: true })),
    external_id: required(externalId),
    created_at: createdAt,
    updated_at: updatedAt,
    last_ingested_at: updatedAt,
    /** Audiences of its own; those of its source until they are set. */
    audience_ids: hidden(generated(listOf(ref('audiences')), () => [])),
    tags: hidden(generated(appliedTags, () => [])),
  },
  keys: { source_id: 'source_id', external: externalKey },
  unique: { external_id: externalKey },
});

/** Ids of the caller's own are unique within a source. */
function externalKey({ source_id, external_id }: { readonly source_id: string; readonly external_id: string }): string {
  return `${source_id}/${external_id}`;
}

export type ExternalPageRecord = RecordOf<typeof externalPages>;

const since = { since: 12 };

export const externalPageResource = resource(externalPages, {
  scope: 'ai_content',
  show: showPage,
  routes: {
    listExternalPages: list('GET /ai/external_pages', {
      ...since,
      newest: true,
      paging: numbered({ default: 50, max: 50 }),
    }),
    createExternalPage: route('POST /ai/external_pages', createOrUpdate, since),
    getExternalPage: get('GET /ai/external_pages/{page_id}', since),
    updateExternalPage: update('PUT /ai/external_pages/{page_id}', {
      ...since,
      needs: ['title', 'html', 'url', 'locale', 'source_id'],
      prepare: (page, call) => ofCalls(withFin(page, call), call),
    }),
    deleteExternalPage: remove('DELETE /ai/external_pages/{page_id}', {
      ...since,
      answer: (page, call) => ({ ...showPage(page, call), html: '' }),
    }),
  },
});

/** The page that the source has under the external id is updated; a flag that the call leaves out stays then. */
function createOrUpdate(call: Call) {
  const { world } = call;
  const fields = readFields(externalPages.fields, 'create', call);
  const wanted = ofCalls(externalPages.asRecord({ id: '', ...fields }), call);
  const all = externalPages.in(world);
  const present = all.firstBy('external', externalKey(wanted));
  if (present === undefined) return ok(showPage(all.insert({ ...wanted, id: world.nextId(externalPages.ids) }), call));
  const changes = readFields(externalPages.fields, 'update', call);
  return ok(showPage(all.update(present, externalPages.asRecord({ ...present, ...changes })), call));
}

/** @throws RefusedError 400 for a page of a source that calls do not write */
function ofCalls(page: ExternalPageRecord, { world }: Call): ExternalPageRecord {
  const sources = world.tables.find(({ name }) => name === 'contentImportSources');
  const source = sources?.get(world, page.source_id);
  if (source !== undefined && 'sync_behavior' in source && source.sync_behavior === 'api') return page;
  throw invalid('source_id', 'the id of a source with sync_behavior api');
}

/** The older flag stands for two of the newer ones. */
function withFin(page: ExternalPageRecord, { body }: Call): ExternalPageRecord {
  const { fin_availability: fin } = body;
  if (fin === undefined || fin === null) return page;
  if (typeof fin !== 'boolean') throw invalid('fin_availability', 'a boolean');
  return { ...page, ai_agent_availability: fin, ai_copilot_availability: fin };
}

/** Gives every page of a source these audiences. */
export function applyAudience(world: World, sourceId: string, audience_ids: readonly string[]): void {
  for (const page of [...externalPages.in(world).by('source_id', sourceId)]) {
    externalPages.in(world).update(page, { audience_ids });
  }
}

function showPage(page: ExternalPageRecord, { version }: View): object {
  const { id, source_id, ai_sales_agent_availability, audience_ids: _, tags: __, ...shown } = page;
  return {
    type: 'external_page',
    id,
    ...shown,
    ...(version >= 16 ? { ai_sales_agent_availability } : {}),
    fin_availability: page.ai_agent_availability,
    source_id: Number(source_id),
  };
}
