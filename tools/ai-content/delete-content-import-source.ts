import { nothing, operation, param } from '../../src/intercom/index.js';

export const deleteContentImportSource = operation('intercom_delete_content_import_source', {
  http: 'DELETE /ai/content_import_sources/{sourceId}',
  since: '2.12',
  effect: 'delete',
  description: 'Delete a source of external pages for good, and all the pages that it has.',
  params: { sourceId: param.id('content_import_source') },
  returns: nothing('deleted', 'The source and its pages were deleted'),
});
