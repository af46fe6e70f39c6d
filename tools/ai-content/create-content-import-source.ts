import type { ContentImportSource } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';
import { sourceParams } from './source-params.js';

export const createContentImportSource = operation('intercom_create_content_import_source', {
  http: 'POST /ai/content_import_sources',
  since: '2.12',
  effect: 'write',
  description: 'Create a source of external pages, to which pages can then be added.',
  params: {
    url: param.nonEmptyText('Address at which the source begins', { example: 'https://help.example.com' }),
    sync_behavior: param.choice(['api'], 'Always api: its pages are written by calls', { default: 'api' }).optional(),
    ...sourceParams,
  },
  returns: one('content-import-source', 'The new source', { sourceId: out.id('Id of the source') }),
  map: (source) => ({ content_import_source: source, sourceId: String(source.id) }),
  confirm: {
    request: () => ({ method: 'GET', path: path`/ai/content_import_sources` }),
    candidates: ({ data }: { readonly data: readonly ContentImportSource[] }, { url }, { at }) =>
      data
        .filter((source) => Number(source.created_at) >= at && source.url === url)
        .map((source) => ({ id: String(source.id), answer: source })),
    made: (source) => String(source.id),
  },
});
