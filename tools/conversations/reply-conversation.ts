import * as z from 'zod';
import type { Conversation } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { sameText } from '../../src/tool/shared/same-text.js';

export const replyConversation = defineTool({
  id: 'intercom_reply_conversation',
  title: 'Reply to conversation',
  description: 'Reply to a conversation as an admin, or leave an internal note that the customer never sees.',
  resource: 'conversations',
  since: '2.11',
  effect: { worst: 'send', of: ({ message_type }) => (message_type === 'note' ? 'write' : 'send') },
  idempotent: false,
  params: z.strictObject({
    conversationId: param.id('Conversation to reply to; the word last means the newest one'),
    message_type: param.choice(['comment', 'note'], 'comment reaches the customer, note does not'),
    body: param.filledText('Text or HTML of the reply', { multiline: true }),
    admin_id: param
      .id('Admin who replies; the default admin, or the one the token belongs to, unless given')
      .optional(),
    attachment_urls: param.idList('Addresses of images, 10 at the most', { most: 10 }).optional(),
    created_at: param.unixTime('When the reply was written, for imports').optional(),
    skip_notifications: param.flag('Tell nobody about the reply', { since: '2.15' }).optional(),
  }),
  example: { conversationId: '215470000000001', message_type: 'comment', body: 'We are on it.' },
  lookups: { admin_id: defaultAdmin },
  request: ({ conversationId, ...reply }) => ({
    method: 'POST',
    path: path`/conversations/${conversationId}/reply`,
    body: { type: 'admin', ...reply },
  }),
  output: {
    conversation: out.object('conversation', 'The whole conversation after the reply'),
    conversationId: out.text('Id of the conversation'),
  },
  map: (conversation: Conversation) => ({ conversation, conversationId: conversation.id }),
  confirm: {
    // `last` names another conversation as soon as one is created.
    when: ({ conversationId }) => conversationId !== 'last',
    request: ({ conversationId }) => ({ method: 'GET', path: path`/conversations/${conversationId}` }),
    candidates: (conversation: Conversation, reply, { at }) =>
      partsLike(conversation, reply, reply.created_at ?? at).map((part) => ({ id: part.id, answer: conversation })),
    made: (conversation, reply) => partsLike(conversation, reply, 0).at(-1)?.id,
  },
});

interface Reply {
  readonly message_type: 'comment' | 'note';
  readonly body: string;
  readonly admin_id: string;
}

/** The parts of a conversation that this reply may have made: same author, kind and text, not older than it. */
function partsLike(
  { conversation_parts: parts }: Conversation,
  { message_type, body, admin_id }: Reply,
  since: number,
) {
  return (parts?.conversation_parts ?? []).filter(
    (part) =>
      String(part.author?.id) === admin_id &&
      (part.part_type === 'note') === (message_type === 'note') &&
      Number(part.created_at) >= since &&
      sameText(part.body ?? '', body),
  );
}
