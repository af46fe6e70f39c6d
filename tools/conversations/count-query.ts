/** A query that was read and checked: a filter, or a group of queries. */
export type Query = Readonly<Record<string, unknown>>;

/** Filters that one group of a search may have. */
const mostFilters = 15;

const day = 86_400;

/** Values of fields that have the same few in every workspace. */
const fixed = {
  state: ['open', 'closed', 'snoozed'],
  priority: ['none', 'low', 'medium', 'high', 'urgent'],
  read: [true, false],
  ai_agent_participated: [true, false],
} as const;

/** Lists of what there is in the workspace, by the field that names one of them. */
export const listed = {
  admin_assignee_id: { path: '/admins', key: 'admins', isNumber: true },
  team_assignee_id: { path: '/teams', key: 'teams', isNumber: true },
  tag_ids: { path: '/tags', key: 'data', isNumber: false },
} as const;

export type Listed = keyof typeof listed;

export const groupings = [
  'state',
  'priority',
  'read',
  'ai_agent_participated',
  'admin_assignee_id',
  'team_assignee_id',
  'tag_ids',
  'day',
] as const;

export type Grouping = (typeof groupings)[number];

/** How the conversations of one group are told from the others. */
export interface Group {
  /** The value of the field; for days the first second of the day, in ISO 8601. */
  readonly value: string | number | boolean;
  readonly filters: readonly Query[];
}

export interface Counted {
  readonly group_by?: Grouping | undefined;
  readonly values?: readonly string[] | undefined;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

export function isListed(grouping: Grouping | undefined): grouping is Listed {
  return grouping !== undefined && Object.hasOwn(listed, grouping);
}

/** The groups that a call asks for. */
export function groupsOf({ group_by, values, since = 0, until = 0 }: Counted): Group[] {
  if (group_by === undefined) return [];
  if (group_by === 'day') return days(since, until);
  if (!isListed(group_by)) return fixed[group_by].map((value) => groupWith(group_by, value));
  const { isNumber } = listed[group_by];
  // A dry run has one text in place of values that are yet to be read.
  const ids = [values ?? []].flat();
  return ids.map((id) => groupWith(group_by, isNumber && /^\d+$/.test(id) ? Number(id) : id));
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
