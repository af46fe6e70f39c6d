import { type RefusedError, refuse } from '../http/errors.js';
import type { JsonValue } from '../json.js';
import type { FieldType, Scalar } from './field.js';

/** Reads a value as the field's type wants it; undefined when it is of another type. */
type Reader = (value: JsonValue) => Scalar | undefined;

const text: Reader = (value) => (typeof value === 'string' ? value : undefined);

/** Intercom's own examples give whole numbers and times as text, so their text form counts. */
const integer: Reader = (value) => {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
};

/** Calendars end at 8.64e15 ms; two days less leave room to look for the end of the last day. */
const LAST_SECOND = 8_640_000_000_000 - 2 * 86_400;

const READERS: Readonly<Record<FieldType, Reader>> = {
  string: text,
  tag: text,
  boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  integer,
  date: (value) => {
    const seconds = integer(value);
    return typeof seconds === 'number' && seconds >= 0 && seconds <= LAST_SECOND ? seconds : undefined;
  },
  decimal: (value) => {
    const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    return typeof number === 'number' ? number : undefined;
  },
};

const NAMES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  tag: 'string',
  boolean: 'boolean',
  integer: 'integer',
  date: 'date',
  decimal: 'number',
};

/** @throws RefusedError 400 invalid_value: a value of the wrong type fails the query. */
export function readValue(type: FieldType, value: JsonValue): Scalar {
  const read = READERS[type](value);
  if (read === undefined) throw invalidValue(value, NAMES[type]);
  return read;
}

/** The values of `IN` and `NIN`, which must come as an array. */
export function readValues(type: FieldType, value: JsonValue): Scalar[] {
  if (!Array.isArray(value)) throw invalidValue(value, 'array');
  return value.map((item) => readValue(type, item));
}

function invalidValue(value: JsonValue, expected: string): RefusedError {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return refuse(400, 'invalid_value', `${shown} is not a valid ${expected}`);
}
