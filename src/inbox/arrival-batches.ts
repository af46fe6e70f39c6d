import { batches } from '../storage/batches.js';
import { weightOf } from './arrival-weight.js';
import type { Arrival } from './store.js';

/** About how many bytes one statement may carry: 500 calls with small bodies, fewer with large ones. */
const heaviest = 8_000_000;
const weightOfCall = 15_500;

type Outcome = 'stored' | 'duplicate';

/** Stores distinct arrivals durably in one go; gives back the places of those that were new. */
export type StoreBatch = (arrivals: readonly Arrival[]) => Promise<ReadonlySet<number>>;

/** Stores the arrivals of several calls in one go. All of them are stored, or none is. */
export function arrivalBatches(storeBatch: StoreBatch) {
  return batches<readonly Arrival[], Outcome[]>({
    run: (calls) => storeCalls(calls, storeBatch),
    weightOf: (arrivals) => weightOf(arrivals) + weightOfCall,
    heaviest,
  });
}

async function storeCalls(calls: readonly (readonly Arrival[])[], storeBatch: StoreBatch): Promise<Outcome[][]> {
  const places = new Map<string, number>();
  const distinct: Arrival[] = [];
  const first = calls.map((arrivals) =>
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
  return first.map((call) => call.map((place) => (place !== undefined && stored.has(place) ? 'stored' : 'duplicate')));
}
