import * as z from 'zod';
import type { Conversation } from '../../src/generated/types.js';
import { defineTool, out, param } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { refuseParam } from '../../src/tool/shared/refusals.js';
import { actingAdmin, conversationId } from './conversation-params.js';
import { manageConversation } from './manage-conversation.js';

const id = 'intercom_snooze_conversation';

export const snoozeConversation = defineTool({
  id,
  title: 'Snooze conversation',
  description: 'Snooze a conversation until a time in the future, when it opens again.',
  resource: 'conversations',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z.strictObject({
    conversationId: conversationId('Conversation to snooze'),
    admin_id: actingAdmin,
    snoozed_until: param.unixTime('When it opens again, in unix seconds; must lie in the future'),
  }),
  example: { conversationId: '215470000000001', snoozed_until: 4_102_444_800 },
  lookups: { admin_id: defaultAdmin },
  request: ({ conversationId, admin_id, snoozed_until }, { now }) => {
    if (snoozed_until <= now) {
      throw refuseParam(id, 'snoozed_until', `is ${snoozed_until}, which is past: expected a time after ${now}`);
    }
    return manageConversation(conversationId, admin_id, { message_type: 'snoozed', snoozed_until });
  },
  output: {
    conversation: out.object('conversation', 'The whole conversation after the snoozing'),
    conversationId: out.text('Id of the conversation'),
    state: out.text('State of the conversation'),
    snoozed_until: out.optional(out.integer('When it opens again, in unix seconds')),
  },
  map: (conversation: Conversation) => ({
    conversation,
    conversationId: conversation.id,
    state: conversation.state,
    snoozed_until: conversation.snoozed_until,
  }),
});
