import type { AllowanceSeen, Take } from './rate-limit-store.js';
import { usualWindowSeconds, windowMarginSeconds } from './retry-after.js';
import { ServerClock } from './server-clock.js';

/**
 * Distance kept from both ends of a window, in milliseconds. The stated end is cut to whole seconds and a call takes
 * time to arrive, so one sent in the last second may count in the next window.
 */
const margin = 1000;

/** A probe without an answer holds the next one back no longer than this: it may be a slow search. */
const patience = 250;

/** Probes that may be under way without an answer of any. */
const mostProbes = 8;

/** After that many probes, how long to wait for an answer before another one goes. */
const longPatience = 30_000;

/** How soon to ask again while a probe is under way, in milliseconds. */
const probePoll = 50;

/**
 * The allowance of one app and workspace. It is spent freely while a window lasts, because the limit counts calls per
 * window and not their pace; one probe goes ahead before the first answer and at each new window, and the rest wait
 * for what its answer says. A probe that takes its time is followed by a few more, one after another.
 */
export class Allowance {
  #clock = new ServerClock();
  /** Calls left in the window. */
  #left = 0;
  /** End of the window in unix seconds of the server, once known. */
  #resetAt: number | undefined;
  /** The latest that the window can end, in local milliseconds, whatever the clocks say. */
  #latestEnd = 0;
  #unlimited = false;
  #probeSince: number | undefined;
  #probes = 0;
  #blockedUntil = 0;
  #underWay = 0;
  #lastTake = 0;

  take(now: number): Take {
    // Our clock was set back: times that were reckoned by it before mean nothing now.
    if (now < this.#lastTake - margin) this.#forget();
    this.#lastTake = now;
    if (now < this.#blockedUntil) return wait(this.#blockedUntil - now);
    if (this.#probeSince !== undefined) {
      const held = this.#probes < mostProbes ? patience : longPatience;
      if (now - this.#probeSince < held) return wait(probePoll);
    }
    if (this.#unlimited) return this.#grant();
    if (this.#resetAt === undefined) return this.#probe(now);
    const end = Math.min(this.#clock.toLocal(this.#resetAt * 1000, now), this.#latestEnd);
    if (now >= end + margin) return this.#probe(now);
    if (now >= end - margin || this.#left <= 0) return wait(end + margin - now);
    this.#left -= 1;
    return this.#grant();
  }

  learn(told: AllowanceSeen | undefined): void {
    this.#underWay = Math.max(0, this.#underWay - 1);
    this.#probeSince = undefined;
    this.#probes = 0;
    if (told === undefined) return;
    const seen = withoutNonsense(told);
    this.#clock.observe(seen);
    if (seen.remaining !== undefined && seen.resetAt !== undefined) this.#adopt(seen, seen.remaining, seen.resetAt);
    else if (this.#resetAt === undefined && seen.refused !== true) this.#unlimited = true;
    if (seen.refused === true) this.#refuse(seen);
  }

  #probe(now: number): Take {
    this.#probeSince = now;
    this.#probes += 1;
    return this.#grant();
  }

  #grant(): Take {
    this.#underWay += 1;
    return { granted: true };
  }

  #adopt(seen: AllowanceSeen, remaining: number, resetAt: number): void {
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
    this.#latestEnd = seen.receivedAt + longest(seen);
  }

  #refuse(seen: AllowanceSeen): void {
    this.#left = 0;
    if (seen.retryAfterMs === undefined) return;
    // Told when to come back: that outranks the end of the window.
    this.#resetAt = undefined;
    const until = seen.receivedAt + Math.min(seen.retryAfterMs, longest(seen));
    this.#blockedUntil = Math.max(this.#blockedUntil, until);
  }

  #forget(): void {
    this.#clock = new ServerClock();
    this.#resetAt = undefined;
    this.#probeSince = undefined;
    this.#blockedUntil = 0;
  }
}

/** What an answer says, without what is no number or no time: reckoning with it would never end in a time again. */
function withoutNonsense(seen: AllowanceSeen): AllowanceSeen {
  const { remaining, resetAt, retryAfterMs, serverDate } = seen;
  return {
    ...seen,
    remaining: Number.isNaN(remaining) ? undefined : remaining,
    resetAt: Number.isNaN(resetAt) ? undefined : resetAt,
    retryAfterMs: Number.isNaN(retryAfterMs) ? undefined : retryAfterMs,
    serverDate: Number.isFinite(serverDate) ? serverDate : undefined,
  };
}

/** The longest that one answer can hold calls back, in milliseconds. */
function longest({ windowSeconds = usualWindowSeconds }: AllowanceSeen): number {
  return (windowSeconds + windowMarginSeconds) * 1000 + margin;
}

function wait(waitMs: number): Take {
  return { granted: false, waitMs: Math.max(1, Math.ceil(waitMs)) };
}
