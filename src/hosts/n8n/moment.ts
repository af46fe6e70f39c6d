import { isObject } from '../../tool/json.js';
import { momentIn } from '../../tool/time-zone.js';

const withoutZone = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/;

/**
 * A moment in unix seconds where n8n means one: its date picker gives a local time of the workflow's zone, its
 * expressions give objects. Everything else is left to the parameter, which reads it or says what is wrong with it.
 *
 * @param timeZone IANA name of a zone.
 */
export function readMoment(value: unknown, timeZone: string): unknown {
  const ms = millisecondsIn(value);
  if (ms !== undefined) return Math.floor(ms / 1000);
  if (typeof value !== 'string' || !withoutZone.test(value)) return value;
  const local = Date.parse(`${value.replace(' ', 'T')}${value.length === 10 ? 'T00:00' : ''}Z`);
  if (Number.isNaN(local)) return value;
  return Math.floor(momentIn(timeZone, local) / 1000);
}

/** A Date, or an object of luxon, which is what `$now` gives. */
function millisecondsIn(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime();
  const ms = isObject(value) && typeof value.toMillis === 'function' ? Number(value.toMillis()) : undefined;
  return Number.isFinite(ms) ? ms : undefined;
}
