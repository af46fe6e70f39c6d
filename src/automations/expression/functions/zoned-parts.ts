import { isTimeZone, type LocalParts, localParts } from '../../../tool/time-zone.js';
import { HelperProblem } from './helper.js';

const day = 86_400_000;

/** CEL's own methods of a timestamp in a zone, as its specification counts: months and days of the month from 0. */
const parts: Readonly<Record<string, (at: LocalParts) => number>> = {
  getFullYear: ({ year }) => year,
  getMonth: ({ month }) => month - 1,
  getDate: (at) => at.day,
  getDayOfMonth: (at) => at.day - 1,
  getDayOfWeek: (at) => new Date(midnight(at)).getUTCDay(),
  getDayOfYear: (at) => (midnight(at) - midnight({ ...at, month: 1, day: 1 })) / day,
  getHours: ({ hour }) => hour,
  getMinutes: ({ minute }) => minute,
  getSeconds: ({ second }) => second,
};

/** Names of the methods that `partInZone` answers. */
export const zonedMethods: readonly string[] = Object.keys(parts);

/**
 * A part of a timestamp in a zone. The library reads it by way of the zone of the machine, which is wrong around the
 * changes of that zone's clock.
 *
 * @returns undefined for what is no call of a timestamp with a zone.
 */
export function partInZone(method: string, [time, zone]: readonly unknown[]): bigint | undefined {
  if (!(time instanceof Date) || typeof zone !== 'string' || !Object.hasOwn(parts, method)) return undefined;
  const part = parts[method]?.(localTime(time.getTime(), zone));
  return part === undefined ? undefined : BigInt(part);
}

function localTime(moment: number, zone: string): LocalParts {
  const offset = /^([+-]?)(\d\d):(\d\d)$/.exec(zone);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    return localParts('UTC', moment + (offset[1] === '-' ? -minutes : minutes) * 60_000);
  }
  if (isTimeZone(zone)) return localParts(zone, moment);
  throw new HelperProblem('expects the IANA name of a time zone, such as Europe/Dublin');
}

function midnight({ year, month, day }: LocalParts): number {
  return Date.UTC(year, month - 1, day);
}
