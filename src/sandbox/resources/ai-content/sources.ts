import { invalid } from '../../http/input.js';
import type { Call, View } from '../../http/route.js';
import { create, get, list, remove, update } from '../../table/crud.js';
import { createdAt, generated, optional, required, sinceVersion, updatedAt } from '../../table/field.js';
import { numbered } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { oneOf, type Shape } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { audienceField, showAudienceIds } from '../content/fields.js';
import { nullableTime } from '../fields.js';
import { idsOf } from '../ids.js';
import { webAddress } from './address.js';
import { applyAudience } from './pages.js';

/** Bodies say `automated` where answers say `automatic`. */
const behaviors = oneOf('api', 'automatic', 'manual');
const syncBehavior: Shape<'api' | 'automatic' | 'manual'> = {
  ...behaviors,
  read(value, field) {
    if (value === 'api' || value === 'manual') return value;
    if (value === 'automated' || value === 'automatic') return 'automatic';
    throw invalid(field, 'one of api, automated, manual');
  },
};

/** Where external pages come from. */
export const importSources = table('contentImportSources', {
  ids: idsOf('content_import_source', 6_500_000, 6_590_000),
  count: false,
  fields: {
    last_synced_at: generated(nullableTime, ({ world }) => world.clock.now()),
    status: optional(oneOf('active', 'deactivated'), () => 'active'),
    url: required(webAddress),
    sync_behavior: required(syncBehavior),
    created_at: createdAt,
    updated_at: updatedAt,
    audience_ids: sinceVersion(16, audienceField),
  },
});

export type ImportSourceRecord = RecordOf<typeof importSources>;

const since = { since: 12 };

export const importSourceResource = resource(importSources, {
  scope: 'ai_content',
  show: showSource,
  routes: {
    listContentImportSources: list('GET /ai/content_import_sources', {
      ...since,
      paging: numbered({ default: 50, max: 50 }),
    }),
    createContentImportSource: create('POST /ai/content_import_sources', { ...since, prepare: byCallsAlone }),
    getContentImportSource: get('GET /ai/content_import_sources/{source_id}', since),
    updateContentImportSource: update('PUT /ai/content_import_sources/{source_id}', {
      ...since,
      needs: ['sync_behavior', 'url'],
      prepare: keepBehavior,
    }),
    // The pages of a source refer to it, and go with it.
    deleteContentImportSource: remove('DELETE /ai/content_import_sources/{source_id}', { ...since, empty: 204 }),
  },
});

/** @throws RefusedError 400 for a source that is not kept current by calls: those are made in the app */
function byCallsAlone(source: ImportSourceRecord): ImportSourceRecord {
  if (source.sync_behavior !== 'api') throw invalid('sync_behavior', 'api');
  return source;
}

/** @throws RefusedError 400 for what a source has to keep */
function keepBehavior(wanted: ImportSourceRecord, { world, body, version }: Call): ImportSourceRecord {
  const present = importSources.get(world, wanted.id);
  const isApi = present?.sync_behavior === 'api';
  if (isApi !== (wanted.sync_behavior === 'api'))
    throw invalid('sync_behavior', 'what it is: it never changes to or from api');
  if (!isApi && wanted.url !== present?.url)
    throw invalid('url', 'what it is: only a source with sync_behavior api takes another');
  // Null takes all audiences away, as an empty list does.
  const audience_ids = body.audience_ids === null ? [] : wanted.audience_ids;
  if (version >= 16 && body.apply_audience_to_existing_content === true)
    applyAudience(world, wanted.id, audience_ids ?? []);
  return { ...wanted, audience_ids };
}

function showSource({ id, audience_ids, ...source }: ImportSourceRecord, { version }: View): object {
  return {
    type: 'content_import_source',
    id: Number(id),
    ...source,
    ...(version >= 16 ? { audience_ids: showAudienceIds(audience_ids) } : {}),
  };
}
