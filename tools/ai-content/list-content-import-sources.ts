import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 50, max: 50 };

export const listContentImportSources = operation('intercom_list_content_import_sources', {
  http: 'GET /ai/content_import_sources',
  since: '2.12',
  effect: 'read',
  description: 'List the sources that external pages come from.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('sources', out.list('content-import-source', 'Sources of this page'), paging.numbered(size)),
});
