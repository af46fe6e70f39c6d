import type { Arrival } from './store.js';

/** About how many bytes arrivals take in a store. */
export function weightOf(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((sum, { body }) => sum + body.length + 500, 0);
}
