import { defaultAdmin, one, operation, out, param } from '../../src/intercom/index.js';
import { confirmPart } from './confirm-part.js';
import { actingAdmin, conversationId } from './conversation-params.js';

const id = 'intercom_snooze_conversation';

/** Snoozing again leaves another part, even until the same time. */
export const snoozeConversation = operation(id, {
  http: 'POST /conversations/{conversationId}/parts',
  body: { message_type: 'snoozed' },
  effect: 'write',
  description: 'Snooze a conversation until a time in the future, when it opens again.',
  params: {
    conversationId: conversationId('Conversation to snooze'),
    admin_id: actingAdmin,
    snoozed_until: param.unixTime(
      "When it opens again, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); must lie in the future",
      {
        example: 4_102_444_800,
      },
    ),
  },
  lookups: { admin_id: defaultAdmin },
  returns: one('conversation', 'The whole conversation after the snoozing', {
    conversationId: out.id('Id of the conversation'),
    state: out.text('State of the conversation'),
    snoozed_until: out.optional(out.integer('When it opens again, in unix seconds')),
  }),
  sets: () => ({ state: 'snoozed', open: true }),
  confirm: confirmPart((partType) => partType === 'snoozed', false),
});
