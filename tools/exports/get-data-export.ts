import { exportJob, fields, operation, out, param } from '../../src/intercom/index.js';

export const getDataExport = operation('intercom_get_data_export', {
  http: 'GET /export/content/data/{job_identifier}',
  effect: 'read',
  description: 'Get the state of an export of messages. Its file is kept for two days after it was made.',
  params: { job_identifier: param.id('data_export') },
  returns: fields({
    data_export: out.object('data-export', 'The job of the export', { from: '' }),
    job_identifier: out.text('Id of the job'),
    status: out.text('pending, in_progress, completed, no_data, failed or canceled'),
    download_expires_at: out.optional(out.text('When the file is removed, in unix seconds; empty until it is there')),
  }),
  job: exportJob('intercom_download_data_export'),
});
