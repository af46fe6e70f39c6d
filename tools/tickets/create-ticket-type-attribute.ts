import { fields, operation, param } from '../../src/intercom/index.js';
import { attributeOutput, ticketAttributeParams } from './ticket-type-params.js';

export const createTicketTypeAttribute = operation('intercom_create_ticket_type_attribute', {
  http: 'POST /ticket_types/{ticketTypeId}/attributes',
  effect: 'write',
  description: 'Add an attribute to a ticket type.',
  params: {
    ticketTypeId: param.id('ticket_type'),
    name: param.nonEmptyText('Name of the attribute, the key in ticket_attributes', { example: 'Severity' }),
    description: param.text('Description for teammates and contacts', { example: 'How bad it is' }),
    data_type: param.choice(
      ['string', 'list', 'integer', 'decimal', 'boolean', 'datetime', 'files'],
      'What it holds; fixed from then on',
    ),
    ...ticketAttributeParams,
  },
  returns: fields(attributeOutput),
});
