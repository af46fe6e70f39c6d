/**
 * Where the time comes from: nothing = the machine's clock; unix seconds or an ISO 8601 text = time stands still
 * there; a function = the caller moves it (unix seconds, fractions allowed).
 */
export type ClockSource = number | string | (() => number) | undefined;

/** `real`: the machine's time. `frozen`: it stands still. `offset`: it runs, away from the machine's time. */
export type ClockMode = 'real' | 'frozen' | 'offset';

/** A time that stands or runs, and the same at another time. */
export interface RunningTime {
  readonly mode: ClockMode;
  read(): number;
  at(ms: number): RunningTime;
}

/** The years in which a sandbox can be. */
export const CLOCK_YEARS = '1970 to 2099';
const END_MS = Date.UTC(2100, 0, 1);

/** A time or a length of time that makes no sense. */
export class ClockRangeError extends RangeError {
  override readonly name = 'ClockRangeError';
  /** What the caller gave: `now`, `advance`. */
  readonly field: string;

  constructor(field: string, expected: string, given: number | string) {
    super(`${field} must be ${expected}, not ${typeof given === 'number' ? given : JSON.stringify(given)}.`);
    this.field = field;
  }
}

/** @param ms unix milliseconds */
export function frozenTime(ms: number): RunningTime {
  return { mode: 'frozen', read: () => ms, at: frozenTime };
}

/** @param offset milliseconds between the machine's clock and this one */
export function machineTime(offset: number): RunningTime {
  return {
    mode: offset === 0 ? 'real' : 'offset',
    read: () => Date.now() + offset,
    at: (ms) => machineTime(ms - Date.now()),
  };
}

/** A time that the owner of the sandbox moves, and that can be moved on from there. */
function givenTime(source: () => number, offset: number): RunningTime {
  return {
    mode: 'offset',
    read: () => source() * 1000 + offset,
    at: (ms) => givenTime(source, ms - source() * 1000),
  };
}

/** @throws ClockRangeError when the source is not a time. */
export function readSource(source: ClockSource): RunningTime {
  if (source === undefined) return machineTime(0);
  if (typeof source === 'function') return givenTime(source, 0);
  return frozenTime(readTime(source, 'now'));
}

/** Unix milliseconds. @throws ClockRangeError */
export function readTime(value: number | string, field: string): number {
  const ms = typeof value === 'number' ? value * 1000 : Date.parse(value);
  if (isClockTime(ms)) return ms;
  throw new ClockRangeError(field, `unix seconds or an ISO 8601 time, from ${CLOCK_YEARS}`, value);
}

/** True for the unix milliseconds of a time at which a sandbox can be: beyond are slips, such as milliseconds for seconds. */
export function isClockTime(ms: number): boolean {
  return ms >= 0 && ms < END_MS;
}
