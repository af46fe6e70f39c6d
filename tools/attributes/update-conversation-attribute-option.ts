import { fields, operation, param } from '../../src/intercom/index.js';
import { attributeFields, attributeId } from './conversation-attribute.js';

export const updateConversationAttributeOption = operation('intercom_update_conversation_attribute_option', {
  http: 'PUT /conversations/attributes/{attributeId}/options/{optionId}',
  since: '2.16',
  effect: 'write',
  description: 'Change the label of one option of a list attribute of conversations.',
  params: {
    attributeId,
    optionId: param.id('attribute_option'),
    label: param.nonEmptyText('New label', { example: 'Very high' }),
  },
  returns: fields(attributeFields),
});
