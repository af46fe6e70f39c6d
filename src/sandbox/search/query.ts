import { refuse } from '../http/errors.js';
import { isJsonObject, type JsonValue } from '../json.js';

export const OPERATORS = ['=', '!=', 'IN', 'NIN', '<', '>', '<=', '>=', '~', '!~', '^', '$'] as const;
export type Operator = (typeof OPERATORS)[number];

/** `{field, operator, value}`; the value is checked later, when the field's type is known. */
export interface Filter {
  readonly kind: 'filter';
  readonly field: string;
  readonly operator: string;
  readonly value: JsonValue;
}

/** `{operator: 'AND' | 'OR', value: [...]}`. */
export interface Group {
  readonly kind: 'group';
  readonly operator: 'AND' | 'OR';
  readonly members: readonly Query[];
}

export type Query = Filter | Group;

const MAX_DEPTH = 2;
const MAX_MEMBERS = 15;

/**
 * Reads the grammar of a query: one filter, or groups of filters two levels deep with up to 15 members each.
 * @throws RefusedError 400 with the codes and, where Intercom publishes them, the words of Intercom's search.
 */
export function parseQuery(value: JsonValue | undefined): Query {
  return parse(value, 1);
}

function parse(value: JsonValue | undefined, depth: number): Query {
  if (!isJsonObject(value)) throw invalidQuery();
  const operator = value.operator;
  // Without a value `!=` finds what is set.
  const operand = value.value ?? (value.field !== undefined && operator === '!=' ? null : value.value);
  if (typeof operator !== 'string' || operand === undefined) throw invalidQuery();
  if (value.field !== undefined) {
    if (typeof value.field !== 'string') throw invalidQuery();
    return { kind: 'filter', field: value.field, operator, value: operand };
  }
  if (operator !== 'AND' && operator !== 'OR') {
    throw refuse(400, 'invalid_operator', 'Composite operators must be of type AND or OR ');
  }
  if (!Array.isArray(operand) || operand.length === 0) throw invalidQuery();
  if (depth > MAX_DEPTH) {
    throw refuse(400, 'invalid_query', `Invalid query. Groups can be nested ${MAX_DEPTH} levels deep at most`);
  }
  if (operand.length > MAX_MEMBERS) {
    throw refuse(
      400,
      'invalid_value',
      `Number of elements in composite query is greater than ${MAX_MEMBERS}, please try again with a smaller list`,
    );
  }
  return { kind: 'group', operator, members: operand.map((member) => parse(member, depth + 1)) };
}

const invalidQuery = () =>
  refuse(
    400,
    'invalid_query',
    "Invalid query. Ensure 'field', 'operator', 'value' are present for field queries. Ensure 'operator' and 'value' for composite queries.",
  );
