import { fields, inOrder, operation, out, param } from '../../src/intercom/index.js';

export const createDataExport = operation('intercom_create_data_export', {
  http: 'POST /export/content/data',
  effect: 'write',
  description:
    'Start an export of who got which outbound message and what they did with it. One export runs at a time.',
  params: {
    created_at_after: param.unixTime(
      "First second of the period: messages sent from then on (zone: the workspace's if known, else UTC)",
      {
        example: 1767225600,
      },
    ),
    created_at_before: param.unixTime(
      "Last second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      {
        example: 1769903999,
      },
    ),
  },
  rules: [inOrder('created_at_after', 'created_at_before')],
  returns: fields({
    data_export: out.object('data-export', 'The job of the export', { from: '' }),
    job_identifier: out.text('Id of the job'),
    status: out.text('How far the job is; pending at first'),
  }),
  starts: { tool: 'intercom_get_data_export', param: 'job_identifier', from: 'job_identifier' },
});
