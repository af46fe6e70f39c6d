import * as z from 'zod';
import type { Message } from '../../src/generated/types.js';
import { type ApiVersion, defineTool, out, param, path, supports } from '../../src/tool/index.js';
import { defaultAdmin } from '../../src/tool/shared/default-admin.js';
import { integerId } from '../../src/tool/shared/integer-id.js';
import { refuseVersion } from '../../src/tool/shared/refusals.js';
import { type Recipients, recipientRoles, unknownRoles } from './recipient-roles.js';

const id = 'intercom_create_message';

export const createMessage = defineTool({
  id,
  title: 'Create message',
  description:
    'Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No conversation exists until the contact answers.',
  resource: 'messages',
  since: '2.11',
  effect: 'send',
  idempotent: false,
  params: z
    .strictObject({
      message_type: param.choice(['inapp', 'email'], 'inapp or email', { aliases: { in_app: 'inapp' } }),
      template: param
        .choice(['plain', 'personal'], 'Style of an e-mail, which needs it; not sent with in-app messages')
        .optional(),
      subject: param.filledText('Subject of an e-mail, which needs it; not sent with in-app messages').optional(),
      body: param.filledText('Text or HTML of the message', { multiline: true }),
      from_type: param.choice(['admin'], 'Always admin').optional(),
      from_id: param
        .id('Admin who sends; the default admin, or the one the token belongs to, unless given', { of: 'admin' })
        .optional(),
      to_type: param.choice(
        ['user', 'lead', 'contact'],
        'Role of the recipients; contact looks up the role of each of them',
      ),
      to_id: param.idList('Intercom id of the contact; several, as a list or with commas, since API version 2.14'),
      cc: param.idList('Intercom ids of contacts who get a copy', { since: '2.14' }).optional(),
      bcc: param.idList('Intercom ids of contacts who get a hidden copy', { since: '2.14' }).optional(),
      created_at: param.unixTime('When the message was created, in unix seconds; for imports').optional(),
      create_conversation_without_contact_reply: param
        .flag('Open a conversation in the inbox at once, before the contact answers')
        .optional(),
    })
    .refine(({ message_type, subject }) => message_type !== 'email' || subject !== undefined, {
      message: 'is missing: an e-mail needs a subject',
      path: ['subject'],
    })
    .refine(({ message_type, template }) => message_type !== 'email' || template !== undefined, {
      message: 'is missing: an e-mail needs a template, plain or personal',
      path: ['template'],
    }),
  example: {
    message_type: 'inapp',
    body: 'Your export is ready.',
    from_id: '5017690',
    to_type: 'user',
    to_id: ['65f0c0ffee0123456789ab01'],
  },
  lookups: { from_id: defaultAdmin, roles: recipientRoles },
  request: (params, { version }) => {
    const { message_type, template, subject, from_type = 'admin', from_id, roles, ...message } = params;
    const { to_type, to_id, cc, bcc, ...rest } = message;
    const recipient = recipientIn(params, roles);
    return {
      method: 'POST',
      path: path`/messages`,
      body: {
        message_type,
        ...(message_type === 'email' && { template, subject }),
        from: { type: from_type, id: integerId(from_id) },
        to: oneOrSeveral(
          to_id.map((contact) => (to_type === 'contact' ? recipient(contact) : { type: to_type, id: contact })),
          version,
        ),
        cc: cc?.map(recipient),
        bcc: bcc?.map(recipient),
        ...rest,
      },
    };
  },
  output: {
    message: out.object('message', 'The message; it names a conversation only once there is one'),
    messageId: out.text('Id of the message; not the id of a conversation'),
  },
  map: (message: Message) => ({ message, messageId: message.id }),
});

interface Recipient {
  readonly type: string | undefined;
  readonly id: string;
}

/** Gives each recipient the role that was looked up for it. In a dry run the roles are still a placeholder. */
function recipientIn(recipients: Recipients, roles: readonly string[] | string | undefined) {
  const ids = unknownRoles(recipients);
  return (contact: string): Recipient => ({
    type: typeof roles === 'string' ? roles : roles?.[ids.indexOf(contact)],
    id: contact,
  });
}

/** One recipient goes as an object, which every version takes; a list of them came later. */
function oneOrSeveral(recipients: readonly Recipient[], version: ApiVersion): Recipient | readonly Recipient[] {
  const [only, ...others] = recipients;
  if (only !== undefined && others.length === 0) return only;
  if (!supports(version, '2.14')) {
    throw refuseVersion(id, 'several recipients came with version 2.14', version, 'Give one to_id.');
  }
  return recipients;
}
