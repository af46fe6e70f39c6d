import { DESCRIPTION, type StateCategory, TITLE, ticketStates, ticketTypes } from '../resources/ticket-types/model.js';
import { type TicketRecord, tickets } from '../resources/tickets/model.js';
import type { World } from '../world/world.js';
import { type Kind, THREAD_STATES, type ThreadState } from './find.js';
import { customerOf, previewOf, type Summary, summarizeShared, tagNames } from './summary.js';

export interface TicketSummary extends Summary {
  readonly kind: 'tickets';
  /** The number that people see. */
  readonly number: string;
  /** Name of its type. */
  readonly type: string | null;
  readonly category: string | null;
  /** What teammates read. */
  readonly ticketState: { readonly category: StateCategory; readonly label: string } | null;
}

export const ticketKind: Kind<TicketRecord, TicketSummary> = {
  states: THREAD_STATES,
  newestFirst: (world) => tickets.in(world).sorted('updated_at').range({}, true),
  get: (world, id) => tickets.get(world, id),
  stateOf: (_world, ticket) => stateOf(ticket),
  parts: ({ parts }) => parts,
  customerOf,
  labels: (world, { id, ticket_id, attributes, tags }) => [
    id,
    `#${ticket_id}`,
    ...Object.values(attributes).filter((value) => typeof value === 'string'),
    ...tagNames(world, tags),
  ],
  beginning: () => [],
  summarize: summarizeTicket,
};

export function summarizeTicket(world: World, ticket: TicketRecord): TicketSummary {
  const type = ticketTypes.get(world, ticket.ticket_type_id);
  const state = ticketStates.get(world, ticket.state_id);
  return {
    ...summarizeShared(world, ticket),
    kind: 'tickets',
    number: ticket.ticket_id,
    type: type?.name ?? null,
    category: type?.category ?? null,
    title: textOf(ticket, TITLE),
    state: stateOf(ticket),
    ticketState: state === undefined ? null : { category: state.category, label: state.internal_label },
    preview: previewOf(ticket.parts, textOf(ticket, DESCRIPTION) ?? ''),
  };
}

function stateOf({ open, snoozed_until }: TicketRecord): ThreadState {
  if (!open) return 'closed';
  return snoozed_until === null ? 'open' : 'snoozed';
}

function textOf({ attributes }: TicketRecord, name: string): string | null {
  const value = attributes[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
