import type { Reservation } from '../journal.js';
import type { Run } from '../run.js';

interface Key {
  readonly run: string;
  readonly path: string;
  readonly until: number;
  readonly settled?: { readonly value: unknown };
}

/** Idempotency keys of calls, in memory. */
export class MemoryKeys {
  readonly #keys = new Map<string, Key>();

  reserve(run: Run, key: string, path: string, now: number, ttlMs = Number.POSITIVE_INFINITY): Reservation {
    const place = placeOf(run, key);
    const known = this.#keys.get(place);
    if (known === undefined || known.until <= now) {
      this.#keys.set(place, { run: run.id, path, until: now + ttlMs });
      return { state: 'reserved' };
    }
    if (known.settled !== undefined) return { state: 'done', value: structuredClone(known.settled.value) };
    if (known.run === run.id && known.path === path) return { state: 'reserved' };
    return { state: 'open', run: known.run, path: known.path };
  }

  settle(run: Run, key: string, value: unknown): void {
    const place = placeOf(run, key);
    const known = this.#keys.get(place);
    if (value === undefined) this.#keys.delete(place);
    else if (known !== undefined) this.#keys.set(place, { ...known, settled: { value: structuredClone(value) } });
  }

  expire(now: number): void {
    for (const [place, { until }] of this.#keys) if (until <= now) this.#keys.delete(place);
  }
}

function placeOf({ workspace }: Run, key: string): string {
  return JSON.stringify([workspace, key]);
}
