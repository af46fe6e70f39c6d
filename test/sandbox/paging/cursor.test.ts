import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../../src/sandbox/http/errors.js';
import { cursorPage, readAnyCursorBody, readCursorBody, readCursorQuery } from '../../../src/sandbox/paging/cursor.js';
import { decodeCursor, encodeCursor } from '../../../src/sandbox/paging/cursor-text.js';
import { createCollection } from '../../../src/sandbox/world/collection.js';

interface Item {
  readonly id: string;
  readonly at: number;
}

const LIMITS = { default: 20, max: 150 };

function collectionOf(count: number) {
  const items = createCollection<Item, never, 'at'>({ keys: {}, sorted: { at: (item) => item.at } });
  for (let index = 1; index <= count; index += 1) items.insert({ id: String(index), at: 1000 + Math.floor(index / 3) });
  return items;
}

function nextOf(pages: object): string | undefined {
  if (!('next' in pages) || typeof pages.next !== 'object' || pages.next === null) return undefined;
  return 'starting_after' in pages.next ? String(pages.next.starting_after) : undefined;
}

function refusal(run: () => unknown): [number, string | undefined, string | undefined] {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusedError) return [error.status, error.entries[0]?.code, error.entries[0]?.message];
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('a cursor', () => {
  it('has the form that Intercom’s cursors have', () => {
    expect(decodeCursor('WzE3MTU2OTU2NzkwMDAsIjY2NDM3MDNmZmFlNzgzNGQxNzkyZmQzMCIsMl0=')).toEqual({
      key: 1_715_695_679,
      id: '6643703ffae7834d1792fd30',
      page: 2,
    });
    expect(decodeCursor('Wy0xLCI2NjQzOWI5NDdiYjA5NWE2ODFmN2ZkOWUiLDNd').key).toBeNull();
    expect(encodeCursor({ key: 1_769_576_689, id: '215472856448646', page: 3 })).toBe(
      'WzE3Njk1NzY2ODkwMDAsMjE1NDcyODU2NDQ4NjQ2LDNd',
    );
  });

  it.each([
    { key: 1_700_000_000, id: '66aa', page: 2 },
    { key: 'Zoë', id: '7', page: 9 },
    { key: null, id: '007', page: 3 },
  ])('comes back as it went out: %j', (cursor) => {
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  it.each(['6643703ffae7834d1792fd30', 'x', 'e30=', Buffer.from('[1,2]').toString('base64'), 7, {}])(
    'refuses %j, which no page has given out',
    (text) => {
      expect(refusal(() => decodeCursor(text))).toEqual([
        400,
        'client_error',
        expect.stringContaining('Invalid starting_after param'),
      ]);
    },
  );
});

describe('paging by cursor', () => {
  function walk(count: number, perPage: number, between: (items: ReturnType<typeof collectionOf>) => void = () => {}) {
    const items = collectionOf(count);
    const seen: string[] = [];
    let query = new URLSearchParams({ per_page: String(perPage) });
    for (;;) {
      const page = cursorPage(items.sorted('at'), readCursorQuery(query, LIMITS), true);
      seen.push(...page.items.map((item) => item.id));
      const next = nextOf(page.pages);
      if (next === undefined) return seen;
      query = new URLSearchParams({ per_page: String(perPage), starting_after: next });
      between(items);
    }
  }

  it('shows every item once, newest first', () => {
    expect(walk(10, 3)).toEqual(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('has no next on the last page, even when it is full', () => {
    const page = cursorPage(collectionOf(6).sorted('at'), { perPage: 6 }, true);
    expect(page.pages).toEqual({ type: 'pages', page: 1, per_page: 6, total_pages: 1 });
  });

  it('neither repeats nor skips items when new ones arrive between pages', () => {
    let id = 100;
    const seen = walk(12, 4, (items) => {
      id += 1;
      items.insert({ id: String(id), at: 5000 });
    });
    expect(seen).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('goes on where it was when the item it stood at is deleted', () => {
    const seen = walk(9, 3, (items) => {
      for (const gone of ['7', '4']) {
        const item = items.get(gone);
        if (item !== undefined) items.delete(item);
      }
    });
    expect(seen).toEqual(['9', '8', '7', '6', '5', '3', '2', '1']);
  });
});

describe('the page size', () => {
  it('is the endpoint’s own without one, and comes as number or text', () => {
    expect(readCursorQuery(new URLSearchParams(), LIMITS).perPage).toBe(20);
    expect(readCursorQuery(new URLSearchParams('per_page=7'), LIMITS).perPage).toBe(7);
    expect(readCursorBody({ pagination: { per_page: '7' } }, LIMITS).perPage).toBe(7);
  });

  it.each([
    ['151', 'Per Page is too big'],
    ['0', 'Per Page is too small'],
    ['many', 'Per Page is not a number'],
    ['2.5', 'Per Page is not a number'],
  ])('refuses %s: it is not cut down', (size, message) => {
    expect(refusal(() => readCursorQuery(new URLSearchParams({ per_page: size }), LIMITS))).toEqual([
      400,
      'parameter_invalid',
      message,
    ]);
  });
});

describe('a search body', () => {
  it('may page by a text, which a list sorted by time may not', () => {
    const pagination = { starting_after: encodeCursor({ key: 'Zoë', id: '7', page: 2 }) };
    expect(readAnyCursorBody({ pagination }, LIMITS).after).toEqual({ key: 'Zoë', id: '7', page: 2 });
    expect(refusal(() => readCursorBody({ pagination }, LIMITS))[1]).toBe('client_error');
  });

  it('treats null and empty cursors as none', () => {
    expect(readCursorBody({ pagination: { starting_after: null } }, LIMITS)).toEqual({ perPage: 20 });
    expect(readCursorBody({ pagination: { starting_after: '' } }, LIMITS)).toEqual({ perPage: 20 });
    expect(refusal(() => readCursorBody({ pagination: 'first' }, LIMITS))[1]).toBe('parameter_invalid');
  });
});
