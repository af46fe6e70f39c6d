import type { IdKind } from '../world/ids.js';
import type { Collections, World } from '../world/world.js';
import { referencesIn } from './references.js';
import type { Fault } from './shape.js';

/*
 * What has to hold between the records of a document, each of which is whole by itself.
 */

/** The first thing that no sequence of calls could have led to. @param world with all records and counters */
export function findContradiction(world: World): Fault | undefined {
  for (const fault of contradictions(world)) return fault;
  return undefined;
}

function* contradictions(world: World): Iterable<Fault> {
  for (const [path, to, id] of referencesIn(world)) {
    if (id === null || world[to].get(id) !== undefined) continue;
    yield { path, expected: `an id that records.${to} has a record of` };
  }
  yield* repeated(world);
  yield* endlessSnoozes(world);
  yield* idsAhead(world);
}

/** Two records that share what only one may have. */
function* repeated({ contacts, companies, tags, tickets }: World): Iterable<Fault> {
  yield* unique('contacts', 'external_id', contacts, (one) => (one.status === 'merged' ? null : one.external_id));
  yield* unique('companies', 'company_id', companies, (one) => one.company_id);
  yield* unique('tags', 'name', tags, (one) => one.name.toLowerCase());
  yield* unique('tickets', 'ticket_id', tickets, (one) => one.ticket_id);
}

function* unique<T>(
  name: keyof Collections,
  field: string,
  collection: { values(): Iterable<T> },
  read: (record: T) => string | null,
): Iterable<Fault> {
  const seen = new Set<string>();
  let at = 0;
  for (const record of collection.values()) {
    const value = read(record);
    if (value !== null && seen.has(value)) {
      yield { path: ['records', name, at, field], expected: 'one that no record before it has' };
    }
    if (value !== null) seen.add(value);
    at += 1;
  }
}

function* endlessSnoozes({ conversations }: World): Iterable<Fault> {
  let at = 0;
  for (const { state, snoozed_until } of conversations.values()) {
    if ((state === 'snoozed') !== (snoozed_until !== null)) {
      const expected = state === 'snoozed' ? 'a time while the state is snoozed' : 'null unless the state is snoozed';
      yield { path: ['records', 'conversations', at, 'snoozed_until'], expected };
    }
    at += 1;
  }
}

/** Counters that would give an id a second time. */
function* idsAhead(world: World): Iterable<Fault> {
  for (const [kind, id] of idsIn(world)) {
    if (!world.nextId.isAhead(kind, id)) continue;
    yield { path: ['nextIds', kind], expected: `beyond the ids of all records: it would come to ${id} again` };
  }
}

function* idsIn(world: World): Iterable<readonly [kind: IdKind, id: string]> {
  const plain: readonly (readonly [IdKind, { values(): Iterable<{ readonly id: string }> }])[] = [
    ['contact', world.contacts],
    ['company', world.companies],
    ['segment', world.segments],
    ['admin', world.admins],
    ['team', world.teams],
    ['tag', world.tags],
    ['note', world.notes],
    ['event', world.events],
    ['data_attribute', world.dataAttributes],
    ['conversation', world.conversations],
    ['conversation', world.deletedConversations],
    ['message', world.messages],
    ['ticket', world.tickets],
    ['ticket_type', world.ticketTypes],
    ['ticket_state', world.ticketStates],
  ];
  for (const [kind, collection] of plain) for (const { id } of collection.values()) yield [kind, id];
  for (const { source, parts } of world.conversations.values()) {
    yield ['message', source.id];
    for (const { id } of parts) yield ['conversation_part', id];
  }
  for (const { ticket_id, parts } of world.tickets.values()) {
    yield ['ticket_number', ticket_id];
    for (const { id } of parts) yield ['ticket_part', id];
  }
  for (const { attributes } of world.ticketTypes.values()) {
    for (const { id } of attributes) yield ['ticket_type_attribute', id];
  }
}
