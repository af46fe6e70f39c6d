import { deepest, holdsOwnData, isObject, type JsonObject } from './json.js';

const isoTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** True for the names under which Intercom keeps a time. */
function isTimeKey(key: string): boolean {
  return key.endsWith('_at') || key === 'waiting_since' || key === 'snoozed_until';
}

/** Unix seconds of a time in either of the forms that notifications use; undefined when it is neither. */
export function readTime(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (!isIsoTime(value)) return undefined;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

/** True for a time with an offset, written out. */
export function isIsoTime(value: unknown): value is string {
  return typeof value === 'string' && isoTime.test(value);
}

/** A copy in which every time is in unix seconds. Attributes and metadata that a workspace made up stay as they are. */
export function withUnixTimes(item: JsonObject, depth = 0): JsonObject {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (isTimeKey(key)) return [key, readTime(value) ?? value];
      return [key, holdsOwnData(key) ? value : inside(value, depth + 1)];
    }),
  );
}

function inside(value: unknown, depth: number): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((element) => inside(element, depth + 1));
  return isObject(value) ? withUnixTimes(value, depth) : value;
}
