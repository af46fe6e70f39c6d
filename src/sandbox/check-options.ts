import type { SandboxOptions } from './options.js';

/**
 * Reads the switches and words among the options, which come as text from an environment or a form.
 *
 * @throws RangeError for one that cannot be read: it would count as its opposite, or as a word that there is not.
 */
export function checkOptions(options: SandboxOptions): SandboxOptions {
  const { magicValues, allowRemoteWebhooks, rateLimit, region, undefinedAttributes } = options;
  const isLimit = typeof rateLimit === 'object' && rateLimit !== null;
  return {
    ...options,
    ...known('magicValues', readSwitch('magicValues', magicValues)),
    ...known('allowRemoteWebhooks', readSwitch('allowRemoteWebhooks', allowRemoteWebhooks)),
    ...known('rateLimit', isLimit ? rateLimit : readOff(rateLimit)),
    ...known('region', readWord('region', region, ['US', 'EU', 'AU'])),
    ...known('undefinedAttributes', readWord('undefinedAttributes', undefinedAttributes, ['refuse', 'accept'])),
  };
}

function known<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

function readSwitch(name: string, value: unknown): boolean | undefined {
  const found = [true, false].find((word) => value === word || value === String(word));
  if (found !== undefined || value === undefined) return found;
  throw new RangeError(`${name} must be true or false, not ${JSON.stringify(value)}.`);
}

function readOff(value: unknown): false | undefined {
  if (value === undefined) return undefined;
  if (value === false || value === 'false') return false;
  throw new RangeError(`rateLimit must be false or an object with a limit, not ${JSON.stringify(value)}.`);
}

function readWord<Word extends string>(name: string, value: unknown, words: readonly Word[]): Word | undefined {
  const word = words.find((one) => one === value);
  if (word !== undefined || value === undefined) return word;
  throw new RangeError(`${name} must be one of ${words.join(', ')}, not ${JSON.stringify(value)}.`);
}
