import type { AllowanceSeen, Take } from './rate-limit-store.js';
import { ServerClock } from './server-clock.js';

/**
 * Distance kept from both ends of a window, in milliseconds. The stated end is cut to whole seconds and a call takes
 * time to arrive, so one sent in the last second may count in the next window.
 */
const margin = 1000;

/** A probe whose answer does not come blocks the others no longer than this. */
const probePatience = 30_000;

/** How soon to ask again while a probe is under way, in milliseconds. */
const probePoll = 50;

/**
 * The allowance of one app and workspace. It is spent freely while a window lasts, because the limit counts calls per
 * window and not their pace; one probe goes ahead before the first answer and at each new window, and the rest wait
 * for what its answer says.
 */
export class Allowance {
  readonly #clock = new ServerClock();
  /** Calls left in the window; infinite while answers carry no allowance. */
  #left = 0;
  /** End of the window in unix seconds of the server, once known. */
  #resetAt: number | undefined;
  #unlimited = false;
  #probeSince: number | undefined;
  #blockedUntil = 0;
  #underWay = 0;

  take(now: number): Take {
    if (now < this.#blockedUntil) return wait(this.#blockedUntil - now);
    if (this.#probeSince !== undefined && now - this.#probeSince < probePatience) return wait(probePoll);
    if (this.#unlimited) return this.#grant();
    if (this.#resetAt === undefined) return this.#probe(now);
    const end = this.#clock.toLocal(this.#resetAt * 1000, now);
    if (now >= end + margin) return this.#probe(now);
    if (now >= end - margin || this.#left <= 0) return wait(end + margin - now);
    this.#left -= 1;
    return this.#grant();
  }

  learn(seen: AllowanceSeen | undefined): void {
    this.#underWay = Math.max(0, this.#underWay - 1);
    if (seen === undefined) {
      this.#probeSince = undefined;
      return;
    }
    this.#clock.observe(seen);
    this.#probeSince = undefined;
    if (seen.remaining !== undefined && seen.resetAt !== undefined) this.#adopt(seen.remaining, seen.resetAt);
    else if (this.#resetAt === undefined && seen.refused !== true) this.#unlimited = true;
    if (seen.refused === true) this.#refuse(seen);
  }

  #probe(now: number): Take {
    this.#probeSince = now;
    return this.#grant();
  }

  #grant(): Take {
    this.#underWay += 1;
    return { granted: true };
  }

  #adopt(remaining: number, resetAt: number): void {
    this.#unlimited = false;
    const known = this.#resetAt;
    if (known !== undefined && resetAt < known) return;
    if (known !== undefined && resetAt - known <= 1) {
      // The same window (its end may be rounded either way): other callers of the token may have spent of it.
      this.#left = Math.min(this.#left, remaining);
      return;
    }
    // A new window: calls that left before it began may still arrive in it.
    this.#left = Math.max(0, remaining - this.#underWay);
    this.#resetAt = resetAt;
  }

  #refuse({ receivedAt, retryAfterMs }: AllowanceSeen): void {
    this.#left = 0;
    if (retryAfterMs === undefined) return;
    // Told when to come back: that outranks the end of the window.
    this.#resetAt = undefined;
    this.#blockedUntil = Math.max(this.#blockedUntil, receivedAt + retryAfterMs);
  }
}

function wait(waitMs: number): Take {
  return { granted: false, waitMs: Math.max(1, Math.ceil(waitMs)) };
}
