import { decimalId, entity, names, optionsFrom, part } from './row.js';

/** What belongs to conversations and tickets beside the threads themselves. */
export const threads = {
  conversation_attribute_definition: entity(
    'definition of a conversation attribute',
    { description: 'Id of the attribute, a number; not its name', example: '3001', pattern: decimalId },
    {
      plural: 'definitions of conversation attributes',
      list: optionsFrom('intercom_list_data_attributes', {
        params: { model: 'conversation' },
        label: 'name',
        except: { archived: true },
      }),
    },
  ),
  attribute_option: entity('option of a list attribute', {
    description: 'Id of the option, as options of the attribute has it',
    example: '6b1f0a52-0c41-4f6e-9d35-2f6c1f0e7a01',
  }),
  fin_conversation: entity('fin conversation', {
    description: 'Your own id of the conversation that Fin leads',
    example: 'ext-123',
  }),
  deleted_conversation: part('deleted-conversation', { concise: ['id', 'deleted_at'], trusted: ['type'] }),
  handling_event: part('handling-event', { trusted: names('type timestamp reason') }),
  teammate_reference: part('teammate-reference', { trusted: names('type name email') }),
  side_conversation: entity(
    'side conversation',
    { example: '61000001', pattern: decimalId },
    { schema: 'side-conversation', concise: ['side_conversation_id', 'conversation_parts'] },
  ),
};
