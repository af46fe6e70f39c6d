import { invalid } from '../http/input.js';
import { isJsonObject } from '../json.js';

/** How to begin again: the same seed and data as before, unless given. */
export interface ResetOptions {
  readonly seed?: number;
  readonly keep?: 'demo' | 'empty';
}

/** @throws RefusedError 400 that names the key. */
export function readReset(value: unknown): ResetOptions {
  if (!isJsonObject(value)) throw invalid('The body', 'an object');
  const { seed, keep, ...rest } = value;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) throw invalid(unknown, 'left out: a reset knows seed and keep');
  if (seed !== undefined && !(typeof seed === 'number' && Number.isSafeInteger(seed)))
    throw invalid('seed', 'a whole number');
  if (keep !== undefined && keep !== 'demo' && keep !== 'empty') throw invalid('keep', 'demo or empty');
  return { ...(seed === undefined ? {} : { seed }), ...(keep === undefined ? {} : { keep }) };
}
