import { fields, operation } from '../../src/intercom/index.js';
import { attributeFields, attributeId } from './conversation-attribute.js';

export const getConversationAttribute = operation('intercom_get_conversation_attribute', {
  http: 'GET /conversations/attributes/{attributeId}',
  since: '2.16',
  effect: 'read',
  description: 'Get the definition of one custom attribute of conversations.',
  params: { attributeId },
  returns: fields(attributeFields),
});
