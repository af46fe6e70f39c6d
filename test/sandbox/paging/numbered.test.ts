import { describe, expect, it } from 'vitest';
import { numberedPage, readPageQuery } from '../../../src/sandbox/paging/numbered.js';

const LIMITS = { default: 15, max: 60 };
const items = ['a', 'b', 'c', 'd', 'e'];
const slice = (start: number, end: number) => items.slice(start, end);

describe('numbered pages', () => {
  it('begin at one and end with next null', () => {
    const { items: shown, pages } = numberedPage(
      slice,
      items.length,
      { page: 3, perPage: 2 },
      (page) => `/x?page=${page}`,
    );
    expect(shown).toEqual(['e']);
    expect(pages).toEqual({ type: 'pages', next: null, page: 3, per_page: 2, total_pages: 3 });
  });

  it('give the address of the next page where the endpoint does', () => {
    const { pages } = numberedPage(slice, items.length, { page: 1, perPage: 2 }, (page) => `/x?page=${page}`);
    expect(pages).toMatchObject({ next: '/x?page=2' });
  });

  it('are empty beyond the end', () => {
    expect(numberedPage(slice, items.length, { page: 9, perPage: 2 }).items).toEqual([]);
  });

  it.each(['page=0', 'page=-1', 'page=two', 'per_page=61'])('refuse ?%s', (query) => {
    expect(() => readPageQuery(new URLSearchParams(query), LIMITS)).toThrow(
      expect.objectContaining({ name: 'RefusedError', status: 400 }),
    );
  });

  it('take page 1 and the endpoint’s own size when nothing is given', () => {
    expect(readPageQuery(new URLSearchParams(), LIMITS)).toEqual({ page: 1, perPage: 15 });
  });
});
