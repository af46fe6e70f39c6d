import { atLeastOne, one, operation, out, param } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

export const updateConversation = operation('intercom_update_conversation', {
  http: 'PUT /conversations/{conversationId}',
  effect: 'write',
  description: 'Change the title, attributes, company or read mark of a conversation. Needs at least one of them.',
  params: {
    conversationId: conversationId('Conversation to change'),
    title: param.text('New title', { since: '2.13', example: 'Refund for order 4711' }).optional(),
    custom_attributes: param
      .jsonObject('New values by attribute name; null clears one, and those left out stay as they are', {
        of: 'conversation_attribute',
        example: { issue_type: 'Billing' },
      })
      .optional(),
    read: param.flag('Whether the team has read it').optional(),
    company_id: param
      .id('company', 'Intercom id of its company; null removes it', { since: '2.15' })
      .nullable()
      .optional(),
    display_as: param.choice(['plaintext'], 'plaintext to get texts without HTML', { in: 'query' }).optional(),
  },
  rules: [atLeastOne('title', 'custom_attributes', 'read', 'company_id')],
  returns: one('conversation', 'The whole conversation after the change', {
    conversationId: out.id('Id of the conversation'),
  }),
});
