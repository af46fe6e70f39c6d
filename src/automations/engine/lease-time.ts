import type { Clock } from './clock.js';

/** When the journal was asked for a lease or its extension, by two clocks. */
export interface AskedAt {
  readonly wall: number;
  readonly monotonic: number;
}

/** @param clock of the engine */
export function askedAt(clock: Pick<Clock, 'now'>): AskedAt {
  return { wall: clock.now(), monotonic: performance.now() };
}

/**
 * How long a lease is certainly still held, whoever else asks the journal. It counts from when the journal was asked, because
 * its answer can come late, and by two clocks: one stands still while the machine is suspended, the other can be set back.
 */
export class LeaseTime {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #leaseMs: number;
  #asked: AskedAt;

  constructor(clock: Pick<Clock, 'now'>, leaseMs: number, asked: AskedAt) {
    this.#clock = clock;
    this.#leaseMs = leaseMs;
    this.#asked = asked;
  }

  /** The journal extended it. */
  extended(asked: AskedAt): void {
    this.#asked = asked;
  }

  /** Another worker may have the run by now. */
  get isOver(): boolean {
    const { wall, monotonic } = askedAt(this.#clock);
    return Math.max(wall - this.#asked.wall, monotonic - this.#asked.monotonic) >= this.#leaseMs;
  }
}
