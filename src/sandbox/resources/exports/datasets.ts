import type { World } from '../../world/world.js';
import { admins } from '../admins.js';
import { calls } from '../calls/model.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { conversations } from '../conversations/model.js';
import { tags } from '../tags/model.js';
import { teams } from '../teams.js';
import { tickets } from '../tickets/model.js';
import type { Cell } from './csv.js';

/** A column of a dataset: the ids that ask for it, and what stands in it. */
export interface Attribute<T> {
  readonly id: string;
  readonly name: string;
  /** With its kind before it: `people.email`. */
  readonly qualified_id: string;
  read(world: World, row: T): Cell;
}

/** Figures that can be exported. */
export interface Dataset {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly default_time_attribute_id: string;
  readonly attributes: readonly Omit<Attribute<unknown>, 'read'>[];
  /** The rows of a period with these columns. @param all those as well to which no customer ever wrote */
  rows(world: World, period: { from: number; to: number }, columns: readonly string[], all: boolean): Cell[][];
}

type Columns<T> = Readonly<Record<string, readonly [name: string, read: (row: T, world: World) => Cell]>>;

interface Source<T> {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly time: string;
  /** By their qualified ids. */
  readonly columns: Columns<T>;
  all(world: World): Iterable<T>;
  at(row: T): number;
  /** Whether a customer wrote to it. */
  answered?(row: T): boolean;
}

function dataset<T>({ id, name, description, time, columns, all, at, answered = () => true }: Source<T>): Dataset {
  const attributes = Object.entries(columns).map(([qualified_id, [label]]) => {
    return { id: qualified_id.slice(qualified_id.indexOf('.') + 1), name: label, qualified_id };
  });
  return {
    id,
    name,
    description,
    default_time_attribute_id: time,
    attributes,
    rows(world, { from, to }, wanted, withAll) {
      const reads = wanted.flatMap((column) => columns[column]?.[1] ?? []);
      return [...all(world)]
        .filter((row) => at(row) >= from && at(row) <= to && (withAll || answered(row)))
        .sort((left, right) => at(left) - at(right))
        .map((row) => reads.map((read) => read(row, world)));
    },
  };
}

const person = (world: World, [id = '']: readonly string[]): ContactRecord | undefined => contacts.get(world, id);
const adminName = (world: World, id: string | null) => (id === null ? '' : admins.get(world, id)?.name);
const teamName = (world: World, id: string | null) => (id === null ? '' : teams.get(world, id)?.name);

/** What can be exported, each with its columns. */
export const DATASETS: readonly Dataset[] = [
  dataset({
    id: 'conversation',
    name: 'Conversation',
    description: 'Conversations: when they began, who has them, how long answers took.',
    time: 'conversation_started_at',
    all: (world) => conversations.in(world).values(),
    at: ({ created_at }) => created_at,
    answered: ({ source, first_contact_reply_at }) =>
      source.author.type === 'contact' || first_contact_reply_at !== null,
    columns: {
      'conversation.conversation_id': ['Conversation ID', ({ id }) => id],
      'conversation.conversation_started_at': ['Conversation started at', ({ created_at }) => created_at],
      'conversation.conversation_updated_at': ['Conversation updated at', ({ updated_at }) => updated_at],
      'conversation.conversation_state': ['State', ({ state }) => state],
      'conversation.channel': ['Channel', ({ source }) => (source.type === 'email' ? 'Email' : 'Chat')],
      'conversation.title': ['Title', ({ title }) => title],
      'conversation.priority': ['Priority', ({ priority }) => priority],
      'conversation.assignee': ['Teammate assigned', (row, world) => adminName(world, row.admin_assignee_id)],
      'conversation.team': ['Team assigned', (row, world) => teamName(world, row.team_assignee_id)],
      'conversation.tags': [
        'Tags',
        (row, world) => row.tags.map(({ tag_id }) => tags.get(world, tag_id)?.name ?? '').join('; '),
      ],
      'conversation.time_to_first_response': ['First response time (s)', (row) => row.statistics.time_to_admin_reply],
      'conversation.time_to_first_close': ['Time to close (s)', (row) => row.statistics.time_to_first_close],
      'conversation.reopens': ['Reopens', (row) => row.statistics.count_reopens],
      'conversation.parts': ['Parts', ({ parts }) => parts.length],
      'conversation.rating': ['Rating', ({ rating }) => rating?.rating],
      'people.contact_id': ['Contact ID', ({ contact_ids }) => contact_ids[0]],
      'people.email': ['Email', (row, world) => person(world, row.contact_ids)?.email],
      'people.name': ['Name', (row, world) => person(world, row.contact_ids)?.name],
    },
  }),
  dataset({
    id: 'ticket',
    name: 'Ticket',
    description: 'Tickets: when they were made, how far they are, who has them.',
    time: 'ticket_created_at',
    all: (world) => tickets.in(world).values(),
    at: ({ created_at }) => created_at,
    columns: {
      'ticket.ticket_id': ['Ticket ID', ({ id }) => id],
      'ticket.ticket_created_at': ['Ticket created at', ({ created_at }) => created_at],
      'ticket.ticket_updated_at': ['Ticket updated at', ({ updated_at }) => updated_at],
      'ticket.open': ['Open', ({ open }) => open],
      'ticket.ticket_type_id': ['Ticket type ID', ({ ticket_type_id }) => ticket_type_id],
      'ticket.assignee': ['Teammate assigned', (row, world) => adminName(world, row.admin_assignee_id)],
      'ticket.team': ['Team assigned', (row, world) => teamName(world, row.team_assignee_id)],
      'people.contact_id': ['Contact ID', ({ contact_ids }) => contact_ids[0]],
      'people.email': ['Email', (row, world) => person(world, row.contact_ids)?.email],
    },
  }),
  dataset({
    id: 'call',
    name: 'Call',
    description: 'Phone calls: when they were, how long, and with whom.',
    time: 'call_started_at',
    all: (world) => calls.in(world).values(),
    at: ({ created_at }) => created_at,
    columns: {
      'call.call_id': ['Call ID', ({ id }) => id],
      'call.call_started_at': ['Call started at', ({ created_at }) => created_at],
      'call.direction': ['Direction', ({ direction }) => direction],
      'call.ended_reason': ['Ended reason', ({ ended_reason }) => ended_reason],
      'call.talk_time': [
        'Talk time (s)',
        ({ answered_at, ended_at }) => (answered_at === null || ended_at === null ? '' : ended_at - answered_at),
      ],
      'call.assignee': ['Teammate', (row, world) => adminName(world, row.admin_id)],
      'conversation.conversation_id': ['Conversation ID', ({ conversation_id }) => conversation_id],
      'people.contact_id': ['Contact ID', ({ contact_id }) => contact_id],
    },
  }),
];
