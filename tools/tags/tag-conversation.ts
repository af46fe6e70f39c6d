import * as z from 'zod';
import { defineTool, param, path } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { appliedTag, appliedTagFields } from './tag-output.js';

export const tagConversation = defineTool({
  id: 'intercom_tag_conversation',
  title: 'Tag conversation',
  description: 'Put a tag on a conversation.',
  resource: 'tags',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    conversationId: param.id('Conversation to tag'),
    tagId: param.id('Id of the tag (not its name)', { of: 'tag' }),
    admin_id: param
      .id('Admin who tags; the default admin, or the one the token belongs to, unless given', { of: 'admin' })
      .optional(),
  }),
  example: { conversationId: '215470000000001', tagId: '7522907' },
  lookups: { admin_id: defaultAdmin },
  request: ({ conversationId, tagId, admin_id }) => ({
    method: 'POST',
    path: path`/conversations/${conversationId}/tags`,
    body: { id: tagId, admin_id },
  }),
  output: appliedTagFields,
  map: appliedTag,
});
