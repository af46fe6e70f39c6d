import * as z from 'zod';
import type { Ticket } from '../../src/generated/types.js';
import { type ApiVersion, defineTool, type OutputField, out, param, path, supports } from '../../src/tool/index.js';
import { integerId } from '../../src/tool/shared/integer-id.js';
import { refuseVersion } from '../../src/tool/shared/refusals.js';
import { agreesOnSilence, contradiction, isSilent, silenceParams } from './silence.js';

const id = 'intercom_update_ticket';

const ticketState: OutputField<Ticket['ticket_state']> = {
  type: 'json',
  optional: true,
  description: 'State of the ticket: an object with id, category and labels; in version 2.11 its category as text',
};

/** Parameters that change the ticket itself; the others only say how. */
const changes = [
  'ticket_attributes',
  'ticket_state_id',
  'state',
  'open',
  'is_shared',
  'snoozed_until',
  'assignee_id',
  'company_id',
] as const;

export const updateTicket = defineTool({
  id,
  title: 'Update ticket',
  description:
    'Change a ticket: attributes, state, assignment, visibility or company. Needs at least one change. The contact may be told unless skip_notifications is true.',
  resource: 'tickets',
  since: '2.11',
  effect: {
    worst: 'send',
    of: (params) => {
      // Sharing shows the ticket to the contact, told or not.
      if (params.is_shared === true) return 'send';
      const movesOn = [params.ticket_state_id, params.state, params.open].some((value) => value !== undefined);
      return movesOn && isSilent(params) !== true ? 'send' : 'write';
    },
  },
  idempotent: true,
  params: z
    .strictObject({
      ticketId: param.id('Id of the ticket; not its ticket_id, the number in the inbox'),
      ticket_attributes: param
        .jsonObject('New values by attribute name; title and text are _default_title_ and _default_description_')
        .optional(),
      ticket_state_id: param.id('Id of the new state', { since: '2.12', of: 'ticket_state' }).optional(),
      state: param
        .choice(['in_progress', 'waiting_on_customer', 'resolved'], 'New state, in version 2.11 only')
        .optional(),
      open: param.flag('false closes the ticket and ends its snooze, true opens it').optional(),
      is_shared: param.flag('Whether the contact can see the ticket').optional(),
      snoozed_until: param.unixTime('When a snoozed ticket opens again, in unix seconds').optional(),
      admin_id: param.id('Admin in whose name the ticket is changed', { of: 'admin' }).optional(),
      assignee_id: param
        .id('Admin or team that gets the ticket; 0 takes the assignment away', { of: ['admin', 'team'] })
        .optional(),
      company_id: param
        .id('Intercom id of the company of the ticket; null removes it', { since: '2.12' })
        .nullable()
        .optional(),
      ...silenceParams,
    })
    .refine((params) => changes.some((name) => params[name] !== undefined), {
      message: `is not enough: give at least one change of ${changes.join(', ')}`,
      path: ['ticketId'],
    })
    .refine(agreesOnSilence, contradiction),
  example: { ticketId: '215470000000002', ticket_attributes: { _default_title_: 'Login fails on Android' } },
  request: (params, { version }) => {
    const { ticketId, admin_id, assignee_id, skip_notifications, disable_notifications, ...ticket } = params;
    if (ticket.state !== undefined && supports(version, '2.12')) {
      throw refuseVersion(id, 'state ended with version 2.11', version, 'Give ticket_state_id.');
    }
    return {
      method: 'PUT',
      path: path`/tickets/${ticketId}`,
      body: {
        ...ticket,
        ...assignment(version, admin_id, assignee_id),
        skip_notifications: isSilent({ skip_notifications, disable_notifications }),
      },
    };
  },
  output: {
    ticket: out.object('ticket', 'The ticket after the change'),
    ticketId: out.text('Id of the ticket'),
    ticket_state: ticketState,
  },
  map: (ticket: Ticket) => ({ ticket, ticketId: ticket.id, ticket_state: ticket.ticket_state }),
});

/** Who acts and who gets the ticket: an object of its own up to version 2.13, fields of the ticket since. */
function assignment(version: ApiVersion, admin_id: string | undefined, assignee_id: string | undefined) {
  if (supports(version, '2.14')) {
    return { admin_id: admin_id === undefined ? undefined : integerId(admin_id), assignee_id };
  }
  if (admin_id === undefined && assignee_id === undefined) return {};
  return { assignment: { admin_id, assignee_id } };
}
