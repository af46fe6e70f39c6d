import type { AllowanceSeen, CallPriority, Take } from './rate-limit-store.js';
import { usualWindowSeconds, windowMarginSeconds } from './retry-after.js';
import { observe, type ServerClock, toLocal } from './server-clock.js';

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

/** The last take is noted so exactly, in milliseconds: a row that is looked at often need not change each time. */
const lastTakeStep = 500;

/** Shares of a window: what bulk work leaves to interactive work, and what that leaves to bulk work which waits. */
export const reservedShare = 0.2;
const bulkShare = 0.05;

/** How long it is remembered that bulk work was held back, in milliseconds. */
const bulkMemory = 20_000;

/**
 * What is known of the allowance of one app and workspace. It is spent freely while a window lasts, because the limit
 * counts calls per window and not their pace; one probe goes ahead before the first answer and at each new window, and
 * the rest wait for what its answer says. A probe that takes its time is followed by a few more, one after another.
 * Plain data: times are milliseconds of whoever keeps it.
 */
export interface AllowanceRow {
  readonly clock: ServerClock;
  /** Calls left in the window. */
  readonly left: number;
  /** Calls that a window allows, once known. */
  readonly limit: number | null;
  /** End of the window in unix seconds of the server, once known. */
  readonly resetAt: number | null;
  /** The latest that the window can end, whatever the clocks say. */
  readonly latestEnd: number;
  /** When the window was first heard of: calls that left earlier are no longer counted as under way. */
  readonly knownAt: number;
  readonly unlimited: boolean;
  readonly probeSince: number | null;
  readonly probes: number;
  readonly blockedUntil: number;
  readonly underWay: number;
  readonly lastTake: number;
  /** Calls of bulk work in this window, and when such a call was last held back. */
  readonly bulk: number;
  readonly bulkHeldAt: number | null;
}

export const emptyAllowance: AllowanceRow = {
  clock: {},
  left: 0,
  limit: null,
  resetAt: null,
  latestEnd: 0,
  knownAt: 0,
  unlimited: false,
  probeSince: null,
  probes: 0,
  blockedUntil: 0,
  underWay: 0,
  lastTake: 0,
  bulk: 0,
  bulkHeldAt: null,
};

/** What came of a take, and what is known after it. */
export interface Taken<Row> {
  readonly take: Take;
  readonly row: Row;
}

/** Takes one call. */
export function takeCall(before: AllowanceRow, now: number, priority?: CallPriority): Taken<AllowanceRow> {
  // The clock was set back: times that were reckoned by it before mean nothing now.
  const known = now < before.lastTake - margin ? forgotten(before) : before;
  const row = { ...known, lastTake: Math.abs(now - before.lastTake) < lastTakeStep ? before.lastTake : now };
  if (now < row.blockedUntil) return wait(row, row.blockedUntil - now);
  const end = row.resetAt === null ? null : Math.min(toLocal(row.clock, row.resetAt * 1000, now), row.latestEnd);
  // What is left of the old window serves interactive work until the new one is known: it has room in either of them.
  const isLate = end !== null && now >= end - margin && now < end + margin + patience * mostProbes;
  if (isLate && priority === 'interactive' && row.left > 0) return grant({ ...row, left: row.left - 1 }, priority);
  if (row.probeSince !== null) {
    const held = row.probes < mostProbes ? patience : longPatience;
    if (now - row.probeSince < held) return wait(row, probePoll);
  }
  if (row.unlimited) return grant(row, priority);
  if (end === null || now >= end + margin) {
    return grant({ ...row, probeSince: now, probes: row.probes + 1 }, priority);
  }
  if (now >= end - margin || row.left <= leftTo(row, now, priority)) {
    return wait(
      priority === 'bulk' && row.bulk < bulkFloor(row) ? { ...row, bulkHeldAt: now } : row,
      end + margin - now,
    );
  }
  return grant({ ...row, left: row.left - 1 }, priority);
}

