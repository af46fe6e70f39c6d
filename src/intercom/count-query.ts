import type { EncodedPath } from '../tool/path.js';
import type { SearchScope } from './search/scope.js';

/** A query that was read and checked: a filter, or a group of queries. */
export type Query = Readonly<Record<string, unknown>>;

/** Filters that one group of a search may have. */
const mostFilters = 15;

const day = 86_400;

/** A field by which a workspace has groups of its own: the list that holds their ids. */
export interface Listed {
  readonly path: EncodedPath;
  readonly key: string;
  /** The field is compared with numbers, and 0 stands for nobody. */
  readonly isNumber?: boolean;
  /** 0, as a text, stands for nobody. */
  readonly hasNobody?: boolean;
}

/** What objects are counted by. */
export interface Countable {
  /** The objects, as descriptions call them: `conversations`. */
  readonly name: string;
  readonly scope: SearchScope;
  readonly path: EncodedPath;
  /** Whose attributes a query may name, where they are entities of their own. */
  readonly attributes?: 'conversation_attribute' | 'contact_attribute' | undefined;
  readonly exampleQuery: { readonly field: string; readonly operator: string; readonly value: string | boolean };
  /** Fields that have the same few values in every workspace. */
  readonly fixed: Readonly<Record<string, readonly (string | boolean)[]>>;
  readonly listed: Readonly<Record<string, Listed>>;
}

/** How the objects of one group are told from the others. */
export interface Group {
  /** The value of the field; for days the first second of the day, in ISO 8601. */
  readonly value: string | number | boolean;
  readonly filters: readonly Query[];
}

export interface Counted {
  readonly query: Query;
  readonly group_by?: string | undefined;
  readonly values?: readonly string[] | undefined;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** The list of the groups of a workspace, where the field has one. */
export function listedBy({ listed }: Countable, group_by: string | undefined): Listed | undefined {
  return group_by !== undefined && Object.hasOwn(listed, group_by) ? listed[group_by] : undefined;
}

/** The groups that a call asks for. */
export function groupsOf(objects: Countable, { group_by, values, since = 0, until = 0 }: Counted): Group[] {
  if (group_by === undefined) return [];
  if (group_by === 'day') return days(since, until);
  const list = listedBy(objects, group_by);
  if (list === undefined) return (objects.fixed[group_by] ?? []).map((value) => groupWith(group_by, value));
  // A dry run has one text in place of values that are yet to be read.
  const ids = [values ?? []].flat();
  return ids.map((id) => groupWith(group_by, list.isNumber === true && /^\d+$/.test(id) ? Number(id) : id));
}

function groupWith(field: string, value: string | number | boolean): Group {
  return { value, filters: [{ field, operator: '=', value }] };
}

/** Days of 24 hours from the first moment on; both operators include the value itself. */
function days(since: number, until: number): Group[] {
  const starts = Array.from({ length: daysBetween(since, until) }, (_, at) => since + at * day);
  return starts.map((start) => ({
    value: new Date(start * 1000).toISOString(),
    filters: [
      { field: 'created_at', operator: '>', value: start },
      { field: 'created_at', operator: '<', value: Math.min(start + day, until) - 1 },
    ],
  }));
}

export function daysBetween(since: number, until: number): number {
  return Math.max(0, Math.ceil((until - since) / day));
}

/** The search that counts a group: as many levels deep as before where that can be. */
export function withFilters(query: Query, filters: readonly Query[]): Query {
  const members = isAnd(query) && query.value.length + filters.length <= mostFilters ? query.value : [query];
  return { operator: 'AND', value: [...members, ...filters] };
}

function isAnd(query: Query): query is { readonly operator: 'AND'; readonly value: readonly Query[] } {
  return query.field === undefined && query.operator === 'AND' && Array.isArray(query.value);
}

/** Whether a query leaves room for the filters of a group, since groups are nested twice at most. */
export function leavesRoom(query: Query): boolean {
  if (query.field !== undefined || !Array.isArray(query.value)) return true;
  const members: readonly Query[] = query.value;
  const isFlat = members.every(({ field }) => field !== undefined);
  return isFlat || (isAnd(query) && members.length + 2 <= mostFilters);
}
