import { backgroundJob, one, operation, out, param } from '../../src/intercom/index.js';

export const getJob = operation('intercom_get_job', {
  http: 'GET /jobs/status/{job_id}',
  since: '2.14',
  effect: 'read',
  description: 'Get the state of a job that Intercom carries out later, such as the creation of a ticket.',
  params: { job_id: param.id('job') },
  returns: one('job', 'The job', {
    job_id: out.id('Id of the job'),
    status: out.text('pending, success or failed'),
    resource_id: out.optional(out.text('Id of what the job made, such as the ticket; null before that')),
  }),
  job: backgroundJob,
});
