import { refuse } from '../http/errors.js';
import type { JsonValue } from '../json.js';
import { dayOf } from './days.js';
import type { Candidates, Dialect, Field, FieldValue, Scalar } from './field.js';
import { type Filter, type Group, OPERATORS, type Operator, type Query } from './query.js';
import { readValue, readValues } from './values.js';

/** A query ready to run. */
export interface Compiled<R> {
  readonly matches: (record: R) => boolean;
  /** Every record that can match, when an index knows them; undefined = look at all. */
  readonly candidates?: Candidates<R>;
}

/** What a query is compiled against. */
export interface QueryContext<R> {
  readonly dialect: Dialect;
  readonly field: (name: string) => Field<R> | undefined;
  /** IANA zone that days are cut in. */
  readonly timeZone: string;
}

/** @throws RefusedError 400 invalid_field, invalid_operator or invalid_value. */
export function compileQuery<R>(query: Query, context: QueryContext<R>): Compiled<R> {
  return query.kind === 'filter' ? compileFilter(query, context) : compileGroup(query, context);
}

function compileGroup<R>(group: Group, context: QueryContext<R>): Compiled<R> {
  const members = group.members.map((member) => compileQuery(member, context));
  const [only] = members;
  if (members.length === 1 && only !== undefined) return only;
  const tests = members.map((member) => member.matches);
  const known = members.flatMap((member) => (member.candidates === undefined ? [] : [member.candidates]));
  if (group.operator === 'AND') {
    const smallest = known.reduce<Candidates<R> | undefined>(
      (best, next) => (best === undefined || next.size < best.size ? next : best),
      undefined,
    );
    return withCandidates((record) => tests.every((test) => test(record)), inexact(smallest));
  }
  return withCandidates(
    (record) => tests.some((test) => test(record)),
    inexact(unionOfAll(members.map((member) => member.candidates))),
  );
}

function compileFilter<R>(filter: Filter, context: QueryContext<R>): Compiled<R> {
  const field = context.field(filter.field);
  if (field === undefined) throw refuse(400, 'invalid_field', `${filter.field} is not a valid field`);
  const operator = OPERATORS.find((known) => known === filter.operator);
  if (operator === undefined || !(field.operators ?? context.dialect.operators[field.type]).includes(operator)) {
    throw refuse(400, 'invalid_operator', `${filter.field} does not support operator: ${filter.operator}`);
  }
  if (filter.value === null && (operator === '=' || operator === '!=')) {
    const absent = operator === '=';
    return { matches: (record) => isAbsent(field.read(record), field.none) === absent };
  }
  return compileOperator(field, operator, filter.value, context);
}

function compileOperator<R>(
  field: Field<R>,
  operator: Operator,
  value: JsonValue,
  context: QueryContext<R>,
): Compiled<R> {
  const { type } = field;
  const fold = (text: string) => text.toLowerCase();
  switch (operator) {
    case '=':
    case '!=':
      if (type === 'date' && operator === '=') {
        return between(field, momentOf(Number(readValue(type, value)), context));
      }
      return equality(field, [readValue(type, value)], operator === '!=');
    case 'IN':
    case 'NIN':
      return equality(field, readValues(type, value), operator === 'NIN');
    case '<':
    case '>':
    case '<=':
    case '>=':
      return between(field, spanOf(operator, type === 'date', Number(readValue(type, value)), context));
    default: {
      const wanted = fold(String(readValue(type, value)));
      const test = TEXT_TESTS[operator];
      const some = (record: R) => someValue(field.read(record), (item) => test(fold(String(item)), wanted));
      return { matches: operator === '!~' ? (record) => !some(record) : some };
    }
  }
}

const TEXT_TESTS: Readonly<Record<'~' | '!~' | '^' | '$', (text: string, wanted: string) => boolean>> = {
  '~': (text, wanted) => text.includes(wanted),
  '!~': (text, wanted) => text.includes(wanted),
  '^': (text, wanted) => text.startsWith(wanted),
  $: (text, wanted) => text.endsWith(wanted),
};

/** The numbers that fulfil a comparison. */
interface Span {
  readonly from?: number;
  readonly to?: number;
  /** The bounds themselves do not count. */
  readonly open?: boolean;
}

function spanOf<R>(
  operator: '<' | '>' | '<=' | '>=',
  isDate: boolean,
  value: number,
  { dialect, timeZone }: QueryContext<R>,
): Span {
  const upwards = operator === '>' || operator === '>=';
  if (isDate && dialect.dates === 'day') {
    const day = dayOf(value, timeZone);
    return upwards ? { from: day.end } : { to: day.start - 1 };
  }
  const open = dialect.dates === 'day' && (operator === '<' || operator === '>');
  return upwards ? { from: value, open } : { to: value, open };
}

/** What `=` means for a date: the whole day, or that second. */
function momentOf<R>(value: number, { dialect, timeZone }: QueryContext<R>): Span {
  if (dialect.dates === 'instant') return { from: value, to: value };
  const day = dayOf(value, timeZone);
  return { from: day.start, to: day.end - 1 };
}

function between<R>(field: Field<R>, { from, to, open = false }: Span): Compiled<R> {
  const low = from ?? Number.NEGATIVE_INFINITY;
  const high = to ?? Number.POSITIVE_INFINITY;
  const inside = open
    ? (item: Scalar) => typeof item === 'number' && item > low && item < high
    : (item: Scalar) => typeof item === 'number' && item >= low && item <= high;
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const candidates = field.range?.(range);
  return withCandidates((record) => someValue(field.read(record), inside), open ? inexact(candidates) : candidates);
}

function equality<R>(field: Field<R>, wanted: readonly Scalar[], negate: boolean): Compiled<R> {
  const { lookup, read } = field;
  const fold = (item: Scalar) => (field.caseless && typeof item === 'string' ? item.toLowerCase() : item);
  const set = new Set(wanted.map(fold));
  const [first] = set;
  const isWanted: (item: Scalar) => boolean =
    set.size === 1 && !field.caseless ? (item) => item === first : (item) => set.has(fold(item));
  const some = (record: R) => someValue(read(record), isWanted);
  if (negate) return { matches: (record) => !some(record) };
  return withCandidates(some, lookup === undefined ? undefined : unionOfAll([...set].map((item) => lookup(item))));
}

function isAbsent(value: FieldValue, none: Scalar | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' ? value.length === 0 : value === none;
}

function someValue(value: FieldValue, test: (item: Scalar) => boolean): boolean {
  if (value === null || value === undefined) return false;
  return typeof value === 'object' ? value.some(test) : test(value);
}

/** The union, unless one part is unknown: then all records have to be looked at. */
function unionOfAll<R>(parts: readonly (Candidates<R> | undefined)[]): Candidates<R> | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? union(known) : undefined;
}

function union<R>(parts: readonly Candidates<R>[]): Candidates<R> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    records: () => {
      const records = new Set<R>();
      for (const part of parts) for (const record of part.records()) records.add(record);
      return records;
    },
  };
}

/** Candidates of which only some match. */
function inexact<R>(candidates: Candidates<R> | undefined): Candidates<R> | undefined {
  return candidates?.exact === true ? { ...candidates, exact: false } : candidates;
}

function withCandidates<R>(matches: (record: R) => boolean, candidates: Candidates<R> | undefined): Compiled<R> {
  return candidates === undefined ? { matches } : { matches, candidates };
}