/** Learns from the answer to a call that was taken; without anything seen the call got none. */
export function learnAnswer(before: AllowanceRow, told: AllowanceSeen | undefined): AllowanceRow {
  // Those that left before this window was known count as arrived: a process that died with them loses them with it.
  const counts = told === undefined || told.sentAt >= before.knownAt;
  const underWay = counts ? Math.max(0, before.underWay - 1) : before.underWay;
  const row = { ...before, underWay, probeSince: null, probes: 0 };
  if (told === undefined) return row;
  const seen = withoutNonsense(told);
  const learnt = adopted({ ...row, clock: observe(row.clock, seen) }, seen);
  return seen.refused === true ? refused(learnt, seen) : learnt;
}

function adopted(row: AllowanceRow, seen: AllowanceSeen): AllowanceRow {
  const { remaining, resetAt, limit, receivedAt } = seen;
  if (remaining === undefined || resetAt === undefined) {
    return row.resetAt === null && seen.refused !== true ? { ...row, unlimited: true } : row;
  }
  const open = { ...row, unlimited: false };
  if (open.resetAt !== null && resetAt < open.resetAt) return open;
  if (open.resetAt !== null && resetAt - open.resetAt <= 1) {
    // The same window (its end may be rounded either way): other callers of the token may have spent of it.
    return { ...open, left: Math.min(open.left, remaining) };
  }
  return {
    ...open,
    // A new window: calls that left before it began may still arrive in it.
    left: Math.max(0, remaining - open.underWay),
    limit: limit ?? Math.max(remaining, open.limit ?? 0),
    resetAt,
    latestEnd: receivedAt + longest(seen),
    knownAt: receivedAt,
    underWay: 0,
    bulk: 0,
  };
}

function refused(row: AllowanceRow, seen: AllowanceSeen): AllowanceRow {
  if (seen.retryAfterMs === undefined) return { ...row, left: 0 };
  // Told when to come back: that outranks the end of the window.
  const until = seen.receivedAt + Math.min(seen.retryAfterMs, longest(seen));
  return { ...row, left: 0, resetAt: null, blockedUntil: Math.max(row.blockedUntil, until) };
}

function forgotten(row: AllowanceRow): AllowanceRow {
  return { ...row, clock: {}, resetAt: null, probeSince: null, blockedUntil: 0, bulkHeldAt: null, knownAt: 0 };
}

/** How many calls stay to others. */
function leftTo(row: AllowanceRow, now: number, priority: CallPriority | undefined): number {
  const floor = bulkFloor(row);
  if (priority === 'bulk') return row.bulk < floor ? 0 : Math.ceil((row.limit ?? 0) * reservedShare);
  const waits = row.bulkHeldAt !== null && now - row.bulkHeldAt < bulkMemory;
  return waits ? Math.max(0, floor - row.bulk) : 0;
}

/** What bulk work gets of a window in any case, so that it does not wait for ever. */
function bulkFloor({ limit }: AllowanceRow): number {
  return Math.ceil((limit ?? 0) * bulkShare);
}

function grant(row: AllowanceRow, priority: CallPriority | undefined): Taken<AllowanceRow> {
  const bulk = priority === 'bulk' ? row.bulk + 1 : row.bulk;
  return { take: { granted: true }, row: { ...row, underWay: row.underWay + 1, bulk } };
}

function wait(row: AllowanceRow, waitMs: number): Taken<AllowanceRow> {
  return { take: { granted: false, waitMs: Math.max(1, Math.ceil(waitMs)) }, row };
}

/** What an answer says, without what is no number or no time: reckoning with it would never end in a time again. */
function withoutNonsense(seen: AllowanceSeen): AllowanceSeen {
  const { limit, remaining, resetAt, retryAfterMs, serverDate } = seen;
  return {
    ...seen,
    limit: Number.isNaN(limit) ? undefined : limit,
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
