import type { ConversationList } from '../../src/generated/types.js';
import { conversationSearch, defineLookup, fields, operation, out, param, path } from '../../src/intercom/index.js';
import {
  type Counted,
  daysBetween,
  type Group,
  groupings,
  groupsOf,
  isListed,
  leavesRoom,
  listed,
  type Query,
  withFilters,
} from './count-query.js';

/** Groups that one call counts, each by a request of its own. */
const most = 100;

/** The times between which days are counted. */
const byDay = {
  in: 'elsewhere',
  when: { param: 'group_by', is: 'day', needed: 'days need since and until' },
} as const;

/** The ids to count by, from the list of admins, teams or tags. */
const idsToCount = defineLookup({
  title: 'the ids to count by',
  advice: 'give the values to count by',
  when: ({ group_by }: Counted) => isListed(group_by),
  requests: ({ group_by }: Counted) => (isListed(group_by) ? [listRequest(group_by)] : []),
  pick([answer]: readonly Readonly<Record<string, unknown>>[], { group_by }: Counted, refuse) {
    if (!isListed(group_by)) return undefined;
    const { key, isNumber } = listed[group_by];
    const items: readonly unknown[] = Array.isArray(answer?.[key]) ? answer[key] : [];
    const ids = items.flatMap((item) => (hasId(item) ? [String(item.id)] : []));
    if (ids.length >= most) refuse('values', `would be ${ids.length}: give ${most} at the most`);
    return isNumber ? ['0', ...ids] : ids;
  },
});

export const countConversations = operation('intercom_count_conversations', {
  http: 'POST /conversations/search',
  body: { pagination: { per_page: 1 } },
  effect: 'read',
  description:
    'Get how many conversations a search finds, on the whole and by state, priority, assignee, team, tag or day. Each group is a request.',
  params: {
    query: param.searchQuery(conversationSearch, 'Which conversations to count', {
      of: 'conversation_attribute',
      example: { field: 'open', operator: '=', value: true },
    }),
    group_by: param
      .choice(groupings, 'Field to count by; only the whole unless given', { in: 'elsewhere', example: 'state' })
      .optional(),
    values: param
      .textList('Ids of admins (0 for nobody), teams or tags to count by; all of the workspace unless given', {
        in: 'elsewhere',
      })
      .optional(),
    since: param
      .unixTime('By day: first second, in unix seconds or ISO 8601 (UTC without a zone)', {
        ...byDay,
        example: '2026-06-01T00:00:00Z',
      })
      .optional(),
    until: param
      .unixTime('By day: end, in unix seconds or ISO 8601 (UTC without a zone); 31 days after since at the most', {
        ...byDay,
        example: '2026-06-08T00:00:00Z',
      })
      .optional(),
  },
  rules: [
    {
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
    },
  ],
  lookups: { values: idsToCount },
  each: {
    step: 'count the conversations of a group',
    idempotent: true,
    // Groups that are missing would look like groups of nothing.
    failure: 'fails',
    items: (params) => groupsOf(params),
    request: ({ filters }: Group, { query }) => ({
      method: 'POST',
      path: path`/conversations/search`,
      body: searchBody(query, filters),
    }),
  },
  returns: fields({
    total_count: out.integer('How many conversations the search finds'),
    groups: out.records('How many of each group: value and count; empty without group_by'),
  }),
  map: ({ total_count }: ConversationList, _, { parts }) => ({
    total_count: Number(total_count),
    groups: parts.map(({ item, answer }) => ({ value: item.value, count: countIn(answer) })),
  }),
});

function searchBody(query: Query, filters: readonly Query[]) {
  return { query: withFilters(query, filters), pagination: { per_page: 1 } };
}

function listRequest(group_by: keyof typeof listed) {
  if (group_by === 'tag_ids') return { method: 'GET', path: path`/tags` } as const;
  return { method: 'GET', path: group_by === 'team_assignee_id' ? path`/teams` : path`/admins` } as const;
}

function countIn(answer: unknown): number | undefined {
  return typeof answer === 'object' && answer !== null && 'total_count' in answer
    ? Number(answer.total_count)
    : undefined;
}

function hasId(item: unknown): item is { readonly id: unknown } {
  return typeof item === 'object' && item !== null && 'id' in item;
}
