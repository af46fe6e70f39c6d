import { fields, operation, param } from '../../src/intercom/index.js';
import { attributeFields, attributeId } from './conversation-attribute.js';

export const archiveConversationAttributeOption = operation('intercom_archive_conversation_attribute_option', {
  http: 'DELETE /conversations/attributes/{attributeId}/options/{optionId}',
  since: '2.16',
  effect: 'write',
  description:
    'Archive one option of a list attribute of conversations. Two must stay in use; its label can be added again.',
  params: { attributeId, optionId: param.id('attribute_option') },
  returns: fields(attributeFields),
  gone: ({ attributeId: id }) => ({ type: 'conversation_attribute', id }),
});
