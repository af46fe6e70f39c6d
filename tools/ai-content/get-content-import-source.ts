import { one, operation, param } from '../../src/intercom/index.js';

export const getContentImportSource = operation('intercom_get_content_import_source', {
  http: 'GET /ai/content_import_sources/{sourceId}',
  since: '2.12',
  effect: 'read',
  description: 'Get one source of external pages by its id.',
  params: { sourceId: param.id('content_import_source') },
  returns: one('content-import-source', 'The source'),
});
