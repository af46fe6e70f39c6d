import { type SerialByKey, serialByKey } from '../serial-by-key.js';

/**
 * Remembers which things belong to which write, so that a write whose answer was lost is never taken for another one like
 * it. The default remembers for everything in this process; one in a database does it for several processes.
 *
 * Keys are digests of a few dozen characters, and tell nothing of what they stand for.
 */
export interface ClaimStore {
  /**
   * Waits until all writes that entered with this key before have left. Resolves with what leaves again, or with undefined
   * when the signal ended the wait: then there is nothing to leave.
   */
  enter(write: string, signal?: AbortSignal): Promise<(() => void) | undefined>;
  /** Claims a thing, atomically. False when it was claimed before. Remembered for a quarter of an hour or longer. */
  claim(thing: string): boolean | Promise<boolean>;
  /** Which of these are claimed. */
  claimed(things: readonly string[]): ReadonlySet<string> | Promise<ReadonlySet<string>>;
  /** Remembers for an hour that a write with this key may still be carried out. */
  addUnsettled(write: string): void | Promise<void>;
  /** How many such writes there are; infinitely many while something was forgotten before its time. */
  unsettled(write: string): number | Promise<number>;
}

/** How long a thing stays claimed, in milliseconds: longer than any look can reach back. */
export const claimMemoryMs = 15 * 60_000;

/** How long an unsettled write is reckoned with. */
export const unsettledMemoryMs = 60 * 60_000;

/** How often what is over is forgotten. */
const sweepMs = 60_000;

/** How much is remembered: about ten megabytes of digests. */
const usualCaps = { claims: 50_000, unsettled: 10_000 };

/** Remembers claims in this process. `caps` bounds how many things and writes are remembered. */
export function memoryClaimStore(caps: { claims: number; unsettled: number } = usualCaps): ClaimStore {
  return new MemoryClaimStore(caps);
}

/** Lets writes of this process that have one key enter one after another. */
export function claimLine(): Pick<ClaimStore, 'enter'> {
  const line: SerialByKey = serialByKey();
  return {
    enter: (write, signal) =>
      new Promise((resolve) => {
        const giveUp = () => resolve(undefined);
        signal?.addEventListener('abort', giveUp, { once: true });
        void line.run(write, async () => {
          signal?.removeEventListener('abort', giveUp);
          if (signal?.aborted) return giveUp();
          await new Promise<void>((leave) => resolve(leave));
        });
      }),
  };
}

class MemoryClaimStore implements ClaimStore {
  readonly #line = claimLine();
  /** Until when a thing is claimed. The oldest come first, because all are kept as long. */
  readonly #claims = new Map<string, number>();
  /** Until when each unsettled write of a key is reckoned with. */
  readonly #unsettled = new Map<string, number[]>();
  #unsettledCount = 0;
  readonly #caps: typeof usualCaps;
  /** Something had no room: until then a look proves nothing. */
  #incompleteUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(caps: typeof usualCaps) {
    this.#caps = caps;
  }

  enter(write: string, signal?: AbortSignal): Promise<(() => void) | undefined> {
    return this.#line.enter(write, signal);
  }

  claim(thing: string): boolean {
    this.#forgetClaims();
    if (this.#claims.has(thing)) return false;
    const until = now() + claimMemoryMs;
    if (this.#claims.size < this.#caps.claims) this.#claims.set(thing, until);
    else this.#incompleteUntil = until;
    this.#sweepLater();
    return true;
  }

  claimed(things: readonly string[]): ReadonlySet<string> {
    this.#forgetClaims();
    return new Set(things.filter((thing) => this.#claims.has(thing)));
  }

  addUnsettled(write: string): void {
    const until = now() + unsettledMemoryMs;
    if (this.#unsettledCount < this.#caps.unsettled) {
      this.#unsettledCount += 1;
      this.#unsettled.set(write, [...(this.#unsettled.get(write) ?? []), until]);
    } else {
      this.#incompleteUntil = until;
    }
    this.#sweepLater();
  }

  unsettled(write: string): number {
    this.#forgetUnsettled(write);
    return now() < this.#incompleteUntil ? Number.POSITIVE_INFINITY : (this.#unsettled.get(write)?.length ?? 0);
  }

  #forgetClaims(): void {
    const time = now();
    for (const [thing, until] of this.#claims) {
      if (time < until) break;
      this.#claims.delete(thing);
    }
  }

  #forgetUnsettled(write: string): void {
    const time = now();
    const untils = this.#unsettled.get(write) ?? [];
    const left = untils.filter((until) => time < until);
    this.#unsettledCount -= untils.length - left.length;
    if (left.length === 0) this.#unsettled.delete(write);
    else this.#unsettled.set(write, left);
  }

  /** Forgets what is over from time to time, as long as there is something to forget. */
  #sweepLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#forgetClaims();
      for (const write of [...this.#unsettled.keys()]) this.#forgetUnsettled(write);
      if (this.#claims.size + this.#unsettled.size > 0) this.#sweepLater();
    }, sweepMs).unref();
  }
}

/** Milliseconds of a clock that nobody sets. */
function now(): number {
  return performance.now();
}

/** Shared by everything in this process: many hosts make a client for each run. */
export const processClaims = memoryClaimStore();
