import { exportJob, fields, operation, out, param } from '../../src/intercom/index.js';
import { appParams } from './app-params.js';

export const getReportingExport = operation('intercom_get_reporting_export', {
  http: 'GET /export/reporting_data/{job_identifier}',
  since: '2.14',
  effect: 'read',
  description: 'Get the state of an export of figures.',
  params: { job_identifier: param.id('reporting_export'), ...appParams },
  returns: fields({
    data_export: out.object('data-export', 'The job of the export', { from: '' }),
    job_identifier: out.text('Id of the job'),
    status: out.text('pending, complete or failed'),
    download_expires_at: out.optional(out.text('When the file is removed, in unix seconds; empty until it is there')),
  }),
  job: exportJob('intercom_download_reporting_export'),
});
