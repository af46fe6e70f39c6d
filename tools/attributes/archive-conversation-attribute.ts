import { fields, operation } from '../../src/intercom/index.js';
import { attributeFields, attributeId } from './conversation-attribute.js';

export const archiveConversationAttribute = operation('intercom_archive_conversation_attribute', {
  http: 'DELETE /conversations/attributes/{attributeId}',
  since: '2.16',
  // No call brings it back into use.
  effect: 'delete',
  description: 'Archive a custom attribute of conversations. Only teammates can bring it back, in their settings.',
  params: { attributeId },
  returns: fields(attributeFields),
  gone: ({ attributeId: id }) => ({ type: 'conversation_attribute', id, archived: true }),
});
