import { threadPart } from './conversations.js';
import { decimalId, entity, listIn, names, optionsFrom, part } from './row.js';

/** Archived types and states stay readable but cannot be chosen any more. */
const except = { archived: true };

/** Tickets, and the types and states that teammates define. */
export const tickets = {
  ticket: entity(
    'ticket',
    {
      description: 'Id of the ticket; not its ticket_id, the number in the inbox',
      example: '215470000000002',
      pattern: decimalId,
      words: ['ticket', 'tickets'],
    },
    {
      schema: 'ticket',
      find: ['intercom_search_tickets'],
      get: { tool: 'intercom_get_ticket', param: 'ticketId' },
      update: { tool: 'intercom_update_ticket', param: 'ticketId' },
      concise: names(
        'id ticket_id category ticket_type ticket_state open created_at updated_at snoozed_until admin_assignee_id team_assignee_id company_id contacts ticket_attributes linked_objects ticket_parts',
      ),
      trusted: names(
        'type category ticket_state ticket_state_internal_label ticket_state_external_label admin_assignee_id team_assignee_id channel',
      ),
      thread: { list: 'ticket_parts', parts: 'ticket_parts' },
    },
  ),
  ticket_part: part('ticket-part', {
    ...threadPart,
    concise: names(
      'id part_type created_at author assigned_to body attachments redacted previous_ticket_state ticket_state updated_attribute_data',
    ),
    trusted: names('type part_type app_package_code previous_ticket_state ticket_state'),
    authored: ['body', 'updated_attribute_data'],
  }),
  ticket_part_list: listIn('ticket-part-list', 'ticket_parts', { concise: ['ticket_parts', 'total_count'] }),
  ticket_type: entity(
    'ticket type',
    { example: '1234', pattern: decimalId },
    {
      schema: 'ticket-type',
      list: optionsFrom('intercom_list_ticket_types', { except }),
      concise: names('id name category description archived ticket_type_attributes'),
      conciseInside: ['id', 'name'],
      trusted: names('type name category description icon ticket_type_attributes ticket_states'),
      quiet: { archived: false },
    },
  ),
  ticket_type_attribute: entity(
    'ticket type attribute',
    { example: '40001', pattern: decimalId },
    {
      schema: 'ticket-type-attribute',
      concise: names('id name description data_type input_options required_to_create'),
      trusted: names('type name description data_type input_options'),
    },
  ),
  ticket_state: entity(
    'ticket state',
    { example: '1235', pattern: decimalId },
    {
      schema: 'ticket-state',
      list: optionsFrom('intercom_list_ticket_states', { label: 'internal_label', except }),
      concise: ['id', 'category', 'internal_label'],
      trusted: names('type category internal_label external_label ticket_types'),
    },
  ),
};
