import { isObject } from '../../tool/json.js';
import { describeValue } from '../../tool/kinds/kind.js';
import { readSeconds } from '../../tool/kinds/unix-time.js';
import { dateForms } from './dates.js';
import { operatorHint } from './operators.js';
import type { Place, SearchProblem } from './problem.js';
import { type FieldType, fieldType, operatorsOf, type SearchScope } from './scope.js';
import { fieldSuggestion, wordProblem } from './suggest.js';

/** Members one AND or OR group may have. */
const maxFilters = 15;

/** Groups on one path from the root to a filter. */
const maxLevels = 2;

const groupOperators = ['AND', 'OR'];

/**
 * What Intercom would refuse about a search, or what could find nothing in it, in words that say what is allowed, and
 * where in the query; undefined when it is fine.
 */
export function searchProblem(query: unknown, scope: SearchScope): SearchProblem | undefined {
  return problemIn(query, { scope, at: [], where: 'the query', level: 0 });
}

/** A member of a query. */
interface Member {
  readonly scope: SearchScope;
  readonly at: Place;
  /** The same place in words. */
  readonly where: string;
  /** Groups around it. */
  readonly level: number;
}

function problemIn(query: unknown, member: Member): SearchProblem | undefined {
  const { at, where } = member;
  if (!isObject(query)) {
    const problem = `${where} is ${describeValue(query)}: expected a filter {field, operator, value} or a group {operator: "AND" or "OR", value: [...]}`;
    return { at, problem };
  }
  return isGroup(query) ? groupProblem(query, member) : filterProblem(query, member);
}

function isGroup(query: Record<string, unknown>): boolean {
  return groupOperators.includes(String(query.operator).toUpperCase()) && query.field === undefined;
}

function groupProblem(
  { operator, value, ...others }: Record<string, unknown>,
  { scope, at, where, level: outer }: Member,
): SearchProblem | undefined {
  const level = outer + 1;
  const wrong = (problem: string, ...inner: Place): SearchProblem => ({
    at: [...at, ...inner],
    problem: where + problem,
  });
  const extra = Object.keys(others)[0];
  if (extra !== undefined) return wrong(` has the key "${extra}": a group holds only operator and value`, extra);
  if (!groupOperators.includes(String(operator)))
    return wrong(` has the operator "${operator}": expected AND or OR in capitals`, 'operator');
  if (!Array.isArray(value) || value.length === 0)
    return wrong(` has ${describeValue(value)} as value: a group needs a list of filters`, 'value');
  if (level > maxLevels) {
    return wrong(
      ` is nested too deep: groups may be nested ${maxLevels} levels at most, such as (1 OR 2) AND (3 OR 4)`,
    );
  }
  if (value.length > maxFilters)
    return wrong(` has ${value.length} members: a group holds ${maxFilters} filters at most`, 'value');
  for (const [index, inner] of value.entries()) {
    const place = { at: [...at, 'value', index], where: `${operator} member ${index + 1}` };
    const problem = problemIn(inner, { scope, level, ...place });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function filterProblem(filter: Record<string, unknown>, { scope, at, where }: Member): SearchProblem | undefined {
  const { field, operator, value, ...others } = filter;
  const wrong = (problem: string, ...inner: Place): SearchProblem => ({
    at: [...at, ...inner],
    problem: where + problem,
  });
  const extra = Object.keys(others)[0];
  if (extra !== undefined)
    return wrong(` has the key "${extra}": a filter holds only field, operator and value`, extra);
  if (typeof field !== 'string' || field === '')
    return wrong(' names no field: expected {field, operator, value}', 'field');
  const type = fieldType(field, scope);
  if (type === undefined) {
    const hint = fieldSuggestion(field, scope);
    return wrong(` searches ${scope.name} by "${field}", which is not a search field${hint}`, 'field');
  }
  const allowed = operatorsOf(field, type, scope);
  if (!allowed.includes(String(operator))) {
    const hint = operatorHint(field, operator, value, { type, allowed, scope });
    const takes = `${typeName(type)} field takes ${allowed.join(' ')}`;
    return wrong(` uses ${describeValue(operator)} on ${field}: ${takes}${hint}`, 'operator');
  }
  if (!('value' in filter)) return wrong(` has no value to compare ${field} with`, 'value');
  const problem =
    (operator === 'IN' || operator === 'NIN'
      ? listProblem(value, type)
      : valueProblem(value, type, String(operator))) ?? wordProblem(field, String(operator), value, scope);
  return problem === undefined ? undefined : wrong(` compares ${field} with ${problem}`, 'value');
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
      if (!/^\d+$/.test(String(value))) return `${wrong}a time in unix seconds, or ${dateForms}`;
      const read = readSeconds(value);
      return typeof read === 'string' ? `a value that ${read}` : undefined;
    }
    default:
      return typeof value === 'string' ? undefined : `${wrong}text in quotes`;
  }
}
