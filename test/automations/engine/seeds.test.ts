import { describe, expect, it } from 'vitest';
import { runSeed } from '../../../faults/seeds/run-seed.js';
import type { Journal } from '../../../src/automations/journal/journal.js';
import { memoryClaimStore } from '../../../src/run-tool/claim-store.js';

/** Whether any of the first seeds shows what is broken. */
async function brokenBy(journal: (journal: Journal) => Journal, seeds = 60): Promise<readonly string[]> {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { broken } = await runSeed(seed, { journal });
    if (broken.length > 0) return broken;
  }
  return [];
}

// `npm run faults -- seeds` carries out 10,000.
describe('the engine under seeds, with processes that die, a network and a journal that fail', () => {
  it('keeps what it promises', { timeout: 60_000 }, async () => {
    const results = [];
    for (let seed = 20_001; seed <= 20_040; seed += 1) results.push(await runSeed(seed));
    expect(results.filter(({ broken }) => broken.length > 0).map(({ seed, broken }) => ({ seed, broken }))).toEqual([]);
    expect(results.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThan(40);
    expect(results.reduce((sum, { unknown }) => sum + unknown, 0)).toBeGreaterThan(2);
  });

  it('does the same for the same seed', async () => {
    const [one, again, other] = [await runSeed(7), await runSeed(7), await runSeed(8)];
    expect(again.trace).toBe(one.trace);
    expect(other.trace).not.toBe(one.trace);
  });

  const mutants: readonly [string, (journal: Journal) => Journal][] = [
    ['does not know what was sent before', (journal) => ({ ...journal, intend: async () => ({ state: 'intended' }) })],
    [
      'starts a run again for each delivery',
      (journal) => ({ ...journal, start: (runs) => journal.start(runs.map((run) => ({ ...run, key: null }))) }),
    ],
    [
      'does not remember whose a write was',
      (journal) => ({
        ...journal,
        claims: {
          ...memoryClaimStore(),
          claim: () => true,
          claimed: () => new Set(),
          addUnsettled: () => {},
          unsettled: () => 0,
        },
      }),
    ],
    ['forgets keys of calls', (journal) => ({ ...journal, reserve: async () => ({ state: 'reserved' }) })],
    [
      'says of all that it happened',
      (journal) => ({
        ...journal,
        resolve: (id, answer) =>
          journal.resolve(id, { ...answer, outcome: { state: 'happened', answer: {}, by: 'answer' } }),
      }),
    ],
  ];
  it.each(mutants)('notices a journal that %s', { timeout: 60_000 }, async (_name, journal) => {
    expect(await brokenBy(journal)).not.toEqual([]);
  });
});
