import { isObject } from '../../tool/json.js';
import { describeValue } from '../../tool/kinds/kind.js';
import { readSeconds } from '../../tool/kinds/unix-time.js';
import { type FieldType, fieldType, operatorsOf, type SearchScope } from './scope.js';
import { fieldSuggestion, wordProblem } from './suggest.js';

/** Members one AND or OR group may have. */
const maxFilters = 15;

/** Groups on one path from the root to a filter. */
const maxLevels = 2;

const groupOperators = ['AND', 'OR'];

/**
 * What Intercom would refuse about a search, or what could find nothing in it, in words that say what is allowed;
 * undefined when it is fine.
 * `where` names the place in the query.
 */
export function searchProblem(query: unknown, scope: SearchScope, where = 'the query', level = 0): string | undefined {
  if (!isObject(query))
    return `${where} is ${describeValue(query)}: expected a filter {field, operator, value} or a group {operator: "AND" or "OR", value: [...]}`;
  if (isGroup(query)) return groupProblem(query, scope, where, level + 1);
  return filterProblem(query, scope, where);
}

function isGroup(query: Record<string, unknown>): boolean {
  return groupOperators.includes(String(query.operator).toUpperCase()) && query.field === undefined;
}

function groupProblem(
  { operator, value, ...others }: Record<string, unknown>,
  scope: SearchScope,
  where: string,
  level: number,
): string | undefined {
  const extra = Object.keys(others)[0];
  if (extra !== undefined) return `${where} has the key "${extra}": a group holds only operator and value`;
  if (!groupOperators.includes(String(operator)))
    return `${where} has the operator "${operator}": expected AND or OR in capitals`;
  if (!Array.isArray(value) || value.length === 0)
    return `${where} has ${describeValue(value)} as value: a group needs a list of filters`;
  if (level > maxLevels)
    return `${where} is nested too deep: groups may be nested ${maxLevels} levels at most, such as (1 OR 2) AND (3 OR 4)`;
  if (value.length > maxFilters)
    return `${where} has ${value.length} members: a group holds ${maxFilters} filters at most`;
  for (const [at, member] of value.entries()) {
    const problem = searchProblem(member, scope, `${operator} member ${at + 1}`, level);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function filterProblem(filter: Record<string, unknown>, scope: SearchScope, where: string): string | undefined {
  const { field, operator, value, ...others } = filter;
  const extra = Object.keys(others)[0];
  if (extra !== undefined) return `${where} has the key "${extra}": a filter holds only field, operator and value`;
  if (typeof field !== 'string' || field === '') return `${where} names no field: expected {field, operator, value}`;
  const type = fieldType(field, scope);
  if (type === undefined)
    return `${where} searches ${scope.name} by "${field}", which is not a search field${fieldSuggestion(field, scope)}`;
  const allowed = operatorsOf(field, type, scope);
  if (!allowed.includes(String(operator))) {
    return `${where} uses ${describeValue(operator)} on ${field}: ${typeName(type)} field takes ${allowed.join(' ')}`;
  }
  if (!('value' in filter)) return `${where} has no value to compare ${field} with`;
  const problem =
    (operator === 'IN' || operator === 'NIN'
      ? listProblem(value, type)
      : valueProblem(value, type, String(operator))) ?? wordProblem(field, String(operator), value, scope);
  return problem === undefined ? undefined : `${where} compares ${field} with ${problem}`;
}

function typeName(type: FieldType): string {
  return type === 'integer' || type === 'any' ? `an ${type}` : `a ${type}`;
}

function listProblem(value: unknown, type: FieldType): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return `${describeValue(value)}: IN and NIN need a list of values`;
  for (const member of value) {
    const problem = valueProblem(member, type, 'IN');
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function valueProblem(value: unknown, type: FieldType, operator: string): string | undefined {
  if (value === null)
    return operator === '=' || operator === '!=' ? undefined : 'null: only = and != compare with null';
  const wrong = `${describeValue(value)}: expected `;
  switch (type) {
    case 'any':
      return typeof value === 'object' ? `${wrong}text, a number, true or false` : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${wrong}true or false`;
    case 'integer':
      return /^-?\d+$/.test(String(value)) && typeof value !== 'object' ? undefined : `${wrong}a whole number`;
    case 'date': {
      // Before 1970 nothing has happened, and such a value is no date to a search.
      if (!/^\d+$/.test(String(value))) return `${wrong}a time in unix seconds`;
      const read = readSeconds(value);
      return typeof read === 'string' ? `a value that ${read}` : undefined;
    }
    default:
      return typeof value === 'string' ? undefined : `${wrong}text in quotes`;
  }
}
