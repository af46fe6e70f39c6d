import { defaultAdmin, fields, operation, param } from '../../src/intercom/index.js';
import { removedTagFields, taggingAdmin } from './tag-output.js';

export const untagConversation = operation('intercom_untag_conversation', {
  http: 'DELETE /conversations/{conversationId}/tags/{tagId}',
  effect: 'write',
  description: 'Take a tag off a conversation. The tag itself stays.',
  params: { conversationId: param.id('conversation'), tagId: param.id('tag'), admin_id: taggingAdmin({ in: 'body' }) },
  lookups: { admin_id: defaultAdmin },
  returns: fields(removedTagFields),
});
