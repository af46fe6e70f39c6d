import { fields, operation, param } from '../../src/intercom/index.js';
import { attributeFields, attributeId } from './conversation-attribute.js';

export const createConversationAttributeOption = operation('intercom_create_conversation_attribute_option', {
  http: 'POST /conversations/attributes/{attributeId}/options',
  since: '2.16',
  effect: 'write',
  description: 'Add an option to a list attribute of conversations.',
  params: { attributeId, label: param.nonEmptyText('Label of the option', { example: 'High' }) },
  returns: fields(attributeFields),
});
