import * as z from 'zod';
import { localTime } from '../local-times.js';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { describeValue, kind, Problem } from './kind.js';

const seconds = /^-?\d{1,16}$/;
const iso = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Later than this many seconds (year 5138) a number can only be milliseconds. */
const latest = 100_000_000_000;

/**
 * A moment in unix seconds: a number, its text form, or an ISO 8601 text. Without a zone the text is read in the zone of
 * the account where that is known, else in UTC; a day alone stands for its first second.
 */
export function unixTime(description: string, notes: ParamNotes = {}): Param<number | string, number, false> {
  return kind(
    description,
    notes,
    {
      schema: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
      format: 'unix-time',
      sample: 1_767_225_600,
    },
    {
      expected: 'a time',
      // What was read is a number. The text stands here for hosts that show this schema to a model.
      value: () => z.union([z.int(), z.string()]),
      read(value) {
        const read = readSeconds(value);
        return typeof read === 'number' ? read : new Problem(read);
      },
    },
  );
}

/** The moment in unix seconds, or what is wrong with the value. */
export function readSeconds(value: unknown): number | string {
  const read = typeof value === 'string' ? fromText(value.trim()) : value;
  if (typeof read === 'string') return read;
  if (typeof read !== 'number' || !Number.isSafeInteger(read)) {
    return `is ${describeValue(value)}: expected a time in unix seconds such as 1767225600, or an ISO 8601 text such as 2026-01-01T00:00:00Z, which may name its zone`;
  }
  return Math.abs(read) < latest
    ? read
    : `is ${read}, which are milliseconds: expected unix seconds, so divide by 1000`;
}

/** The seconds of a text; a text in return says what is wrong with a day. */
function fromText(value: string): number | string {
  if (seconds.test(value)) return Number(value);
  const [, day = '', zone] = iso.exec(value) ?? [];
  if (day === '') return Number.NaN;
  if (!isDay(day)) return `is ${describeValue(value)}: ${day} is no day of the calendar`;
  if (zone !== undefined) return Math.floor(Date.parse(value) / 1000);
  return Math.floor(localTime(value, value === day ? `${day}T00:00:00Z` : `${value}Z`) / 1000);
}

/** Whether a text such as 2026-02-31 is a day: some engines read it as one of March. */
export function isDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(day);
}
