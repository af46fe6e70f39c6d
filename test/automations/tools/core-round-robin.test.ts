import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreRoundRobin } from '../../../src/automations/tools/core-round-robin.js';
import { InvalidParamsError, memoryStateStore } from '../../../src/index.js';
import { clientOf } from './client.js';

const round = (state = memoryStateStore()) => {
  const client = clientOf(coreRoundRobin, [], { state });
  return { ...client, pick: async (items: unknown, key = 'support') => (await client.output({ key, items })).item };
};

async function picks(pick: (items: unknown) => Promise<unknown>, items: unknown, count: number): Promise<unknown[]> {
  const picked: unknown[] = [];
  for (let nth = 0; nth < count; nth += 1) picked.push(await pick(items));
  return picked;
}

describe('a round', () => {
  it('gives each item its turn, in the order of the list', async () => {
    const { pick, output } = round();
    expect(await picks(pick, ['a', 'b', 'c'], 7)).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a']);
    expect(await output({ key: 'support', items: ['c', 'b'] })).toEqual({ item: 'b', index: 1 });
  });

  it('goes on with who is left, and serves who comes back once and not twice', async () => {
    const { pick } = round();
    expect(await picks(pick, ['a', 'b', 'c'], 2)).toEqual(['a', 'b']);
    expect(await picks(pick, ['a', 'b'], 4)).toEqual(['a', 'b', 'a', 'b']);
    expect(await picks(pick, ['a', 'b', 'c'], 4)).toEqual(['c', 'a', 'b', 'c']);
    expect(await picks(pick, ['a', 'b', 'c', 'new'], 4)).toEqual(['new', 'a', 'b', 'c']);
  });

  it('has turns of its own under each key', async () => {
    const { pick } = round();
    expect([await pick(['a', 'b']), await pick(['a', 'b'], 'sales'), await pick(['a', 'b'])]).toEqual(['a', 'a', 'b']);
  });

  it('takes ids as numbers, and names that objects have anyway', async () => {
    const { pick } = round();
    expect(await picks(pick, [11, '12'], 3)).toEqual(['11', '12', '11']);
    expect(await picks(pick, ['constructor', '__proto__', 'toString'], 4)).toEqual([
      'constructor',
      '__proto__',
      'toString',
      'constructor',
    ]);
  });

  it('is fair among runs at the same time, on one store', async () => {
    const state = memoryStateStore();
    const clients = [round(state), round(state), round(state)];
    const picked = await Promise.all(Array.from({ length: 90 }, (_, nth) => clients[nth % 3]?.pick(['a', 'b', 'c'])));
    for (const item of ['a', 'b', 'c']) expect(picked.filter((one) => one === item)).toHaveLength(30);
  });

  it('never serves one of those present twice while another waits, whoever comes and goes', async () => {
    const presence = fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(presence, { minLength: 1, maxLength: 30 }), async (days) => {
        const { pick } = round();
        const lastTurn = new Map<unknown, number>();
        for (const [turn, present] of days.entries()) {
          const item = await pick(present);
          const longest = Math.min(...present.map((one) => lastTurn.get(one) ?? -1));
          expect(lastTurn.get(item) ?? -1).toBe(longest);
          lastTurn.set(item, turn);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not move the turns of the real one in a recording', async () => {
    const { pick, record } = round();
    await pick(['a', 'b']);
    const recording = record();
    const recorded: unknown[] = [];
    for (let nth = 0; nth < 3; nth += 1) {
      recorded.push(
        (await recording.runUnknown('core_round_robin', { key: 'support', items: ['a', 'b'] })).output.item,
      );
    }
    expect(recorded).toEqual(['b', 'a', 'b']);
    expect(await pick(['a', 'b'])).toBe('b');
  });

  it('forgets no more than it has to', async () => {
    const state = memoryStateStore();
    const { pick } = round(state);
    const served = Object.fromEntries(Array.from({ length: 1099 }, (_, at) => [`item-${at}`, at + 1]));
    await state.set('core/round_robin/support', { turn: 1099, served });
    await pick(['another']);
    const kept = JSON.stringify(await state.get('core/round_robin/support'));
    expect(kept).not.toContain('"item-99"');
    expect(kept).toContain('"item-100"');
  });

  it.each([[[]], [''], [[null]], [[{ id: 1 }]], [7]])('is refused for %j', async (items) => {
    const error = await round().error({ key: 'support', items });
    expect(error).toBeInstanceOf(InvalidParamsError);
    expect(error.message).toContain('items is ');
  });
});
