import { type CallPriority, callPriorities, type Quota } from '../client/rate-limit-store.js';
import { InvalidParamsError } from '../errors.js';
import { isObject } from '../tool/json.js';
import { describeValue } from '../tool/kinds/kind.js';

/** @throws InvalidParamsError for what is no priority. Undefined stays. */
export function readPriority(priority: unknown): CallPriority | undefined {
  if (priority === undefined) return undefined;
  const known = callPriorities.find((one) => one === priority);
  if (known === undefined) throw refuse('priority', priority, `one of ${callPriorities.join(', ')}`);
  return known;
}

/** A longer window would be a long list of seconds. */
const longestWindow = 3600;

/** @throws InvalidParamsError that names what of a quota cannot be. Undefined stays. */
export function readQuotas(quotas: unknown): readonly Quota[] | undefined {
  if (quotas === undefined) return undefined;
  if (!Array.isArray(quotas)) throw refuse('quotas', quotas, 'a list');
  const read = quotas.map((quota: unknown, at): Quota => {
    const { key, calls, windowSeconds } = isObject(quota) ? quota : {};
    if (typeof key !== 'string' || key === '') throw refuse(`quotas.${at}.key`, key, 'a text');
    return {
      key,
      calls: amount(`quotas.${at}.calls`, calls, Number.MAX_SAFE_INTEGER),
      windowSeconds: amount(`quotas.${at}.windowSeconds`, windowSeconds, longestWindow),
    };
  });
  const twice = read.findIndex(({ key }, at) => read.some((other, place) => place < at && other.key === key));
  if (twice >= 0) throw refuse(`quotas.${twice}.key`, read[twice]?.key, 'each key once');
  return read;
}

function amount(field: string, value: unknown, most: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= most) return value;
  throw refuse(field, value, `a whole number from 1 to ${most}`);
}

function refuse(field: string, value: unknown, expected: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message: `is ${describeValue(value)}: expected ${expected}` }]);
}
