import { type RetryClass, type RetryRules, retryClasses } from '../client/retry.js';
import { InvalidParamsError } from '../errors.js';
import { isObject } from '../tool/json.js';
import { describeValue } from '../tool/kinds/kind.js';
import { readAmount, readSwitch } from '../tool/read-setting.js';

/**
 * Reads how calls are repeated: what is given of it, in its text form as well.
 *
 * @throws InvalidParamsError that names the rule.
 */
export function readRetry(retry: unknown): Partial<RetryRules> | undefined {
  if (retry === undefined) return undefined;
  if (!isObject(retry)) throw refuse('retry', retry, 'an object');
  const rules = {
    repeats: readAmount('retry.repeats', retry.repeats),
    firstPauseMs: readAmount('retry.firstPauseMs', retry.firstPauseMs),
    longestPauseMs: readAmount('retry.longestPauseMs', retry.longestPauseMs),
    backoffRate: readAmount('retry.backoffRate', retry.backoffRate, 1),
    jitter: readSwitch('retry.jitter', retry.jitter),
    on: readClasses(retry.on),
  };
  return Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined));
}

function readClasses(on: unknown): readonly RetryClass[] | undefined {
  if (on === undefined) return undefined;
  const expected = `a list of ${retryClasses.join(', ')}`;
  if (!Array.isArray(on)) throw refuse('retry.on', on, expected);
  return on.map((word, at) => {
    const known = retryClasses.find((one) => one === word);
    if (known === undefined) throw refuse(`retry.on.${at}`, word, `one of ${retryClasses.join(', ')}`);
    return known;
  });
}

function refuse(field: string, value: unknown, expected: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message: `is ${describeValue(value)}: expected ${expected}` }]);
}
