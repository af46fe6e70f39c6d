import { fields, operation, out, param, path } from '../../src/intercom/index.js';

interface Job {
  readonly job_identifier: string;
  readonly status: string;
}

export const cancelDataExport = operation('intercom_cancel_data_export', {
  http: 'POST /export/cancel/{job_identifier}',
  effect: 'delete',
  description: 'Cancel an export of messages that is not done yet. It cannot go on afterwards.',
  params: { job_identifier: param.id('data_export') },
  returns: fields({
    data_export: out.object('data-export', 'The job of the export', { from: '' }),
    job_identifier: out.text('Id of the job'),
    status: out.text('canceled'),
  }),
  sets: () => ({ status: 'canceled' }),
  confirm: {
    request: ({ job_identifier }) => ({ method: 'GET', path: path`/export/content/data/${job_identifier}` }),
    candidates: (job: Job) =>
      job.status === 'canceled' ? [{ id: `${job.job_identifier} canceled`, answer: job }] : [],
    made: ({ job_identifier }) => `${job_identifier} canceled`,
  },
});
