import { isObject } from '../tool/json.js';
import { defineLookup } from '../tool/lookup.js';
import { fields } from '../tool/operation/returns.js';
import type { Rule } from '../tool/operation/rules.js';
import * as out from '../tool/output.js';
import type { HttpRequest } from '../tool/request.js';
import {
  type Countable,
  type Counted,
  daysBetween,
  type Group,
  groupsOf,
  leavesRoom,
  listedBy,
  withFilters,
} from './count-query.js';
import * as param from './param.js';

/** Groups that one call counts, each by a request of its own. */
const most = 100;

/** The times between which days are counted. */
const byDay = {
  in: 'elsewhere',
  when: { param: 'group_by', is: 'day', needed: 'days need since and until' },
} as const;

/** The fields to count by, and days. */
type Grouping<C extends Countable> = (keyof C['fixed'] & string) | (keyof C['listed'] & string) | 'day';

/** What the tools that count have in common: how many objects a search finds, on the whole and in each of its groups. */
export function counting<const C extends Countable>(objects: C) {
  const { name, scope, attributes, exampleQuery } = objects;
  const groupings = [...Object.keys(objects.fixed), ...Object.keys(objects.listed), 'day'] as [Grouping<C>];
  return {
    body: { pagination: { per_page: 1 } },
    effect: 'read',
    params: {
      query: param.searchQuery(scope, `Which ${name} to count`, { of: attributes, example: exampleQuery }),
      group_by: param
        .choice(groupings, 'Field to count by; only the whole unless given', { in: 'elsewhere', example: groupings[0] })
        .optional(),
      values: param
        .textList(`Ids to count by (0 for nobody), for ${Object.keys(objects.listed).join(', ')}; all unless given`, {
          in: 'elsewhere',
        })
        .optional(),
      since: param
        .unixTime("By day: first second, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)", {
          ...byDay,
          example: '2026-06-01T00:00:00Z',
        })
        .optional(),
      until: param
        .unixTime(
          "By day: end, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); 31 days after since at the most",
          {
            ...byDay,
            example: '2026-06-08T00:00:00Z',
          },
        )
        .optional(),
    },
    rules: [countable],
    lookups: { values: idsToCount(objects) },
    each: {
      step: `count the ${name} of a group`,
      idempotent: true,
      // Groups that are missing would look like groups of nothing.
      failure: 'fails',
      items: (params: Counted) => groupsOf(objects, params),
      request: ({ filters }: Group, { query }: Counted): HttpRequest => ({
        method: 'POST',
        path: objects.path,
        body: { query: withFilters(query, filters), pagination: { per_page: 1 } },
      }),
    },
    returns: fields({
      total_count: out.integer(`How many ${name} the search finds`),
      groups: out.records('How many of each group: value and count; empty without group_by'),
    }),
    map: (answer: unknown, _: unknown, { parts }: { parts: readonly { item: Group; answer?: unknown }[] }) => ({
      total_count: countIn(answer),
      groups: parts.map(({ item, answer: counted }) => ({ value: item.value, count: countIn(counted) })),
    }),
  } as const;
}

const countable: Rule<Counted, 'query' | 'group_by' | 'values' | 'since' | 'until'> = {
  check({ query, group_by, values, since, until }, refuse) {
    if (group_by !== undefined && !leavesRoom(query)) {
      refuse('query', 'is nested too deep to be counted by groups: use one level, or an AND of 13 members');
    }
    if (values !== undefined && values.length > most)
      refuse('values', `names ${values.length}: expected ${most} at the most`);
    if (group_by !== 'day') {
      const time = since === undefined ? 'until' : 'since';
      if ((since ?? until) !== undefined) refuse(time, 'is for days alone: put other times into the query');
      return;
    }
    // What is missing was refused already.
    if (since === undefined || until === undefined) return;
    const count = daysBetween(since, until);
    if (count === 0 || count > 31) refuse('until', `is ${count} days after since: expected 1 to 31`);
  },
};

/** The ids to count by, from a list of the workspace. */
const idsToCount = (objects: Countable) =>
  defineLookup({
    title: 'the ids to count by',
    advice: 'give the values to count by',
    when: ({ group_by }: Counted) => listedBy(objects, group_by) !== undefined,
    requests: ({ group_by }: Counted) => {
      const list = listedBy(objects, group_by);
      return list === undefined ? [] : [{ method: 'GET', path: list.path } as const];
    },
    pick([answer]: readonly Readonly<Record<string, unknown>>[], { group_by }: Counted, refuse) {
      const list = listedBy(objects, group_by);
      if (list === undefined) return undefined;
      const listed = answer?.[list.key];
      const items: readonly unknown[] = Array.isArray(listed) ? listed : [];
      const ids = items.flatMap((item) => (isObject(item) && item.id !== undefined ? [String(item.id)] : []));
      if (ids.length >= most) refuse('values', `would be ${ids.length}: give ${most} at the most`);
      return list.isNumber === true || list.hasNobody === true ? ['0', ...ids] : ids;
    },
  });

function countIn(answer: unknown): number {
  return isObject(answer) ? Number(answer.total_count) : Number.NaN;
}
