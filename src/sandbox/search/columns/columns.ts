import type { Collection } from '../../world/collection.js';
import { intersect } from '../bounds.js';
import type { Field } from '../field.js';
import type { Ask, AskOfField } from './ask.js';
import { type Bits, bitsFor, clearBit, combine, setBit, without } from './bits.js';
import type { Column, Rows } from './column.js';
import { createNumberColumn } from './number-column.js';
import { createValueColumn } from './value-column.js';

/** Columns kept at a time; the one that was asked for longest ago goes first. */
const MOST = 24;

/** The least room for rows. */
const LEAST = 1024;

/** Which rows fulfil a query. */
export interface Found {
  readonly rows: Bits;
  /** All of them do; otherwise each has to be looked at. */
  readonly exact: boolean;
}

/**
 * The fields of a collection by columns, which answer a query by sets of rows: how many match is known without reading a
 * record. A column is made when its field is first searched by, and kept right whenever a record changes.
 */
export interface Columns<R> {
  /** Undefined where no column can tell. */
  find(ask: Ask<R>): Found | undefined;
  recordAt(row: number): R | undefined;
  rowOf(record: R): number | undefined;
  /** The numbers of a field by row, NaN for none; undefined for a field that is no number. */
  numbers(name: string, field: Field<R>): Float64Array | undefined;
}

/** @param isFound whether searches may find a record at all */
export function createColumns<R extends { readonly id: string }>(
  collection: Collection<R, string, string>,
  isFound: (record: R) => boolean = () => true,
): Columns<R> {
  const records: (R | undefined)[] = [];
  const rowByRecord = new Map<R, number>();
  const free: number[] = [];
  const rows = { capacity: LEAST, present: bitsFor(LEAST) };
  /** Fields whose changes elsewhere are told of. */
  const followed = new Set<string>();
  /** In the order in which they were last asked for; null for a field whose values no column can hold. */
  const columns = new Map<string, { readonly field: Field<R>; readonly column: Column | null }>();

  function fill(column: Column, field: Field<R>, row: number, record: R): boolean {
    return column.set(row, field.read(record));
  }
  function drop(name: string, field: Field<R>): void {
    columns.set(name, { field, column: null });
  }
  function write(row: number, record: R): void {
    for (const [name, { field, column }] of columns) {
      if (column !== null && !fill(column, field, row, record)) drop(name, field);
    }
  }
  function add(record: R): void {
    const row = free.pop() ?? records.length;
    if (row >= rows.capacity) grow(rows);
    records[row] = record;
    rowByRecord.set(record, row);
    setBit(rows.present, row);
    write(row, record);
  }
  function remove(record: R, row: number): void {
    records[row] = undefined;
    rowByRecord.delete(record);
    clearBit(rows.present, row);
    for (const { column } of columns.values()) column?.clear(row);
    free.push(row);
  }
  function changed(record: R): void {
    const row = rowByRecord.get(record);
    const isThere = isFound(record);
    if (row !== undefined && isThere) write(row, record);
    else if (row !== undefined) remove(record, row);
    else if (isThere) add(record);
  }
  for (const record of collection.values()) changed(record);
  collection.watch({
    changed,
    removed(record) {
      const row = rowByRecord.get(record);
      if (row !== undefined) remove(record, row);
    },
  });

  function columnOf(name: string, field: Field<R>): Column | undefined {
    if (field.elsewhere === true) return undefined;
    const known = columns.get(name);
    // A field can become one of another kind, such as an attribute that is made anew.
    const isKept = known?.field.type === field.type && known.column?.isWorn !== true;
    columns.delete(name);
    if (isKept && known !== undefined) {
      columns.set(name, known);
      return known.column ?? undefined;
    }
    for (const oldest of columns.keys()) {
      if (columns.size < MOST) break;
      columns.delete(oldest);
    }
    const isNumber = field.type === 'date' || field.type === 'integer' || field.type === 'decimal';
    const made = isNumber ? createNumberColumn(rows) : createValueColumn(rows, field.caseless === true);
    const isWhole = records.every((record, row) => record === undefined || fill(made, field, row, record));
    columns.set(name, { field, column: isWhole ? made : null });
    follow(name, field);
    return isWhole ? made : undefined;
  }
  /** Keeps a column right when what its values are read from changes. */
  function follow(name: string, { elsewhere }: Field<R>): void {
    if (typeof elsewhere !== 'function' || followed.has(name)) return;
    followed.add(name);
    elsewhere((record) => {
      const row = rowByRecord.get(record);
      const known = columns.get(name);
      if (row === undefined || known === undefined || known.column === null) return;
      if (!fill(known.column, known.field, row, record)) drop(name, known.field);
    });
  }
  function findByField(ask: AskOfField<R>): Bits | undefined {
    const column = columnOf(ask.name, ask.field);
    if (column === undefined) return undefined;
    switch (ask.do) {
      case 'among':
        return negated(column.among(ask.wanted), ask.negate);
      case 'absent':
        return negated(column.absent(ask.field.none), ask.negate);
      case 'between':
        return column.between?.(ask.span, ask.span.open);
      default: {
        const found = column.text?.(ask.operator, ask.wanted);
        return found && negated(found, ask.operator === '!~');
      }
    }
  }
  const negated = (found: Bits, isNegated: boolean) => (isNegated ? without(rows.present, found) : found);

  function find(ask: Ask<R>): Found | undefined {
    if (!('members' in ask)) {
      const found = findByField(ask);
      return found && { rows: found, exact: true };
    }
    let whole: Found | undefined;
    let known = 0;
    const members = ask.do === 'AND' ? withOneRange(ask.members) : ask.members;
    for (const member of members) {
      const next = find(member);
      if (next === undefined) continue;
      known += 1;
      whole = whole === undefined ? next : both(whole, next, ask.do);
    }
    const isComplete = known === members.length;
    if (whole === undefined || (ask.do === 'OR' && !isComplete)) return undefined;
    return { rows: whole.rows, exact: whole.exact && isComplete };
  }
  return {
    find,
    recordAt: (row) => records[row],
    rowOf: (record) => rowByRecord.get(record),
    numbers: (name, field) => columnOf(name, field)?.numbers,
  };
}

/** Several bounds of a field are one range: one look at its numbers in place of several. */
function withOneRange<R>(members: readonly Ask<R>[]): readonly Ask<R>[] {
  const ranges = new Map<string, AskOfField<R> & { readonly do: 'between' }>();
  const others: Ask<R>[] = [];
  for (const member of members) {
    if ('members' in member || member.do !== 'between' || member.span.open) others.push(member);
    else {
      const known = ranges.get(member.name)?.span ?? member.span;
      ranges.set(member.name, { ...member, span: { ...intersect(known, member.span), open: false } });
    }
  }
  return [...ranges.values(), ...others];
}

function both(one: Found, other: Found, how: 'AND' | 'OR'): Found {
  return { rows: combine(one.rows, other.rows, how), exact: one.exact && other.exact };
}

function grow(rows: { -readonly [Name in keyof Rows]: Rows[Name] }): void {
  const { present } = rows;
  rows.capacity *= 2;
  rows.present = bitsFor(rows.capacity);
  rows.present.set(present);
}
