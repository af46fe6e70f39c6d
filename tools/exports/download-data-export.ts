import { file, operation, param } from '../../src/intercom/index.js';

export const downloadDataExport = operation('intercom_download_data_export', {
  http: 'GET /download/content/data/{job_identifier}',
  effect: 'read',
  description:
    'Get the file of an export of messages: CSV. Code and the command line save it; others get its size and kind.',
  params: { job_identifier: param.id('data_export') },
  returns: file(),
});
