/** Milliseconds after which the best look at the server's clock is no longer the best. */
const memoryMs = 60_000;

/**
 * The time of the database, by which all processes reckon: their own clocks need not agree. It is told by looks at the
 * server, of which the one with the shortest way counts, and carried on by a clock that nobody sets.
 */
export class ServerTime {
  #offset = 0;
  #wayMs = Number.POSITIVE_INFINITY;
  #seenAt = 0;

  /** Learns from a look: the server's time in milliseconds, and this process's clock before and after. */
  look(server: number, before: number, after: number): void {
    const way = after - before;
    const offset = server - (before + after) / 2;
    // What this process reckons with is wrong where the look cannot be true: its clock stands still while a machine is suspended.
    const isPossible = Math.abs(offset - this.#offset) <= (way + this.#wayMs) / 2;
    if (way > this.#wayMs && isPossible && after - this.#seenAt < memoryMs) return;
    this.#offset = offset;
    this.#wayMs = way;
    this.#seenAt = after;
  }

  /** Unix milliseconds of the server. */
  now(): number {
    return performance.now() + this.#offset;
  }
}
