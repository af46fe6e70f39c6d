import { atLeastOne, fields, operation, out, param } from '../../src/intercom/index.js';
import { ticketTypeParams } from './ticket-type-params.js';

export const updateTicketType = operation('intercom_update_ticket_type', {
  http: 'PUT /ticket_types/{ticketTypeId}',
  effect: 'write',
  description: 'Change a ticket type, or put it out of use with archived. Needs at least one change.',
  params: {
    ticketTypeId: param.id('ticket_type'),
    name: param.nonEmptyText('New name', { example: 'Bug' }).optional(),
    ...ticketTypeParams,
    archived: param.flag('true puts it out of use, false brings it back').optional(),
  },
  rules: [atLeastOne('name', 'description', 'category', 'icon', 'is_internal', 'archived')],
  returns: fields({
    ticket_type: out.object('ticket-type', 'The ticket type after the change', { from: '' }),
    ticketTypeId: out.id('Id of the ticket type'),
  }),
});
