import { describe, expect, it } from 'vitest';
import { memoryStateStore, stateAside } from '../../src/run-tool/memory-state-store.js';
import type { LocalState } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';

const plusOne = (value: unknown) => (typeof value === 'number' ? value + 1 : 1);

const updated = (store: LocalState) => Promise.all(Array.from({ length: 50 }, () => store.update('count', plusOne)));

describe('the update of a value', () => {
  it('sees what every other update left, however many there are at a time', async () => {
    const store = memoryStateStore();
    const values = await updated(store);
    expect(values).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(await store.get('count')).toBe(50);
  });

  it('changes nothing when there is nothing to change', async () => {
    const store = memoryStateStore();
    expect(await store.update('count', () => undefined)).toBeUndefined();
    await store.set('count', 4);
    expect(await store.update('count', () => undefined)).toBe(4);
  });

  it('is handed a copy', async () => {
    const store = memoryStateStore();
    await store.set('list', { items: [1] });
    await store.update('list', (value) => {
      if (isObject(value)) value.items = [];
      return undefined;
    });
    expect(await store.get('list')).toEqual({ items: [1] });
  });

  it('goes on from a value in a store beside it, and stays there', async () => {
    const store = memoryStateStore();
    await store.set('count', 10);
    const aside = stateAside(store);
    expect(await updated(aside)).toEqual(Array.from({ length: 50 }, (_, at) => at + 11));
    expect(await store.get('count')).toBe(10);
    await aside.delete('count');
    expect(await aside.update('count', plusOne)).toBe(1);
  });
});
