import { conversations } from '../resources/conversations/model.js';
import { DESCRIPTION, type StateCategory, TITLE, ticketStates, ticketTypes } from '../resources/ticket-types/model.js';
import type { TicketPartRecord, TicketRecord } from '../resources/tickets/model.js';
import type { World } from '../world/world.js';
import { showParts, type ThreadLink, type ThreadParts } from './thread.js';
import { summarizeTicket, type TicketSummary } from './ticket-kind.js';

interface TicketThread extends TicketSummary, ThreadParts {
  readonly description: string | null;
  /** What its type asks for, in its order; those without a value are left out. `isTime` marks unix seconds. */
  readonly fields: readonly { readonly name: string; readonly value: string; readonly isTime: boolean }[];
  /** The states that it can be in: the first of each category. */
  readonly states: readonly { readonly category: StateCategory; readonly label: string }[];
  /** Whether the customer sees it. */
  readonly shared: boolean;
  readonly links: readonly ThreadLink[];
}

export function showTicket(world: World, ticket: TicketRecord): TicketThread {
  const description = ticket.attributes[DESCRIPTION];
  const labels = new Map<StateCategory, string>();
  for (const { category, internal_label, archived } of ticketStates
    .in(world)
    .by('ticket_type', ticket.ticket_type_id)) {
    if (!archived && !labels.has(category)) labels.set(category, internal_label);
  }
  return {
    ...summarizeTicket(world, ticket),
    ...showParts(world, ticket.parts, (part) => changeOf(part, labels)),
    description: typeof description === 'string' && description !== '' ? description : null,
    fields: fieldsOf(world, ticket),
    states: [...labels].map(([category, label]) => ({ category, label })),
    shared: ticket.is_shared,
    links: ticket.links.flatMap(({ type, id }) =>
      type === 'conversation' && conversations.get(world, id) !== undefined
        ? [{ kind: 'conversations', id, label: 'Conversation' }]
        : [],
    ),
  };
}

function changeOf({ state, attribute }: TicketPartRecord, labels: ReadonlyMap<StateCategory, string>): string | null {
  const words = (category: StateCategory) => labels.get(category) ?? category;
  if (state !== null && state.before === state.after) return words(state.after);
  if (state !== null) return `${words(state.before)} → ${words(state.after)}`;
  if (attribute !== null) return `${nameOf(attribute.attribute.label)}: ${attribute.value.label || 'nothing'}`;
  return null;
}

/** The items of lists are shown by their labels. */
function fieldsOf(world: World, { ticket_type_id, attributes }: TicketRecord): TicketThread['fields'] {
  const known = ticketTypes.get(world, ticket_type_id)?.attributes ?? [];
  return known.flatMap(({ name, items, data_type }) => {
    const value = attributes[name] ?? null;
    if (name === TITLE || name === DESCRIPTION || value === null || value === '') return [];
    const item = items.find(({ id }) => id === value);
    return [{ name, value: item?.label ?? String(value), isTime: data_type === 'datetime' }];
  });
}

function nameOf(label: string): string {
  return { [TITLE]: 'Title', [DESCRIPTION]: 'Description' }[label] ?? label;
}
