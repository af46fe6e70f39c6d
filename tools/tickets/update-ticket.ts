import type { Ticket } from '../../src/generated/types.js';
import {
  type HttpRequest,
  type OutputField,
  one,
  operation,
  out,
  param,
  type Rule,
  refuseVersion,
  supports,
} from '../../src/intercom/index.js';
import { isSilent, notificationParams, notificationRule } from './notification-params.js';

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

const changesSomething: Rule<{ readonly [Name in (typeof changes)[number]]?: unknown }> = {
  check(params, refuse) {
    if (changes.some((name) => params[name] !== undefined)) return;
    refuse('ticketId', `is not enough: give at least one change of ${changes.join(', ')}`);
  },
};

export const updateTicket = operation(id, {
  http: 'PUT /tickets/{ticketId}',
  effect: {
    worst: 'send',
    of: (params) => {
      // Sharing shows the ticket to the contact, told or not.
      if (params.is_shared === true) return 'send';
      const movesOn = [params.ticket_state_id, params.state, params.open].some((value) => value !== undefined);
      return movesOn && !isSilent(params) ? 'send' : 'write';
    },
  },
  description:
    'Change a ticket: attributes, state, assignment, visibility or company. Needs at least one change. The contact may be told unless skip_notifications is true.',
  params: {
    ticketId: param.id('ticket'),
    ticket_attributes: param
      .jsonObject('New values by attribute name; title and text are _default_title_ and _default_description_', {
        example: { _default_title_: 'Login fails on Android' },
      })
      .optional(),
    ticket_state_id: param.id('ticket_state', 'Id of the new state', { since: '2.12' }).optional(),
    state: param
      .choice(['in_progress', 'waiting_on_customer', 'resolved'], 'New state, in version 2.11 only')
      .optional(),
    open: param.flag('false closes the ticket and ends its snooze, true opens it').optional(),
    is_shared: param.flag('Whether the contact can see the ticket').optional(),
    snoozed_until: param
      .unixTime(
        "When a snoozed ticket opens again, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      )
      .optional(),
    admin_id: param.id('admin', 'Admin in whose name the ticket is changed', { asNumber: true }).optional(),
    assignee_id: param
      .id(['admin', 'team'], 'Admin or team that gets the ticket; 0 takes the assignment away')
      .optional(),
    company_id: param
      .id('company', 'Intercom id of the company of the ticket; null removes it', { since: '2.12' })
      .nullable()
      .optional(),
    ...notificationParams,
  },
  rules: [changesSomething, notificationRule],
  request: ({ state, admin_id, assignee_id }, { version }, declared) => {
    if (state !== undefined && supports(version, '2.12')) {
      throw refuseVersion(id, 'state ended with version 2.11', version, 'Give ticket_state_id.');
    }
    return supports(version, '2.14') ? declared : withAssignment(declared, { admin_id, assignee_id });
  },
  direct: { omit: ['state'] },
  returns: one('ticket', 'The ticket after the change', {
    ticketId: out.id('Id of the ticket'),
    ticket_state: ticketState,
  }),
});

interface Assignment {
  readonly admin_id: string | undefined;
  readonly assignee_id: string | undefined;
}

/** Who acts and who gets the ticket: an object of its own up to version 2.13, fields of the ticket since. */
function withAssignment(declared: HttpRequest, assignment: Assignment): HttpRequest {
  const { admin_id, assignee_id, ...ticket } = declared.body ?? {};
  const isGiven = admin_id !== undefined || assignee_id !== undefined;
  return { ...declared, body: isGiven ? { ...ticket, assignment } : ticket };
}
