import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listReportingDatasets = operation('intercom_list_reporting_datasets', {
  http: 'GET /export/reporting_data/get_datasets',
  since: '2.14',
  effect: 'read',
  description: 'List the datasets of figures that can be exported, such as conversations, each with its columns.',
  params: {},
  returns: many('datasets', out.list('reporting-dataset', 'All datasets'), paging.whole),
});
