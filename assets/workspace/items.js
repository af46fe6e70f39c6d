import { get, query } from './api.js';
import { createOrder } from './order.js';

const PAGE = 100;
const LARGEST_PAGE = 1000;
/** Beyond so many changes at once, reading the list anew is cheaper than asking for each. */
const MOST_NAMED = 50;

/** Newest activity first, as the sandbox sorts: ids of one kind grow. */
const compare = (left, right) =>
  right.updatedAt - left.updatedAt ||
  right.id.length - left.id.length ||
  (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);

/**
 * The conversations, tickets or articles that match the filter, as far as somebody has scrolled.
 * @param {() => void} changed
 */
export function createItems(changed) {
  const filter = { kind: 'conversations', state: 'open', q: '' };
  /** Ids of those that are about to be deleted. */
  const hidden = new Set();
  let items = [];
  let next = null;
  let counts = { open: 0, snoozed: 0, closed: 0 };
  /** Answers to what was asked under another filter, or before a later change, are not used. */
  let turn = 0;
  let loading = false;
  /** One reading after another: an answer that is late must not bring back what has changed since. */
  const queued = createOrder();

  async function page({ kind, ...rest }) {
    const { [kind]: found, ...more } = await get(`/workspace/${kind}${query(rest)}`);
    return { found, ...more };
  }

  /** Reads again as much as is there. */
  function reload(atLeast = PAGE) {
    turn += 1;
    const mine = turn;
    return queued(() => readAll(mine, atLeast));
  }
  async function readAll(mine, atLeast) {
    if (mine !== turn) return;
    const wanted = Math.max(atLeast, PAGE);
    let read = [];
    let cursor;
    do {
      const limit = Math.min(LARGEST_PAGE, wanted - read.length);
      const answer = await page({ ...filter, limit, cursor });
      if (mine !== turn) return;
      read = [...read, ...answer.found];
      cursor = answer.next;
      counts = answer.counts;
    } while (cursor !== null && read.length < wanted);
    items = read;
    next = cursor;
    changed();
  }
  async function more() {
    if (next === null || loading) return;
    loading = true;
    const mine = turn;
    try {
      const answer = await page({ ...filter, limit: PAGE, cursor: next });
      if (mine !== turn) return;
      const known = new Set(items.map(({ id }) => id));
      items = [...items, ...answer.found.filter(({ id }) => !known.has(id))];
      next = answer.next;
      changed();
    } finally {
      loading = false;
    }
  }
  /** Brings those up to date that changed, came or went. */
  async function refresh(ids) {
    if (ids.length > MOST_NAMED) return reload(items.length);
    const mine = turn;
    await queued(() => readSome(mine, ids));
  }
  async function readSome(mine, ids) {
    if (mine !== turn) return;
    const [answer, total] = await Promise.all([
      page({ ...filter, among: ids.join(','), limit: MOST_NAMED }),
      page({ kind: filter.kind, q: filter.q, limit: 1 }),
    ]);
    if (mine !== turn) return;
    const gone = new Set(ids);
    const kept = items.filter(({ id }) => !gone.has(id));
    const end = next === null ? undefined : kept.at(-1);
    // What comes after the last that is here belongs to a page that is yet to be read.
    const here = answer.found.filter((one) => end === undefined || compare(one, end) < 0);
    items = [...kept, ...here].sort(compare);
    counts = total.counts;
    changed();
  }
  return {
    filter,
    get all() {
      return hidden.size === 0 ? items : items.filter(({ id }) => !hidden.has(id));
    },
    get counts() {
      return counts;
    },
    get complete() {
      return next === null;
    },
    find: (id) => items.find((one) => one.id === id),
    hide(id) {
      hidden.add(id);
      changed();
    },
    unhide(id) {
      hidden.delete(id);
      changed();
    },
    reload,
    more,
    refresh,
  };
}
