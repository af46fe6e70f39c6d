import type { Arrival } from '../../../src/inbox/store.js';

/** Keeps what is added, each notification once. */
export function memoryInbox() {
  const kept: Arrival[] = [];
  return {
    kept,
    async add(arrivals: readonly Arrival[]): Promise<('stored' | 'duplicate')[]> {
      return arrivals.map((arrival) => {
        const isKnown = kept.some(({ id, workspace }) => id === arrival.id && workspace === arrival.workspace);
        if (!isKnown) kept.push(arrival);
        return isKnown ? 'duplicate' : 'stored';
      });
    },
  };
}
