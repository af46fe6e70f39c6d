import { internalCall } from '../http/internal-call.js';
import type { JsonObject } from '../json.js';
import type { ConversationRecord } from '../resources/conversations/model.js';
import { stateOfCategory } from '../resources/ticket-types/find.js';
import {
  DESCRIPTION,
  type StateCategory,
  TITLE,
  type TicketTypeRecord,
  ticketTypes,
} from '../resources/ticket-types/model.js';
import { beginTicket } from '../resources/tickets/begin.js';
import { convertConversation } from '../resources/tickets/convert.js';
import type { TicketRecord } from '../resources/tickets/model.js';
import { updateTicket } from '../resources/tickets/update.js';
import type { World } from '../world/world.js';
import type { ConversationPlan, Step } from './plan.js';
import type { Subject } from './texts/phrases.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** How many conversations of a subject become a ticket, and of which category. */
const TICKETS: Partial<Readonly<Record<Subject, readonly [share: number, category: TicketTypeRecord['category']]>>> = {
  bug: [0.25, 'Customer'],
  billing: [0.2, 'Back-office'],
  shipping: [0.05, 'Tracker'],
};

/** The states that a ticket goes through, one way of several. */
const WAYS: readonly (readonly StateCategory[])[] = [
  ['in_progress', 'resolved'],
  ['in_progress', 'waiting_on_customer', 'in_progress', 'resolved'],
  ['waiting_on_customer', 'resolved'],
  ['in_progress'],
  [],
];

/** A ticket that comes out of the conversation, and how it goes on; mostly nothing. */
export function ticketSteps(plan: ConversationPlan, from: number): Step[] {
  const { random, subject, admin } = plan;
  const [share, category] = TICKETS[subject] ?? [0, 'Customer'];
  if (random.next() >= share) return [];
  let made: TicketRecord | undefined;
  let at = from + random.integer(60, HOUR);
  const steps: Step[] = [
    {
      at,
      run(world, conversation) {
        made = makeTicket(world, conversation, plan, category);
      },
    },
  ];
  for (const state of random.pick(WAYS)) {
    at += random.integer(HOUR, 2 * DAY);
    steps.push({
      at,
      run(world) {
        if (made !== undefined) moveTo(world, made, state, admin.id);
      },
    });
  }
  return steps;
}

function makeTicket(
  world: World,
  conversation: ConversationRecord,
  { handler, customer, admin, random }: ConversationPlan,
  category: TicketTypeRecord['category'],
): TicketRecord | undefined {
  const type = [...ticketTypes.in(world).values()].find((one) => one.category === category && !one.archived);
  if (type === undefined) return undefined;
  const attributes: JsonObject = { [TITLE]: conversation.title, [DESCRIPTION]: conversation.source.subject };
  for (const { name, data_type, items, default: isDefault } of type.attributes) {
    if (isDefault) continue;
    if (data_type === 'list' && items.length > 0) attributes[name] = random.pick(items).id;
    if (data_type === 'integer') attributes[name] = random.integer(1, 40);
    if (data_type === 'decimal') attributes[name] = random.integer(900, 48_000) / 100;
    if (data_type === 'boolean') attributes[name] = random.next() < 0.5;
    if (data_type === 'datetime') attributes[name] = conversation.created_at;
  }
  if (category === 'Customer') {
    const call = internalCall(world, { body: { ticket_type_id: type.id, attributes } });
    return convertConversation(call, conversation);
  }
  const body = {
    ticket_type_id: type.id,
    ticket_attributes: attributes,
    contacts: [{ id: customer.contact.id }],
    company_id: conversation.company_id,
    conversation_to_link_id: conversation.id,
    assignment: { admin_assignee_id: admin.id, team_assignee_id: handler.team.id },
  };
  return beginTicket(internalCall(world, { body }));
}

function moveTo(world: World, ticket: TicketRecord, state: StateCategory, adminId: string): void {
  const { id } = stateOfCategory(world, ticket.ticket_type_id, state);
  const done = state === 'resolved' ? { open: false } : {};
  updateTicket(internalCall(world, { body: { admin_id: adminId, ticket_state_id: id, ...done } }), ticket);
}
