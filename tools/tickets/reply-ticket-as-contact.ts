import { exactlyOne, fields, operation, param } from '../../src/intercom/index.js';
import { confirmTicketPart } from './confirm-ticket-part.js';
import { ticketPartFields } from './ticket-part-output.js';

export const replyTicketAsContact = operation('intercom_reply_ticket_as_contact', {
  http: 'POST /tickets/{ticketId}/reply',
  body: { type: 'user', message_type: 'comment' },
  effect: 'write',
  description:
    'Reply to a ticket in the name of its contact, named by contactId, user_id or email. Not for Back-office tickets.',
  params: {
    ticketId: param.id('ticket'),
    contactId: param
      .id('contact', 'Intercom id of the contact', { as: 'intercom_user_id', example: '65f0c0ffee0123456789ab01' })
      .optional(),
    user_id: param.externalId('Your own id of the contact (external_id)').optional(),
    email: param.nonEmptyText('E-mail address of the contact').optional(),
    body: param.nonEmptyText('Text of the reply', { multiline: true, example: 'It works again, thank you.' }),
    attachment_urls: param
      .urlList('Web addresses of images: a list, or text with commas between them; 10 at the most', { max: 10 })
      .optional(),
    created_at: param
      .unixTime(
        "When the reply was written, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
      )
      .optional(),
    skip_notifications: param.flag('Tell nobody about the reply', { since: '2.13' }).optional(),
  },
  rules: [exactlyOne('contactId', 'user_id', 'email')],
  returns: fields(ticketPartFields),
  confirm: confirmTicketPart(),
});
