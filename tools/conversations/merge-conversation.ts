import type { Conversation } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

export const mergeConversation = operation('intercom_merge_conversation', {
  http: 'POST /conversations/{conversationId}/merge',
  since: '2.16',
  // Nothing takes them apart again.
  effect: 'delete',
  description: 'Close a conversation and merge it into another one, which goes on. This cannot be undone.',
  params: {
    conversationId: conversationId('Conversation that ends and is merged'),
    merge_into_conversation_id: param.id('conversation', 'Conversation that goes on', {
      asNumber: true,
      example: '215470000000009',
    }),
  },
  rules: [
    {
      check({ conversationId: id, merge_into_conversation_id: into }, refuse) {
        if (id === into) refuse('merge_into_conversation_id', 'names the same conversation: give another one');
      },
    },
  ],
  returns: one('conversation', 'The conversation that goes on', { conversationId: out.id('Its id') }),
  confirm: {
    request: ({ merge_into_conversation_id: into }) => ({ method: 'GET', path: path`/conversations/${into}` }),
    candidates: (primary: Conversation, { conversationId: id }) =>
      (primary.linked_objects?.data ?? [])
        .filter((linked) => linked.type === 'conversation' && linked.id === id)
        .map(() => ({ id, answer: primary })),
    made: (_, { conversationId: id }) => id,
  },
});
