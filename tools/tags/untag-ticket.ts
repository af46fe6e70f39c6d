import { defaultAdmin, fields, operation, param } from '../../src/intercom/index.js';
import { removedTagFields, taggingAdmin } from './tag-output.js';

export const untagTicket = operation('intercom_untag_ticket', {
  http: 'DELETE /tickets/{ticketId}/tags/{tagId}',
  effect: 'write',
  description: 'Take a tag off a ticket. The tag itself stays.',
  params: { ticketId: param.id('ticket'), tagId: param.id('tag'), admin_id: taggingAdmin({ in: 'body' }) },
  lookups: { admin_id: defaultAdmin },
  returns: fields(removedTagFields),
});
