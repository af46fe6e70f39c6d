import { decimalId, entity, names, part } from './row.js';

/** What belongs to conversations and tickets beside the threads themselves. */
export const threads = {
  deleted_conversation: part('deleted-conversation', { concise: ['id', 'deleted_at'], trusted: ['type'] }),
  handling_event: part('handling-event', { trusted: names('type timestamp reason') }),
  teammate_reference: part('teammate-reference', { trusted: names('type name email') }),
  side_conversation: entity(
    'side conversation',
    { example: '61000001', pattern: decimalId },
    { schema: 'side-conversation', concise: ['side_conversation_id', 'conversation_parts'] },
  ),
};
