import { InvalidParamsError } from '../../errors.js';
import { isObject } from '../../tool/json.js';
import { longNumbersAsText } from '../../tool/long-numbers.js';
import { nearest } from '../../tool/nearest.js';

/** One value of an event that is given in place of the sample's. */
export interface SetValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Reads `source.body=Hello`. JSON is read as what it says, any other text as itself. @throws InvalidParamsError */
export function readSetValue(text: string): SetValue {
  const at = text.indexOf('=');
  const path = text.slice(0, Math.max(0, at)).split('.');
  if (at < 1 || path.some((key) => key === '' || key === '__proto__')) {
    throw refused(`is ${JSON.stringify(text)}: expected path=value, such as source.body=Hello`);
  }
  return { path, value: readValue(text.slice(at + 1)) };
}

/** A whole number that has more digits than a number keeps is an id, and stays text, also within an object or a list. */
function readValue(text: string): unknown {
  try {
    JSON.parse(text);
    return JSON.parse(longNumbersAsText(text));
  } catch {
    return text;
  }
}

/**
 * A copy of an object with values put into it. What is missing on the way is made; the first word has to be a field that
 * the object has, so that a slip of the pen does not go unnoticed.
 *
 * @throws InvalidParamsError with the nearest field.
 */
export function withValues(
  item: Readonly<Record<string, unknown>>,
  values: readonly SetValue[],
): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = { ...item };
  for (const {
    path: [first = '', ...rest],
    value,
  } of values) {
    if (!Object.hasOwn(item, first)) {
      const near = nearest(first, Object.keys(item));
      const hint = near === undefined ? `it has ${Object.keys(item).join(', ')}` : `did you mean ${near}?`;
      throw refused(`names ${first}, which the item of this event does not have: ${hint}`);
    }
    made[first] = put(made[first], rest, value);
  }
  return made;
}

function put(into: unknown, [first, ...rest]: readonly string[], value: unknown): unknown {
  if (first === undefined) return value;
  if (!Array.isArray(into))
    return { ...(isObject(into) ? into : {}), [first]: put(isObject(into) ? into[first] : undefined, rest, value) };
  const at = /^\d{1,4}$/.test(first) ? Number(first) : Number.NaN;
  if (!(at <= into.length)) {
    throw refused(
      `has ${JSON.stringify(first)} for a place in a list of ${into.length}: expected a number from 0 to ${into.length}`,
    );
  }
  const members: unknown[] = [...into];
  members[at] = put(members[at], rest, value);
  return members;
}

function refused(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: '--set', message }]);
}
