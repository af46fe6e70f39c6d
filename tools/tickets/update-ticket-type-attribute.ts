import { fields, operation, param } from '../../src/intercom/index.js';
import { attributeOutput, ticketAttributeParams } from './ticket-type-params.js';

export const updateTicketTypeAttribute = operation('intercom_update_ticket_type_attribute', {
  http: 'PUT /ticket_types/{ticketTypeId}/attributes/{attributeId}',
  effect: 'write',
  description: 'Change an attribute of a ticket type, or put it out of use with archived; tickets keep their values.',
  params: {
    ticketTypeId: param.id('ticket_type'),
    attributeId: param.id('ticket_type_attribute'),
    name: param.nonEmptyText('New name').optional(),
    description: param.text('Description for teammates and contacts', { example: 'How bad it is' }).optional(),
    ...ticketAttributeParams,
    archived: param.flag('true puts it out of use, false brings it back').optional(),
  },
  returns: fields(attributeOutput),
});
