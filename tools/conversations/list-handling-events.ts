import { many, operation, out, paging } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

export const listHandlingEvents = operation('intercom_list_handling_events', {
  http: 'GET /conversations/{conversationId}/handling_events',
  since: '2.15',
  effect: 'read',
  description: 'List when teammates paused handling a conversation and when they went on, all at once.',
  params: { conversationId: conversationId('Id of the conversation') },
  returns: many('handling_events', out.list('handling-event', 'The pauses', { from: 'handling_events' }), paging.whole),
});
