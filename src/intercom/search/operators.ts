import type { FieldType, SearchScope } from './scope.js';

/** Operators of other languages of queries, and what is meant by each. */
const meant: Readonly<Record<string, string>> = {
  '==': '=',
  '===': '=',
  ':': '=',
  eq: '=',
  equals: '=',
  is: '=',
  '!==': '!=',
  '<>': '!=',
  ne: '!=',
  neq: '!=',
  not: '!=',
  in: 'IN',
  nin: 'NIN',
  'not in': 'NIN',
  not_in: 'NIN',
  gt: '>',
  lt: '<',
  gte: '>=',
  lte: '<=',
  '=>': '>=',
  '=<': '<=',
  like: '~',
  contains: '~',
  '!contains': '!~',
  not_contains: '!~',
  starts_with: '^',
  startswith: '^',
  ends_with: '$',
  endswith: '$',
};

/** What was meant by an operator that a field does not take, or the query that asks the same; `''` where nobody can know. */
export function operatorHint(
  field: string,
  operator: unknown,
  value: unknown,
  {
    type,
    allowed,
    scope,
  }: { readonly type: FieldType; readonly allowed: readonly string[]; readonly scope: SearchScope },
): string {
  const word = String(operator).trim().toLowerCase();
  const near = Object.hasOwn(meant, word) ? (meant[word] ?? word) : word;
  if (near !== operator && allowed.includes(near)) return `: did you mean ${near}?`;
  const query = type === 'date' ? sameByDate(field, near, value, scope) : undefined;
  return query === undefined ? '' : `: give ${JSON.stringify(query)}, which asks for the same`;
}

const daySeconds = 86_400;

/** `>=` where dates take only `>`: with the day before where days are compared, as it is where `>` includes the second. */
function sameByDate(field: string, operator: string, value: unknown, { dates }: SearchScope) {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || (operator !== '>=' && operator !== '<=')) return undefined;
  const step = dates === 'day' ? daySeconds : 0;
  const other = operator === '>=' ? seconds - step : seconds + step;
  return other < 0 ? undefined : { field, operator: operator[0], value: other };
}
