import { takeGroup } from '../storage/take-group.js';
import { weightOf } from './arrival-weight.js';
import type { Arrival } from './store.js';

/** About how many bytes one statement may carry: 500 calls with small bodies, fewer with large ones. */
const heaviest = 8_000_000;
const weightOfCall = 15_500;

type Outcome = 'stored' | 'duplicate';

interface Waiting {
  readonly arrivals: readonly Arrival[];
  readonly resolve: (outcomes: Outcome[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Stores distinct arrivals durably in one go; gives back the places of those that were new. */
export type StoreBatch = (arrivals: readonly Arrival[]) => Promise<ReadonlySet<number>>;

/**
 * Stores arrivals in groups: while one group is on its way to the disk, what arrives gathers and makes up the next.
 * Hundreds of entries then cost hardly more than one. All of a group are stored, or none is.
 */
export function arrivalBatches(storeBatch: StoreBatch) {
  const queue: Waiting[] = [];
  let running: Promise<void> | undefined;

  async function storeAll(): Promise<void> {
    while (queue.length > 0) {
      // One turn of the event loop lets in all that has arrived already.
      await new Promise((resolve) => setImmediate(resolve));
      const group = takeGroup(queue, ({ arrivals }) => weightOf(arrivals) + weightOfCall, heaviest);
      try {
        await storeGroup(group, storeBatch);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = undefined;
  }

  return {
    add: (arrivals: readonly Arrival[]) =>
      new Promise<Outcome[]>((resolve, reject) => {
        queue.push({ arrivals, resolve, reject });
        running ??= storeAll();
      }),
    /** Resolves when all that was asked for is settled. */
    settled: async () => running,
  };
}

async function storeGroup(group: readonly Waiting[], storeBatch: StoreBatch): Promise<void> {
  const places = new Map<string, number>();
  const distinct: Arrival[] = [];
  const first = group.map(({ arrivals }) =>
    arrivals.map((arrival) => {
      // Names hold no NUL, so that two pairs never make the same key.
      const key = `${arrival.workspace}\0${arrival.id}`;
      if (places.has(key)) return undefined;
      places.set(key, distinct.length);
      distinct.push(arrival);
      return distinct.length - 1;
    }),
  );
  const stored = distinct.length === 0 ? new Set<number>() : await storeBatch(distinct);
  group.forEach(({ resolve }, index) => {
    resolve((first[index] ?? []).map((place) => (place !== undefined && stored.has(place) ? 'stored' : 'duplicate')));
  });
}
