import { defaultAdmin, fields, operation, param } from '../../src/intercom/index.js';
import { confirmTicketPart } from './confirm-ticket-part.js';
import { ticketPartFields } from './ticket-part-output.js';

const written = { param: 'message_type', is: ['comment', 'note'] };

export const replyTicket = operation('intercom_reply_ticket', {
  http: 'POST /tickets/{ticketId}/reply',
  body: { type: 'admin' },
  title: 'Reply to ticket',
  effect: { worst: 'send', of: ({ message_type }) => (message_type === 'note' ? 'write' : 'send') },
  description:
    'Reply to a ticket as an admin, send the contact buttons, or leave a note that the contact never sees. Answers with the part.',
  params: {
    ticketId: param.id('ticket'),
    message_type: param.choice(
      ['comment', 'note', 'quick_reply'],
      'comment and quick_reply reach the contact, note does not',
    ),
    body: param
      .nonEmptyText('Text or HTML of a comment or note', {
        multiline: true,
        example: 'We are on it.',
        when: { ...written, needed: 'a comment or note is a text' },
      })
      .optional(),
    reply_options: param
      .quickReplies('Buttons of a quick reply: [{"text", "uuid"}]; the answer of the contact names the uuid', {
        when: { param: 'message_type', is: 'quick_reply', needed: 'a quick reply consists of buttons' },
      })
      .optional(),
    admin_id: param
      .id('admin', 'Admin who replies; the default admin, or the one the token belongs to, unless given')
      .optional(),
    attachment_urls: param
      .urlList('Web addresses of images: a list, or text with commas between them; 10 at the most', { max: 10 })
      .optional(),
    attachment_files: param.attachments({ since: '2.16' }),
    cross_post: param
      .flag('Put a note on a Back-office ticket into all its linked conversations as well', {
        when: { param: 'message_type', is: 'note' },
      })
      .optional(),
    created_at: param
      .unixTime(
        "When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
      )
      .optional(),
    skip_notifications: param.flag('Tell nobody about the reply', { since: '2.13' }).optional(),
  },
  lookups: { admin_id: defaultAdmin },
  returns: fields(ticketPartFields),
  confirm: confirmTicketPart(),
});
