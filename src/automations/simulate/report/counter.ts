import type { Counted } from './report.js';

/** Counts things by their name, so many names at the most. */
export class Counter {
  readonly #counts = new Map<string, number>();
  readonly #most: number;

  constructor(most = 10_000) {
    this.#most = most;
  }

  add(name: string, count = 1): void {
    const known = this.#counts.get(name);
    const place = known !== undefined || this.#counts.size < this.#most ? name : 'others';
    this.#counts.set(place, (this.#counts.get(place) ?? 0) + count);
  }

  get total(): number {
    let total = 0;
    for (const count of this.#counts.values()) total += count;
    return total;
  }

  /** The most frequent first. */
  list(): Counted[] {
    const list = [...this.#counts].map(([name, count]) => ({ name, count }));
    return list.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  }
}
