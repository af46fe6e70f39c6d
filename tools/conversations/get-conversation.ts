import { one, operation, param } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

export const getConversation = operation('intercom_get_conversation', {
  http: 'GET /conversations/{conversationId}',
  effect: 'read',
  description: 'Get one conversation with its parts, at most the newest 500 of them.',
  params: {
    conversationId: conversationId('Id of the conversation'),
    display_as: param
      .choice(
        ['plaintext', 'html'],
        'plaintext for texts without HTML; html, which is what comes anyway, is not sent',
        { example: 'plaintext' },
      )
      .optional(),
    include_translations: param.flag('Translate the parts to the language of the conversation').optional(),
  },
  // The API knows no other form than plaintext.
  request: ({ display_as }, _, declared) =>
    display_as === 'html' ? { ...declared, query: { ...declared.query, display_as: undefined } } : declared,
  direct: { words: { display_as: ['plaintext'] } },
  returns: one('conversation', 'The conversation'),
});
