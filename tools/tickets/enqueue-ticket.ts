import { one, operation, out, param } from '../../src/intercom/index.js';
import { newTicketParams } from './new-ticket-params.js';
import { isSilent } from './notification-params.js';

export const enqueueTicket = operation('intercom_enqueue_ticket', {
  http: 'POST /tickets/enqueue',
  since: '2.14',
  effect: { worst: 'send', of: (params) => (isSilent(params) ? 'write' : 'send') },
  description:
    'Start a job that creates a ticket for one contact, who is told about it unless skip_notifications is true.',
  params: { ...newTicketParams(), skip_notifications: param.flag('Tell nobody about it').optional() },
  returns: one('job', 'The job', {
    job_id: out.id('Id of the job'),
    status: out.text('How far it is; pending at first'),
  }),
  starts: { tool: 'intercom_get_job', param: 'job_id', from: 'job_id' },
});
