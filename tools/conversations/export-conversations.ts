import type { Conversation, ConversationList } from '../../src/generated/types.js';
import { many, operation, out, paging, param, path } from '../../src/intercom/index.js';

/** Longer than any day: a search may compare whole days of the workspace's time zone, so it looks this far beyond the period. */
const margin = 25 * 3600;

const times = { in: 'elsewhere' } as const;

interface Period {
  readonly since: number;
  readonly until?: number | undefined;
  readonly by?: 'created_at' | 'updated_at' | undefined;
}

export const exportConversations = operation('intercom_export_conversations', {
  http: 'POST /conversations/search',
  effect: 'read',
  description: 'Get the conversations of a period with all their parts, page by page.',
  params: {
    since: param.unixTime(
      "First second of the period, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      {
        ...times,
        example: '2026-06-01T00:00:00Z',
      },
    ),
    until: param
      .unixTime('End of the period, in unix seconds or ISO 8601; itself not in it, and none unless given', {
        ...times,
        example: '2026-07-01T00:00:00Z',
      })
      .optional(),
    by: param
      .choice(['created_at', 'updated_at'], 'The time that lies in the period: created_at unless given', times)
      .optional(),
    per_page: param.perPage({ default: 20, max: 50, as: 'pagination.per_page' }).optional(),
    starting_after: param
      .nonEmptyText('next_cursor of the page before; give the same period again', { as: 'pagination.starting_after' })
      .optional(),
  },
  rules: [
    {
      check({ since, until }, refuse) {
        if (until !== undefined && until <= since)
          refuse('until', `is not after since: expected ${since + 1} or later`);
      },
    },
  ],
  request: (period, _, declared) => ({ ...declared, body: { ...declared.body, ...searchFor(period) } }),
  each: {
    step: 'read the conversation',
    idempotent: true,
    failure: 'shown',
    items: (period, found: ConversationList | undefined) =>
      found === undefined ? ['(answer.conversations.id)'] : idsIn(found, period),
    request: (id) => ({ method: 'GET', path: path`/conversations/${id}` }),
  },
  returns: many(
    'conversations',
    out.list('conversation', 'Whole conversations of this page; one deleted meanwhile is left out'),
    paging.sorted(paging.uncounted, ({ by }) => order(by)),
  ),
  map(found: ConversationList, params, { parts }) {
    const conversations = parts.flatMap(({ answer, error }) => {
      // What was deleted since the search is no part of the period any more; anything else must not go missing.
      if (error !== undefined && error.name !== 'NotFoundError') throw error;
      return error === undefined ? [answer as Conversation] : [];
    });
    const { has_more, next_cursor } = paging.cursorPage({ ...found });
    const can_move = paging.isOneOfSeveral({ has_more }, params);
    return { conversations, has_more, next_cursor, can_move };
  },
});

/** What the search is asked to sort by. A change of a conversation moves it only where that is the time of changes. */
function order(by: unknown = 'created_at') {
  return { field: String(by), descending: false, moves: by === 'updated_at' };
}

function searchFor({ since, until, by = 'created_at' }: Period) {
  const from = { field: by, operator: '>', value: Math.max(0, since - margin) };
  const before = until === undefined ? [] : [{ field: by, operator: '<', value: until + margin }];
  return { query: { operator: 'AND', value: [from, ...before] }, sort: { field: by, order: 'ascending' } };
}

function idsIn({ conversations = [] }: ConversationList, { since, until = Infinity, by = 'created_at' }: Period) {
  return conversations.flatMap((found) => {
    const time = Number(found[by]);
    return time >= since && time < until ? [String(found.id)] : [];
  });
}
