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

/** @throws RangeError when the source is not a time. */
export function readSource(source: ClockSource): RunningTime {
  if (source === undefined) return machineTime(0);
  if (typeof source === 'function') return givenTime(source, 0);
  return frozenTime(readTime(source, 'now'));
}

/** Unix milliseconds. @throws RangeError */
export function readTime(value: number | string, field: string): number {
  return checkTime(typeof value === 'number' ? value * 1000 : Date.parse(value), field, value);
}

/** The milliseconds, if there is such a time. @throws RangeError that names the field */
export function checkTime(ms: number, field: string, given: number | string): number {
  if (!Number.isNaN(new Date(ms).getTime())) return ms;
  throw new RangeError(`${field} must be unix seconds or an ISO 8601 time, not ${JSON.stringify(given)}.`);
}
