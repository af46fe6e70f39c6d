import { fields, inOrder, operation, out, param } from '../../src/intercom/index.js';

export const createReportingExport = operation('intercom_create_reporting_export', {
  http: 'POST /export/reporting_data/enqueue',
  since: '2.14',
  effect: 'write',
  description: 'Start an export of the figures of a dataset over a period. Five exports can be under way at a time.',
  params: {
    dataset_id: param.id('reporting_dataset'),
    attribute_ids: param.textList('Columns to export, each by the qualified_id that the dataset gives it', {
      example: ['conversation.conversation_id', 'conversation.conversation_started_at'],
    }),
    start_time: param.unixTime(
      "First second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      {
        example: 1767225600,
      },
    ),
    end_time: param.unixTime(
      "Last second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      {
        example: 1769903999,
      },
    ),
  },
  rules: [inOrder('start_time', 'end_time')],
  returns: fields({
    data_export: out.object('data-export', 'The job of the export', { from: '' }),
    job_identifier: out.text('Id of the job'),
    status: out.text('How far the job is; pending at first'),
  }),
  starts: { tool: 'intercom_get_reporting_export', param: 'job_identifier', from: 'job_identifier' },
});
