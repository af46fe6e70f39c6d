import type { Conversation } from '../../src/generated/types.js';
import { defaultAdmin, one, operation, out, param, path } from '../../src/intercom/index.js';

interface Offered {
  readonly admin_id: string;
  readonly reply_options: readonly Record<string, unknown>[];
}

export const sendQuickReplies = operation('intercom_send_quick_replies', {
  http: 'POST /conversations/{conversationId}/reply',
  body: { type: 'admin', message_type: 'quick_reply' },
  effect: 'send',
  description: 'Send buttons into a conversation, one of which the contact can press as an answer.',
  params: {
    conversationId: param.id('conversation', 'Conversation to send them to; the word last means the newest one'),
    reply_options: param.quickReplies('The buttons: [{"text", "uuid"}]; the answer of the contact names the uuid'),
    admin_id: param
      .id('admin', 'Admin who sends; the default admin, or the one the token belongs to, unless given')
      .optional(),
    created_at: param
      .unixTime(
        "When they were sent, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
      )
      .optional(),
    skip_notifications: param.flag('Tell nobody about it', { since: '2.15' }).optional(),
  },
  lookups: { admin_id: defaultAdmin },
  returns: one('conversation', 'The whole conversation after the reply', {
    conversationId: out.id('Id of the conversation'),
  }),
  confirm: {
    when: ({ conversationId }) => conversationId !== 'last',
    request: ({ conversationId }) => ({ method: 'GET', path: path`/conversations/${conversationId}` }),
    candidates: (conversation: Conversation, params, { at }) =>
      partsOffering(conversation, params, params.created_at ?? at).map((id) => ({ id, answer: conversation })),
    made: (conversation, params) => partsOffering(conversation, params, 0).at(-1),
  },
});

/** The parts in which the admin offered just these buttons, not older than a moment. */
function partsOffering(
  { conversation_parts: list }: Conversation,
  { admin_id, reply_options }: Offered,
  since: number,
): string[] {
  const uuids = reply_options.map(({ uuid }) => uuid).join();
  return (list?.conversation_parts ?? [])
    .filter(
      ({ part_type, author, created_at, metadata }) =>
        part_type === 'quick_reply' &&
        String(author?.id) === admin_id &&
        Number(created_at) >= since &&
        (metadata?.quick_reply_options ?? []).map(({ uuid }) => uuid).join() === uuids,
    )
    .map(({ id }) => id);
}
