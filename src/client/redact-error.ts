import { ToolError } from '../errors.js';
import { isObject } from '../tool/json.js';

/**
 * Takes secrets out of what a function threw. An error of our family holds plain data, and stays the same object; any other
 * comes back as a plain `Error` with its name, message and stack, because libraries keep whole requests in theirs.
 */
export function redactError(thrown: unknown, hide: (text: string) => string): Error {
  if (thrown instanceof ToolError) {
    for (const key of Object.getOwnPropertyNames(thrown)) {
      const value: unknown = Reflect.get(thrown, key);
      const clean = withoutSecrets(value, hide);
      if (clean !== value) Object.defineProperty(thrown, key, { value: clean });
    }
    return thrown;
  }
  const { name, message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return Object.assign(new Error(hide(message)), { name: hide(name), stack: hide(stack) });
}

/** The same value where there is nothing to take out of it. */
function withoutSecrets(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) {
    const members = value.map((member) => withoutSecrets(member, hide));
    return members.every((member, at) => member === value[at]) ? value : members;
  }
  if (value instanceof Error) return redactError(value, hide);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [hide(key), withoutSecrets(member, hide)] as const);
  const isClean = entries.every(([key, member]) => Object.hasOwn(value, key) && value[key] === member);
  return isClean ? value : Object.fromEntries(entries);
}
