import * as z from 'zod';
import type { Conversation } from '../../src/generated/types.js';
import { defineTool, type OutputField, out, param } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { actingAdmin, conversationId, sentAlong } from './conversation-params.js';
import { confirmPart } from './lost-part.js';
import { manageConversation } from './manage-conversation.js';

export const assignConversation = defineTool({
  id: 'intercom_assign_conversation',
  title: 'Assign conversation',
  description:
    'Assign a conversation to an admin or to a team, or take the assignment away. Assigning a closed conversation opens it again.',
  resource: 'conversations',
  since: '2.11',
  effect: { worst: 'send', of: ({ body }) => (body === undefined ? 'write' : 'send') },
  idempotent: { of: ({ body }) => body === undefined },
  params: z.strictObject({
    conversationId: conversationId('Conversation to assign'),
    admin_id: actingAdmin,
    assignee_id: param.id('Admin or team that gets the conversation; 0 takes the assignment away', {
      of: { param: 'assignee_type', things: ['admin', 'team'] },
    }),
    assignee_type: param.choice(['admin', 'team'], 'What assignee_id names: admin (unless given) or team').optional(),
    body: sentAlong('Text or HTML that the customer gets with the assignment'),
  }),
  example: { conversationId: '215470000000001', assignee_id: '5017691', assignee_type: 'team' },
  lookups: { admin_id: defaultAdmin },
  request: ({ conversationId, admin_id, assignee_id, assignee_type: type = 'admin', body }) =>
    manageConversation(conversationId, admin_id, { message_type: 'assignment', type, assignee_id, body }),
  output: {
    conversation: out.object('conversation', 'The whole conversation after the assignment'),
    conversationId: out.text('Id of the conversation'),
    admin_assignee_id: assignee('Admin who has the conversation; 0, "0" or null when nobody'),
    team_assignee_id: assignee('Team that has the conversation; 0, "0" or null when none'),
  },
  map: (conversation: Conversation) => ({
    conversation,
    conversationId: conversation.id,
    admin_assignee_id: conversation.admin_assignee_id,
    team_assignee_id: conversation.team_assignee_id,
  }),
  confirm: confirmPart((partType) => partType === 'assignment' || partType === 'assign_and_reopen'),
});

/** Versions of the API differ in how they write an assignee, and in how they write nobody. */
function assignee(description: string): OutputField<Conversation['admin_assignee_id']> {
  return { type: 'json', optional: true, description };
}
