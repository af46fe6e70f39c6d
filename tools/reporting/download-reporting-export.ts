import { file, operation, param } from '../../src/intercom/index.js';
import { appParams } from './app-params.js';

export const downloadReportingExport = operation('intercom_download_reporting_export', {
  http: 'GET /download/reporting_data/{job_identifier}',
  since: '2.14',
  effect: 'read',
  description:
    'Get the file of an export of figures: CSV. Code and the command line save it; others get its size and kind.',
  params: { job_identifier: param.id('reporting_export'), app_id: appParams.app_id },
  returns: file(),
});
