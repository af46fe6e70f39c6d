import { refuse } from '../http/errors.js';
import type { JsonValue } from '../json.js';
import { type FieldBounds, intersectionOf, momentOf, type Span, spanOf } from './bounds.js';
import { inexact, smallest, unionOfAll } from './candidates.js';
import type { Ask, AskOfField } from './columns/ask.js';
import type { Candidates, Dialect, Field, FieldValue, Scalar } from './field.js';
import { type Filter, type Group, OPERATORS, type Operator, type Query } from './query.js';
import { textTest } from './text-test.js';
import { readValue, readValues } from './values.js';

/** A query ready to run. */
export interface Compiled<R> {
  readonly matches: (record: R) => boolean;
  /** Every record that can match, when an index knows them; undefined = look at all. */
  readonly candidates?: Candidates<R>;
  /** Bounds that every match keeps, by sorted field. */
  readonly bounds?: FieldBounds<R>;
  /** The query as data. */
  readonly ask: Ask<R>;
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
  const ask: Ask<R> = { do: group.operator, members: members.map((member) => member.ask) };
  if (group.operator === 'AND') {
    return { matches: (record) => tests.every((test) => test(record)), ask, ...narrowed(members) };
  }
  return withCandidates(
    (record) => tests.some((test) => test(record)),
    inexact(unionOfAll(members.map((member) => member.candidates))),
    ask,
  );
}

/** What the indexes know of records that match every member. Two wide ranges of one field can leave a narrow one. */
function narrowed<R>(members: readonly Compiled<R>[]): Pick<Compiled<R>, 'candidates' | 'bounds'> {
  const bounds = intersectionOf(members.map((member) => member.bounds));
  const ranges = [...bounds].map(([field, range]) => field.range?.(range));
  // Where bounds of one field are all that is asked for, the range that they leave holds nothing else.
  const exact = bounds.size === 1 && members.every((member) => member.bounds !== undefined && member.candidates?.exact);
  const candidates = exact ? ranges[0] : inexact(smallest([...members.map((member) => member.candidates), ...ranges]));
  return candidates === undefined ? { bounds } : { candidates, bounds };
}

function compileFilter<R>(filter: Filter, context: QueryContext<R>): Compiled<R> {
  const field = context.field(filter.field);
  if (field === undefined) throw refuse(400, 'invalid_field', `${filter.field} is not a valid field`);
  const operator = OPERATORS.find((known) => known === filter.operator);
  if (field.number !== undefined && (operator === '<' || operator === '>')) {
    // An empty text comes before every id: so a sync begins that has seen none yet.
    const value = filter.value === '' ? 0 : filter.value;
    return compileOperator({ name: `${filter.field} as a number`, field: field.number }, operator, value, context);
  }
  if (operator === undefined || !(field.operators ?? context.dialect.operators[field.type]).includes(operator)) {
    throw refuse(400, 'invalid_operator', `${filter.field} does not support operator: ${filter.operator}`);
  }
  if (filter.value === null && (operator === '=' || operator === '!=')) {
    const absent = operator === '=';
    return {
      matches: (record) => isAbsent(field.read(record), field.none) === absent,
      ask: { name: filter.field, field, do: 'absent', negate: !absent },
    };
  }
  return compileOperator({ name: filter.field, field }, operator, filter.value, context);
}

/** A field with the name that it is asked for by. */
type Named<R> = Pick<AskOfField<R>, 'name' | 'field'>;

function compileOperator<R>(
  named: Named<R>,
  operator: Operator,
  value: JsonValue,
  context: QueryContext<R>,
): Compiled<R> {
  const { field } = named;
  const { type } = field;
  switch (operator) {
    case '=':
    case '!=':
      if (type === 'date' && operator === '=') {
        return between(named, momentOf(Number(readValue(type, value)), context));
      }
      return equality(named, [readValue(type, value)], operator === '!=');
    case 'IN':
    case 'NIN':
      return equality(named, readValues(type, value), operator === 'NIN');
    case '<':
    case '>':
    case '<=':
    case '>=':
      return between(named, spanOf(operator, type === 'date', Number(readValue(type, value)), context));
    default: {
      const wanted = String(readValue(type, value));
      const test = textTest(operator, wanted);
      const some = (record: R) => someValue(field.read(record), (item) => test(String(item)));
      return {
        matches: operator === '!~' ? (record) => !some(record) : some,
        ask: { ...named, do: 'text', operator, wanted },
      };
    }
  }
}

function between<R>(named: Named<R>, span: Span): Compiled<R> {
  const { field } = named;
  const { from, to, open } = span;
  const ask: Ask<R> = { ...named, do: 'between', span };
  const inside = open
    ? (item: Scalar) => typeof item === 'number' && item > from && item < to
    : (item: Scalar) => typeof item === 'number' && item >= from && item <= to;
  const matches = (record: R) => someValue(field.read(record), inside);
  if (field.range === undefined) return { matches, ask };
  const bounds = { from, to };
  const candidates = { ...field.range(bounds), ...(open ? { exact: false } : {}) };
  return { matches, candidates, bounds: new Map([[field, bounds]]), ask };
}

function equality<R>(named: Named<R>, wanted: readonly Scalar[], negate: boolean): Compiled<R> {
  const { field } = named;
  const { lookup, read } = field;
  const fold = (item: Scalar) => (field.caseless && typeof item === 'string' ? item.toLowerCase() : item);
  const set = new Set(wanted.map(fold));
  const ask: Ask<R> = { ...named, do: 'among', wanted: set, negate };
  const [first] = set;
  const isWanted: (item: Scalar) => boolean =
    set.size === 1 && !field.caseless ? (item) => item === first : (item) => set.has(fold(item));
  const some = (record: R) => someValue(read(record), isWanted);
  if (negate) return { matches: (record) => !some(record), ask };
  const candidates = lookup === undefined ? undefined : unionOfAll([...set].map((item) => lookup(item)));
  return withCandidates(some, candidates, ask);
}

function isAbsent(value: FieldValue, none: Scalar | undefined): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' ? value.length === 0 : value === none;
}

function someValue(value: FieldValue, test: (item: Scalar) => boolean): boolean {
  if (value === null || value === undefined) return false;
  return typeof value === 'object' ? value.some(test) : test(value);
}

function withCandidates<R>(
  matches: (record: R) => boolean,
  candidates: Candidates<R> | undefined,
  ask: Ask<R>,
): Compiled<R> {
  return candidates === undefined ? { matches, ask } : { matches, candidates, ask };
}
