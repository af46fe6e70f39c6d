import type { Conversation } from '../../src/generated/types.js';
import { defaultAdmin, type OutputField, one, operation, out, param } from '../../src/intercom/index.js';
import { confirmPart } from './confirm-part.js';
import { actingAdmin, conversationId, sentAlong } from './conversation-params.js';

export const assignConversation = operation('intercom_assign_conversation', {
  http: 'POST /conversations/{conversationId}/parts',
  body: { message_type: 'assignment' },
  effect: { worst: 'send', of: ({ body }) => (body === undefined ? 'write' : 'send') },
  idempotent: { of: ({ body }) => body === undefined },
  description:
    'Assign a conversation to an admin or to a team, or take the assignment away. Assigning a closed conversation opens it again.',
  params: {
    conversationId: conversationId('Conversation to assign'),
    admin_id: actingAdmin,
    assignee_id: param.id(
      { param: 'assignee_type', entities: ['admin', 'team'] },
      'Admin or team that gets the conversation; 0 takes the assignment away',
      { example: '5017691' },
    ),
    assignee_type: param
      .choice(['admin', 'team'], 'What assignee_id names: admin (unless given) or team', {
        as: 'type',
        default: 'admin',
        example: 'team',
      })
      .optional(),
    body: sentAlong('Text or HTML that the customer gets with the assignment'),
  },
  lookups: { admin_id: defaultAdmin },
  returns: one('conversation', 'The whole conversation after the assignment', {
    conversationId: out.id('Id of the conversation'),
    admin_assignee_id: assignee('Admin who has the conversation; 0, "0" or null when nobody'),
    team_assignee_id: assignee('Team that has the conversation; 0, "0" or null when none'),
  }),
  sets: ({ assignee_type = 'admin', assignee_id }) => ({ [`${assignee_type}_assignee_id`]: assignee_id }),
  confirm: confirmPart((partType) => partType === 'assignment' || partType === 'assign_and_reopen'),
});

/** Versions of the API differ in how they write an assignee, and in how they write nobody. */
function assignee(description: string): OutputField<Conversation['admin_assignee_id']> {
  return { type: 'json', optional: true, description };
}
