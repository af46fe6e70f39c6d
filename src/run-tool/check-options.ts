import { InvalidParamsError } from '../errors.js';
import { isObject } from '../tool/json.js';
import { describeValue } from '../tool/kinds/kind.js';
import { readAmount, readEffects, readFunction, readSwitch } from '../tool/read-setting.js';
import { readPriority, readQuotas } from './check-rate-limits.js';
import { readRetry } from './check-retry.js';
import type { ClientOptions } from './client-options.js';

/**
 * Reads the options of a client, in their text form as well, into a copy that nobody else holds.
 *
 * @throws InvalidParamsError that names the option. No client is made whose policy cannot be read.
 */
export function checkClientOptions<Options extends ClientOptions>(options: Options): Options {
  refuseMisspelt(options, ['readOnly', 'allow', 'approve']);
  const { confirmPausesMs, rateLimits, claims } = options;
  if (confirmPausesMs !== undefined && !Array.isArray(confirmPausesMs))
    throw refuse('confirmPausesMs', confirmPausesMs, 'a list of milliseconds');
  checkMethods('rateLimits', rateLimits, ['take', 'learn']);
  checkMethods('claims', claims, ['enter', 'claim', 'claimed', 'addUnsettled', 'unsettled']);
  const read: ClientOptions = {
    readOnly: readSwitch('readOnly', options.readOnly),
    allow: readEffects('allow', options.allow),
    approve: readFunction('approve', options.approve),
    trace: readFunction('trace', options.trace),
    timeoutMs: readAmount('timeoutMs', options.timeoutMs, 1),
    maxResponseBytes: readAmount('maxResponseBytes', options.maxResponseBytes, 1),
    maxWaitMs: readAmount('maxWaitMs', options.maxWaitMs),
    priority: readPriority(options.priority),
    quotas: readQuotas(options.quotas),
    retry: readRetry(options.retry),
    confirmPausesMs: confirmPausesMs?.map((pause, at) => readAmount(`confirmPausesMs.${at}`, pause) ?? 0),
  };
  return { ...options, ...read };
}

/**
 * Refuses a safety switch in another spelling, such as `read_only`: a caller without types would take it for one that is on.
 *
 * @throws InvalidParamsError with the right name.
 */
function refuseMisspelt(options: object, switches: readonly string[]): void {
  const plain = (name: string) => name.replaceAll(/[_-]/g, '').toLowerCase();
  for (const name of Object.keys(options)) {
    const meant = switches.find((known) => known !== name && plain(known) === plain(name));
    if (meant === undefined) continue;
    throw new InvalidParamsError([{ field: name, message: `is not an option: did you mean ${meant}?` }]);
  }
}

function checkMethods(name: string, store: unknown, methods: readonly string[]): void {
  if (store === undefined) return;
  const has = (method: string) => isObject(store) && typeof store[method] === 'function';
  if (!methods.every(has)) throw refuse(name, store, `an object with the functions ${methods.join(', ')}`);
}

function refuse(field: string, value: unknown, expected: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message: `is ${describeValue(value)}: expected ${expected}` }]);
}
