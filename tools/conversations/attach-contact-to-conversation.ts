import type { Conversation } from '../../src/generated/types.js';
import { defaultAdmin, exactlyOne, one, operation, out, param, path } from '../../src/intercom/index.js';
import { actingAdmin, conversationId } from './conversation-params.js';

interface Named {
  readonly contactId?: string | undefined;
  readonly user_id?: string | undefined;
}

export const attachContactToConversation = operation('intercom_attach_contact_to_conversation', {
  http: 'POST /conversations/{conversationId}/customers',
  // Whoever takes part reads what was written before.
  effect: 'send',
  // An address may stand for somebody whom the call creates.
  idempotent: { of: ({ email }) => email === undefined },
  description:
    'Add a contact to a conversation, who can then read all of it. Names one by contactId, user_id or email; an unknown e-mail makes a lead.',
  params: {
    conversationId: conversationId('Conversation to add the contact to'),
    contactId: param
      .id('contact', 'Intercom id of the contact', {
        as: 'customer.intercom_user_id',
        example: '65f0c0ffee0123456789ab01',
      })
      .optional(),
    user_id: param.externalId('Your own id of the contact (external_id)', { as: 'customer.user_id' }).optional(),
    email: param.nonEmptyText('E-mail address of the contact', { as: 'customer.email' }).optional(),
    admin_id: actingAdmin,
  },
  rules: [exactlyOne('contactId', 'user_id', 'email')],
  lookups: { admin_id: defaultAdmin },
  returns: one('conversation', 'The whole conversation after the change', {
    conversationId: out.id('Id of the conversation'),
  }),
  confirm: {
    when: ({ email }) => email === undefined,
    request: ({ conversationId: id }) => ({ method: 'GET', path: path`/conversations/${id}` }),
    candidates: (conversation: Conversation, params) =>
      participant(conversation, params).map((id) => ({ id, answer: conversation })),
    made: (conversation, params) => participant(conversation, params)[0],
  },
});

/** The id of the contact, once it takes part. */
function participant({ contacts }: Conversation, { contactId, user_id }: Named): string[] {
  const found = contacts.contacts.filter(({ id, external_id }) => id === contactId || external_id === user_id);
  return found.map(({ id }) => id);
}
