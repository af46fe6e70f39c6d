import { defaultAdmin, fields, operation, param } from '../../src/intercom/index.js';
import { appliedTagFields, taggingAdmin } from './tag-output.js';

export const tagConversation = operation('intercom_tag_conversation', {
  http: 'POST /conversations/{conversationId}/tags',
  effect: 'idempotent write',
  description: 'Put a tag on a conversation.',
  params: {
    conversationId: param.id('conversation', 'Conversation to tag'),
    tagId: param.id('tag', undefined, { as: 'id' }),
    admin_id: taggingAdmin(),
  },
  lookups: { admin_id: defaultAdmin },
  returns: fields(appliedTagFields),
});
