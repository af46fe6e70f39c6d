import { one, operation, out, param } from '../../src/intercom/index.js';
import { presentBehavior, presentUrl } from './present-source.js';
import { sourceParams } from './source-params.js';

export const updateContentImportSource = operation('intercom_update_content_import_source', {
  http: 'PUT /ai/content_import_sources/{sourceId}',
  since: '2.12',
  effect: 'write',
  description: 'Change a source of external pages. Only one that is kept current by calls (api) takes another address.',
  params: {
    sourceId: param.id('content_import_source'),
    url: param
      .nonEmptyText('New address, of a source with api alone; the one that it has unless given', {
        example: 'https://help.example.com',
      })
      .optional(),
    sync_behavior: param
      .choice(['api', 'automated', 'manual'], 'How it is kept current; never to or from api; as it is unless given', {
        aliases: { automatic: 'automated' },
        example: 'api',
      })
      .optional(),
    ...sourceParams,
    apply_audience_to_existing_content: param
      .flag('true gives the audiences to the pages that it has already', { since: '2.16' })
      .optional(),
  },
  lookups: { url: presentUrl, sync_behavior: presentBehavior },
  returns: one('content-import-source', 'The source after the change', { sourceId: out.id('Id of the source') }),
  map: (source) => ({ content_import_source: source, sourceId: String(source.id) }),
});
