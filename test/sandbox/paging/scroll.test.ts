import { beforeEach, describe, expect, it } from 'vitest';
import { createScroll, type Scroll } from '../../../src/sandbox/paging/scroll.js';
import { createCollection } from '../../../src/sandbox/world/collection.js';

interface Item {
  readonly id: string;
  readonly at: number;
}

describe('a scroll', () => {
  const items = createCollection<Item, never, 'at'>({ keys: {}, sorted: { at: (item) => item.at } });
  for (let index = 1; index <= 230; index += 1) items.insert({ id: String(index), at: index });
  const list = items.sorted('at');
  let now: number;
  let scroll: Scroll<Item>;

  beforeEach(() => {
    let names = 0;
    now = 1000;
    scroll = createScroll<Item>(
      () => now,
      () => {
        names += 1;
        return `scroll-${names}`;
      },
    );
  });

  it('gives everything once, a hundred at a time, and ends with an empty batch', () => {
    const first = scroll.step(list, null);
    const second = scroll.step(list, first.parameter);
    const third = scroll.step(list, first.parameter);
    const end = scroll.step(list, first.parameter);
    expect([first, second, third, end].map((batch) => batch.items.length)).toEqual([100, 100, 30, 0]);
    const seen = new Set([first, second, third].flatMap((batch) => batch.items.map((item) => item.id)));
    expect(seen.size).toBe(230);
  });

  it('is the only one while it is open', () => {
    scroll.step(list, null);
    expect(() => scroll.step(list, null)).toThrow(expect.objectContaining({ status: 400 }));
  });

  it('makes room for another one at its end', () => {
    const { parameter } = scroll.step(list, null);
    for (let batch = 0; batch < 3; batch += 1) scroll.step(list, parameter);
    expect(scroll.step(list, null).parameter).not.toBe(parameter);
  });

  it('dies after a minute without a call', () => {
    const { parameter } = scroll.step(list, null);
    now += 60;
    expect(scroll.step(list, parameter).items).toHaveLength(100);
    now += 61;
    expect(() => scroll.step(list, parameter)).toThrow(expect.objectContaining({ status: 404 }));
    expect(scroll.step(list, null).items).toHaveLength(100);
  });

  it('does not know the parameters of others', () => {
    expect(() => scroll.step(list, 'scroll-9')).toThrow(expect.objectContaining({ status: 404 }));
  });
});
