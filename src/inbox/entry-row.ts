import { numberOf, numberOrNull, type Row, textOf, textOrNull, utf8OrNull } from '../storage/row.js';
import type { InboxEntry, InboxState, LeasedEntry } from './store.js';

/** Columns as both databases give them back; `bytes` is the body's. */
export function entryOf(row: Row): InboxEntry {
  return {
    number: numberOf(row, 'number'),
    id: textOf(row, 'id'),
    workspace: textOf(row, 'workspace'),
    topic: textOf(row, 'topic'),
    createdAt: numberOf(row, 'created_at'),
    contactIds: contactIdsOf(textOf(row, 'contact_ids')),
    state: stateOf(textOf(row, 'state')),
    receivedAt: numberOf(row, 'received_at'),
    dueAt: numberOf(row, 'due_at'),
    attempts: numberOf(row, 'attempts'),
    error: textOrNull(row, 'error'),
    finishedAt: numberOrNull(row, 'finished_at'),
    body: utf8OrNull(row, 'bytes'),
  };
}

/** An entry that was just leased: it has a body, since what has none is never due. */
export function leasedOf(row: Row): LeasedEntry {
  const { body, ...entry } = entryOf(row);
  if (body === null) throw new TypeError('an entry without a body was leased');
  return { ...entry, body, fence: numberOf(row, 'fence') };
}

/** Counts by state, of rows `state, amount`; states without entries count 0. */
export function countsOf(rows: readonly Row[]): Record<InboxState, number> {
  const counts: Record<InboxState, number> = { waiting: 0, leased: 0, done: 0, dead: 0 };
  for (const row of rows) counts[stateOf(textOf(row, 'state'))] = numberOf(row, 'amount');
  return counts;
}

function stateOf(text: string): InboxState {
  if (text === 'waiting' || text === 'leased' || text === 'done' || text === 'dead') return text;
  throw new TypeError(`an entry is in no known state: ${text}`);
}

function contactIdsOf(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.map(String) : [];
}
