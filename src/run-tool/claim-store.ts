import { type SerialByKey, serialByKey } from '../serial-by-key.js';

/**
 * Remembers which things belong to which write, so that a write whose answer was lost is never taken for another one like
 * it. The default remembers for everything in this process; one in a database does it for several processes.
 *
 * Keys are digests of a few dozen characters, and tell nothing of what they stand for. An owner is a call that may be carried
 * out again after its process died: what it claimed and left unsettled itself does not stand in its way then.
 */
export interface ClaimStore {
  /**
   * Waits until all writes that entered with this key before have left. Resolves with what leaves again, or with undefined
   * when the signal ended the wait: then there is nothing to leave.
   */
  enter(write: string, signal?: AbortSignal): Promise<(() => void) | undefined>;
  /**
   * Claims a thing, atomically. False when it was claimed before, unless by the same owner. Remembered for a quarter of an
   * hour or longer.
   */
  claim(thing: string, owner?: string): boolean | Promise<boolean>;
  /** Which of these are claimed by others than the owner. */
  claimed(things: readonly string[], owner?: string): ReadonlySet<string> | Promise<ReadonlySet<string>>;
  /** Remembers for an hour that a write with this key may still be carried out; once for an owner. */
  addUnsettled(write: string, owner?: string): void | Promise<void>;
  /** How many such writes of others there are; infinitely many while something was forgotten before its time. */
  unsettled(write: string, owner?: string): number | Promise<number>;
  /**
   * Unix milliseconds since when every claim is remembered. A write that was sent earlier is not looked for: what others
   * claimed then may be taken for it. The last quarter of an hour unless there is this function.
   */
  remembersSince?(): number | Promise<number>;
}

/** How long a thing stays claimed, in milliseconds: longer than the looks of a call without a journal reach back. */
export const usualClaimMemoryMs = 15 * 60_000;

/** How long an unsettled write is reckoned with. */
const unsettledMemoryMs = 60 * 60_000;

/** How often what is over is forgotten. */
const sweepMs = 60_000;

/** How much is remembered: about ten megabytes of digests. */
const usualCaps = { claims: 50_000, unsettled: 10_000 };

/** Remembers claims in this process. `caps` bounds how many things and writes are remembered. */
export function memoryClaimStore(caps: { claims: number; unsettled: number } = usualCaps): ClaimStore {
  return new MemoryClaimStore(caps);
}

/** What is remembered of a thing or a write. */
interface Entry {
  readonly until: number;
  readonly owner: string | undefined;
}

class MemoryClaimStore implements ClaimStore {
  readonly #line: SerialByKey = serialByKey();
  /** Things that are claimed. The oldest come first, because all are kept as long. */
  readonly #claims = new Map<string, Entry>();
  /** The unsettled writes of a key. */
  readonly #unsettled = new Map<string, Entry[]>();
  readonly #since = Date.now();
  #unsettledCount = 0;
  readonly #caps: typeof usualCaps;
  /** Something had no room: until then a look proves nothing. */
  #incompleteUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(caps: typeof usualCaps) {
    this.#caps = caps;
  }

  enter(write: string, signal?: AbortSignal): Promise<(() => void) | undefined> {
    return new Promise((resolve) => {
      const giveUp = () => resolve(undefined);
      signal?.addEventListener('abort', giveUp, { once: true });
      void this.#line.run(write, async () => {
        signal?.removeEventListener('abort', giveUp);
        if (signal?.aborted) return giveUp();
        await new Promise<void>((leave) => resolve(leave));
      });
    });
  }

  claim(thing: string, owner?: string): boolean {
    this.#forgetClaims();
    const known = this.#claims.get(thing);
    if (known !== undefined) return isOwn(known, owner);
    const until = now() + usualClaimMemoryMs;
    if (this.#claims.size < this.#caps.claims) this.#claims.set(thing, { until, owner });
    else this.#incompleteUntil = until;
    this.#sweepLater();
    return true;
  }

  claimed(things: readonly string[], owner?: string): ReadonlySet<string> {
    this.#forgetClaims();
    const isOthers = (entry: Entry | undefined) => entry !== undefined && !isOwn(entry, owner);
    return new Set(things.filter((thing) => isOthers(this.#claims.get(thing))));
  }

  addUnsettled(write: string, owner?: string): void {
    const until = now() + unsettledMemoryMs;
    const known = this.#unsettled.get(write) ?? [];
    if (known.some((entry) => isOwn(entry, owner))) return;
    if (this.#unsettledCount < this.#caps.unsettled) {
      this.#unsettledCount += 1;
      this.#unsettled.set(write, [...known, { until, owner }]);
    } else {
      this.#incompleteUntil = until;
    }
    this.#sweepLater();
  }

  unsettled(write: string, owner?: string): number {
    this.#forgetUnsettled(write);
    if (now() < this.#incompleteUntil) return Number.POSITIVE_INFINITY;
    return (this.#unsettled.get(write) ?? []).filter((entry) => !isOwn(entry, owner)).length;
  }

  remembersSince(): number {
    return Math.max(this.#since, Date.now() - usualClaimMemoryMs);
  }

  #forgetClaims(): void {
    const time = now();
    for (const [thing, { until }] of this.#claims) {
      if (time < until) break;
      this.#claims.delete(thing);
    }
  }

  #forgetUnsettled(write: string): void {
    const time = now();
    const known = this.#unsettled.get(write) ?? [];
    const left = known.filter(({ until }) => time < until);
    this.#unsettledCount -= known.length - left.length;
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

function isOwn(entry: Entry, owner: string | undefined): boolean {
  return owner !== undefined && entry.owner === owner;
}

/** Milliseconds of a clock that nobody sets. */
function now(): number {
  return performance.now();
}

/** Shared by everything in this process: many hosts make a client for each run. */
export const processClaims = memoryClaimStore();
