import { deleted, operation, param } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

export const deleteConversation = operation('intercom_delete_conversation', {
  http: 'DELETE /conversations/{conversationId}',
  since: '2.13',
  effect: 'delete',
  description: 'Delete a conversation for good. Its figures stay in reports unless retain_metrics is false.',
  params: {
    conversationId: conversationId('Conversation to delete'),
    retain_metrics: param
      .flag('false deletes its figures as well, for which the token needs a permission of its own', { since: '2.16' })
      .optional(),
  },
  returns: deleted('conversation'),
});
