import { isObject } from '../../tool/json.js';
import { describeValue } from '../../tool/kinds/kind.js';
import { isDay, readSeconds } from '../../tool/kinds/unix-time.js';
import type { Place, SearchProblem } from './problem.js';
import { type FieldType, fieldType, type SearchScope } from './scope.js';

/** What a date may be, in the words of a refusal. */
export const dateForms = 'a day such as 2026-01-31, 2026-01-31T09:00:00Z or unix seconds';

const iso = /^(\d{4}-\d\d-\d\d)(T\S+)?$/;

/** The type by which a value is read. Only numbers and dates are greater or less, so a text of ISO 8601 beside such an operator is a date. */
export function typeBeside(declared: FieldType, operator: string, value: unknown): FieldType {
  return declared === 'any' && /[<>]/.test(operator) && typeof value === 'string' && iso.test(value)
    ? 'date'
    : declared;
}

/**
 * The seconds that a text stands for; undefined when it is no date. A day stands for its noon where dates are compared by
 * days, so that it is the same day in almost every time zone of a workspace, and for its beginning elsewhere. A text that
 * names no zone is read in that of the workspace where it is known, else in UTC.
 */
export function dateOf(text: string, { dates }: SearchScope): number | undefined {
  const [, day, time] = iso.exec(text) ?? [];
  if (day !== undefined && !isDay(day)) return undefined;
  const seconds = readSeconds(day !== undefined && time === undefined && dates === 'day' ? `${day}T12:00` : text);
  return typeof seconds === 'number' ? seconds : undefined;
}

/** What is wrong with a day that is compared as if it were one second; undefined where it is not. */
export function oneSecondProblem(
  field: string,
  operator: string,
  values: readonly unknown[],
  { dates }: SearchScope,
): string | undefined {
  const isRange = operator === '<' || operator === '>' || operator === '>=';
  if (dates === 'day' || isRange) return undefined;
  const hasDay = values.some(
    (value) => typeof value === 'string' && iso.exec(value)?.[2] === undefined && iso.test(value),
  );
  return hasDay ? `compares with one second, the first of the day: expected ${field}>… AND ${field}<…` : undefined;
}

/** A query whose dates are seconds, or what is wrong with one of them. */
export type Dated = { readonly query: unknown } | SearchProblem;

/** Steps from the root to a filter at the most, in a query that will not be refused for being nested too deep. */
const longestPlace = 6;

/** Reads the dates in a query that was given as JSON. Everything else stays as it is, to be checked afterwards. */
export function withDates(query: unknown, scope: SearchScope, at: Place = []): Dated {
  if (!isObject(query) || at.length > longestPlace) return { query };
  const { field, operator, value } = query;
  if (typeof field !== 'string') return Array.isArray(value) ? groupWithDates(query, value, scope, at) : { query };
  const declared = fieldType(field, scope);
  if (declared === undefined) return { query };
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const read = values.map((one) => {
    const isText = typeof one === 'string' && typeBeside(declared, String(operator), one) === 'date';
    return isText ? (dateOf(one, scope) ?? one) : one;
  });
  if (read.every((one, index) => one === values[index])) return { query };
  const problem = oneSecondProblem(field, String(operator), values, scope);
  if (problem !== undefined)
    return { at: [...at, 'value'], problem: `${describeValue(value)} for ${field} ${problem}` };
  return { query: { ...query, value: Array.isArray(value) ? read : read[0] } };
}

function groupWithDates(
  query: Readonly<Record<string, unknown>>,
  members: readonly unknown[],
  scope: SearchScope,
  at: Place,
): Dated {
  const dated: unknown[] = [];
  for (const [index, member] of members.entries()) {
    const read = withDates(member, scope, [...at, 'value', index]);
    if ('problem' in read) return read;
    dated.push(read.query);
  }
  return { query: { ...query, value: dated } };
}
