import type { ConversationRecord } from '../resources/conversations/model.js';
import { createStandardStates, createTicketState, createTicketType } from '../resources/ticket-types/create.js';
import { stateOfCategory } from '../resources/ticket-types/find.js';
import { DESCRIPTION, type StateCategory, TITLE, type TicketTypeRecord } from '../resources/ticket-types/model.js';
import { changeTicket } from '../resources/tickets/change.js';
import { createTicket, type NewTicket } from '../resources/tickets/create.js';
import { linkConversation } from '../resources/tickets/link.js';
import type { TicketRecord } from '../resources/tickets/model.js';
import { atTime } from '../world/at-time.js';
import type { AttributeValue } from '../world/attributes.js';
import type { World } from '../world/world.js';
import type { DemoContacts } from './contacts.js';
import type { DemoTeam } from './team.js';

const DAY = 86_400;

/** One type of each category, with fields of every kind. */
export interface DemoTicketTypes {
  readonly bug: TicketTypeRecord;
  readonly refund: TicketTypeRecord;
  readonly outage: TicketTypeRecord;
}

export function addDemoTicketTypes(world: World): DemoTicketTypes {
  const past = atTime(world, world.settings.createdAt);
  const bug = createTicketType(past, {
    category: 'Customer',
    name: 'Bug report',
    description: 'Something does not work as it should',
    icon: '🐞',
    attributes: [
      { name: 'Severity', data_type: 'list', items: ['Low', 'Medium', 'High'], description: 'How bad it is' },
      { name: 'Steps to reproduce', data_type: 'string', multiline: true },
      { name: 'Affected users', data_type: 'integer' },
      { name: 'Reproducible', data_type: 'boolean' },
      { name: 'First seen', data_type: 'datetime' },
    ],
  });
  const refund = createTicketType(past, {
    category: 'Back-office',
    name: 'Refund',
    description: 'Money back to a customer',
    icon: '💶',
    attributes: [
      { name: 'Amount', data_type: 'decimal' },
      { name: 'Approved', data_type: 'boolean' },
    ],
  });
  const outage = createTicketType(past, {
    category: 'Tracker',
    name: 'Outage',
    description: 'One cause behind many conversations',
    icon: '🔥',
    attributes: [{ name: 'Started at', data_type: 'datetime' }],
  });
  createStandardStates(
    past,
    [bug, refund, outage].map((type) => type.id),
  );
  createTicketState(past, {
    category: 'in_progress',
    internal_label: 'Waiting for engineering',
    external_label: 'We are on it',
    ticket_type_ids: [bug.id, outage.id],
  });
  return { bug, refund, outage };
}

/** Six tickets: every category and every state. */
export function addDemoTickets(
  world: World,
  { bug, refund, outage }: DemoTicketTypes,
  team: DemoTeam,
  contacts: DemoContacts,
  conversations: readonly ConversationRecord[],
): readonly TicketRecord[] {
  const severity = (label: string) => listItem(bug, 'Severity', label);
  const add = (daysAgo: number, person: number, state: StateCategory, ticket: Omit<NewTicket, 'contact_ids'>) => {
    const contact = contacts.users[person];
    if (contact === undefined) throw new Error('The demo has nobody for a ticket.');
    const past = atTime(world, world.clock.now() - daysAgo * DAY);
    const made = createTicket(past, {
      ...ticket,
      contact_ids: [contact.id],
      company_id: contact.company_ids[0] ?? null,
    });
    return state === 'submitted' ? made : moveTo(past, made, ticket.type, state, team);
  };
  const made = [
    add(20, 1, 'resolved', {
      type: bug,
      attributes: { ...texts('Export stops at 500 rows', 'Every export ends too early.'), Severity: severity('High') },
      admin_assignee_id: team.owner.id,
    }),
    add(9, 4, 'in_progress', {
      type: bug,
      attributes: {
        ...texts('Label printer prints blank pages', 'Since the last update.'),
        Severity: severity('Medium'),
        'Affected users': 3,
        Reproducible: true,
        'First seen': world.clock.now() - 10 * DAY,
      },
      team_assignee_id: team.support.id,
    }),
    add(4, 7, 'waiting_on_customer', {
      type: bug,
      attributes: { ...texts('Two-factor login asks every time', ''), Severity: severity('Low') },
    }),
    add(3, 2, 'submitted', {
      type: refund,
      attributes: { ...texts('Charged twice', 'Two payments on one day.'), Amount: 49.5, Approved: false },
      team_assignee_id: team.billing.id,
    }),
    add(2, 9, 'in_progress', {
      type: outage,
      attributes: { ...texts('Login page blank', 'Several reports.'), 'Started at': world.clock.now() - 2 * DAY },
    }),
    add(1, 11, 'submitted', { type: bug, attributes: texts('Search does not find green tea', '') }),
  ];
  const [tracked, tracker] = [conversations[9], made[4]];
  if (tracked !== undefined && tracker !== undefined) linkConversation(world, tracker, tracked);
  return made;
}

function moveTo(
  world: World,
  ticket: TicketRecord,
  type: TicketTypeRecord,
  category: StateCategory,
  team: DemoTeam,
): TicketRecord {
  const state = stateOfCategory(world, type.id, category);
  return changeTicket(
    world,
    ticket,
    { state_id: state.id, previous_state_id: ticket.state_id, open: category !== 'resolved' },
    [
      {
        part_type: 'ticket_state_updated_by_admin',
        author: { type: 'admin', id: team.owner.id },
        state: { before: 'submitted', after: category },
      },
    ],
  );
}

function texts(title: string, description: string): Record<string, AttributeValue> {
  return { [TITLE]: title, [DESCRIPTION]: description };
}

function listItem(type: TicketTypeRecord, name: string, label: string): string {
  const item = type.attributes.find((one) => one.name === name)?.items.find((one) => one.label === label);
  if (item === undefined) throw new Error(`The demo has no ${name} ${label}.`);
  return item.id;
}
