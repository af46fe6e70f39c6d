import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { describeValue, kind, Problem } from './kind.js';

const seconds = /^-?\d{1,16}$/;
const isoWithZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Later than this many seconds (year 5138) a number can only be milliseconds. */
const latest = 100_000_000_000;

/** A moment in unix seconds: a number, its text form, or an ISO 8601 text with a time zone. */
export function unixTime(description: string, notes: ParamNotes = {}): Param<number | string, number, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'integer' }, format: 'unix-time', sample: 1_767_225_600 },
    {
      expected: 'a time',
      value: () => z.int(),
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
  const wrong = `is ${describeValue(value)}: expected a time in unix seconds such as 1767225600, or an ISO 8601 text with a zone such as 2026-01-01T00:00:00Z`;
  if (typeof read !== 'number' || !Number.isSafeInteger(read)) return wrong;
  return Math.abs(read) < latest
    ? read
    : `is ${read}, which are milliseconds: expected unix seconds, so divide by 1000`;
}

function fromText(value: string): number {
  if (seconds.test(value)) return Number(value);
  return isoWithZone.test(value) ? Math.floor(Date.parse(value) / 1000) : Number.NaN;
}
