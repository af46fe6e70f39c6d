/** The time inside the sandbox. */
export interface Clock {
  /** Unix seconds, a whole number. */
  now(): number;
  /** Unix milliseconds. */
  nowMs(): number;
}

/**
 * Where the time comes from: nothing = the machine's clock; unix seconds or an ISO 8601 text = time stands still
 * there; a function = the caller moves it (unix seconds, fractions allowed).
 */
export type ClockSource = number | string | (() => number) | undefined;

/** @throws RangeError when the source is not a time. */
export function createClock(source: ClockSource): Clock {
  const read = reader(source);
  return { now: () => Math.floor(read() / 1000), nowMs: read };
}

function reader(source: ClockSource): () => number {
  if (source === undefined) return Date.now;
  if (typeof source === 'function') return () => source() * 1000;
  const frozen = typeof source === 'number' ? source * 1000 : Date.parse(source);
  if (!Number.isFinite(frozen)) {
    throw new RangeError(`now must be unix seconds or an ISO 8601 time, not ${JSON.stringify(source)}.`);
  }
  return () => frozen;
}
