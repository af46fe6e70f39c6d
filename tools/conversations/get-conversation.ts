import * as z from 'zod';
import type { Conversation } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { conversationId } from './conversation-params.js';

export const getConversation = defineTool({
  id: 'intercom_get_conversation',
  title: 'Get conversation',
  description: 'Get one conversation with its parts, at most the newest 500 of them.',
  resource: 'conversations',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({
    conversationId: conversationId('Id of the conversation'),
    display_as: param
      .choice(['plaintext', 'html'], 'plaintext for texts without HTML; html, which is what comes anyway, is not sent')
      .optional(),
    include_translations: param.flag('Translate the parts to the language of the conversation').optional(),
  }),
  example: { conversationId: '215470000000001', display_as: 'plaintext' },
  request: ({ conversationId, display_as, include_translations }) => ({
    method: 'GET',
    path: path`/conversations/${conversationId}`,
    // The API knows no other form than plaintext.
    query: { display_as: display_as === 'plaintext' ? display_as : undefined, include_translations },
  }),
  output: { conversation: out.object('conversation', 'The conversation') },
  map: (conversation: Conversation) => ({ conversation }),
});
