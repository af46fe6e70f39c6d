import type { Conversation } from '../../src/generated/types.js';
import { defaultAdmin, fields, operation, out, param } from '../../src/intercom/index.js';
import { conversationId } from './conversation-params.js';

/** All that is known of the conversation when the contact turned out to be detached already. */
interface DetachedBefore {
  readonly type?: undefined;
  readonly id: string;
}

export const detachContactFromConversation = operation('intercom_detach_contact_from_conversation', {
  http: 'DELETE /conversations/{conversationId}/customers/{contactId}',
  effect: 'write',
  description: 'Remove a contact from a conversation of several. The last contact cannot be removed.',
  params: {
    conversationId: conversationId('Conversation to remove the contact from'),
    contactId: param.id('contact'),
    admin_id: param
      .id('admin', 'Admin who acts; the default admin, or the one the token belongs to, unless given', { in: 'body' })
      .optional(),
  },
  lookups: { admin_id: defaultAdmin },
  returns: fields({
    conversation: out.optional(out.object('conversation', 'The whole conversation; missing when its answer was lost')),
    conversationId: out.text('Id of the conversation'),
  }),
  map: (conversation: Conversation | DetachedBefore) => ({
    conversation: conversation.type === undefined ? undefined : conversation,
    conversationId: conversation.id,
  }),
  gone: ({ conversationId: id }) => ({ id }),
});
