import { defaultAdmin, one, operation, out, param, refuseVersion, supports } from '../../src/intercom/index.js';
import { type Recipients, recipientRoles, unknownRoles } from './recipient-roles.js';

const id = 'intercom_create_message';

export const createMessage = operation(id, {
  http: 'POST /messages',
  effect: 'send',
  description:
    'Send an in-app message or an e-mail to contacts in the name of an admin. An e-mail needs subject and template. No conversation exists until the contact answers.',
  params: {
    message_type: param.choice(['inapp', 'email'], 'inapp or email', { aliases: { in_app: 'inapp' } }),
    template: param
      .choice(['plain', 'personal'], 'Style of an e-mail, which needs it; not sent with in-app messages', {
        when: { param: 'message_type', is: 'email', needed: 'an e-mail needs a template, plain or personal' },
      })
      .optional(),
    subject: param
      .nonEmptyText('Subject of an e-mail, which needs it; not sent with in-app messages', {
        when: { param: 'message_type', is: 'email', needed: 'an e-mail needs a subject' },
      })
      .optional(),
    body: param.nonEmptyText('Text or HTML of the message', { multiline: true, example: 'Your export is ready.' }),
    from_type: param.choice(['admin'], 'Always admin', { as: 'from.type', default: 'admin' }).optional(),
    from_id: param
      .id('admin', 'Admin who sends; the default admin, or the one the token belongs to, unless given', {
        as: 'from.id',
        asNumber: true,
        example: '5017690',
      })
      .optional(),
    to_type: param.choice(
      ['user', 'lead', 'contact'],
      'Role of the recipients; contact looks up the role of each of them',
      { as: 'to.type' },
    ),
    to_id: param.idList(
      'contact',
      'Intercom id of the contact; several, as a list or with commas, since API version 2.14',
      { as: 'to.id' },
    ),
    cc: param.idList('contact', 'Intercom ids of contacts who get a copy', { since: '2.14' }).optional(),
    bcc: param.idList('contact', 'Intercom ids of contacts who get a hidden copy', { since: '2.14' }).optional(),
    created_at: param
      .unixTime(
        "When the message was created, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
      )
      .optional(),
    create_conversation_without_contact_reply: param
      .flag('Open a conversation in the inbox at once, before the contact answers')
      .optional(),
  },
  lookups: { from_id: defaultAdmin, roles: recipientRoles },
  request: (params, { version }, declared) => {
    const { to_type, to_id, cc, bcc, roles } = params;
    const recipient = recipientIn(params, roles);
    const to = to_id.map((contact) => (to_type === 'contact' ? recipient(contact) : { type: to_type, id: contact }));
    return {
      ...declared,
      body: { ...declared.body, to: oneOrSeveral(to, version), cc: cc?.map(recipient), bcc: bcc?.map(recipient) },
    };
  },
  direct: { words: { to_type: ['user', 'lead'] }, one: ['to_id'], omit: ['from_type', 'cc', 'bcc'] },
  returns: one('message', 'The message; it names a conversation only once there is one', {
    messageId: out.id('Id of the message; not the id of a conversation'),
  }),
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
function oneOrSeveral(recipients: readonly Recipient[], version: string): Recipient | readonly Recipient[] {
  const [only, ...others] = recipients;
  if (only !== undefined && others.length === 0) return only;
  if (!supports(version, '2.14')) {
    throw refuseVersion(id, 'several recipients came with version 2.14', version, 'Give one to_id.');
  }
  return recipients;
}
