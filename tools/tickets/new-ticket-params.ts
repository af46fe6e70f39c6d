import { param } from '../../src/intercom/index.js';

/** What came with which version; nothing for a call that is younger than all of it. */
type Since = (version: string) => { readonly since?: string };

/** What a new ticket is made of, whether it is made at once or later. */
export const newTicketParams = (since: Since = () => ({})) => ({
  ticket_type_id: param.id('ticket_type'),
  contacts: param.oneContact(
    'Exactly one contact: its id, or [{"id"}], [{"external_id"}] or [{"email"}]; an unknown e-mail makes a contact',
  ),
  ticket_attributes: param.jsonObject(
    'Values by attribute name; title and text are _default_title_ and _default_description_',
    { example: { _default_title_: 'Login fails', _default_description_: 'Since this morning.' } },
  ),
  company_id: param.id('company', 'Intercom id of the company of the ticket').optional(),
  created_at: param
    .unixTime(
      "When the ticket was created, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); for imports",
    )
    .optional(),
  conversation_to_link_id: param.id('conversation', 'Conversation to link the ticket to', since('2.14')).optional(),
  assignment: param
    .fixedObject(
      {
        admin_assignee_id: param.id('admin', 'Admin who gets the ticket').optional(),
        team_assignee_id: param.id('team', 'Team that gets the ticket').optional(),
      },
      'Who gets the ticket: {admin_assignee_id, team_assignee_id}, either or both',
      since('2.14'),
    )
    .optional(),
});
