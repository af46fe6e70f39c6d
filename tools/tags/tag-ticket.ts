import { defaultAdmin, fields, operation, param } from '../../src/intercom/index.js';
import { appliedTagFields, taggingAdmin } from './tag-output.js';

export const tagTicket = operation('intercom_tag_ticket', {
  http: 'POST /tickets/{ticketId}/tags',
  effect: 'idempotent write',
  description: 'Put a tag on a ticket.',
  params: { ticketId: param.id('ticket'), tagId: param.id('tag', undefined, { as: 'id' }), admin_id: taggingAdmin() },
  lookups: { admin_id: defaultAdmin },
  returns: fields(appliedTagFields),
});
