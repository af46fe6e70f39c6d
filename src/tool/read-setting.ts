import { InvalidParamsError } from '../errors.js';
import { type Effect, effects } from './effect.js';
import { flag } from './kinds/flag.js';
import { listItems } from './kinds/id.js';
import { describeValue } from './kinds/kind.js';
import { nearest } from './nearest.js';

const switched = flag('A switch');

/**
 * Reads a switch by the same kind as a parameter: true, false, or their text, since it may come from an environment, a form
 * or an expression. Undefined stays.
 *
 * @throws InvalidParamsError that names it. A switch that cannot be read is never taken for one that is off.
 */
export function readSwitch(name: string, value: unknown): boolean | undefined {
  if (value === undefined) return undefined;
  const { data, error } = switched.schema.safeParse(value);
  if (typeof data === 'boolean') return data;
  throw refuse(name, error?.issues[0]?.message ?? 'is no switch: expected true or false');
}

/** Reads effects: a list of them, or a text with commas. Undefined stays, and an empty list allows none. */
export function readEffects(name: string, value: unknown): readonly Effect[] | undefined {
  if (value === undefined) return undefined;
  const words = Array.isArray(value) || typeof value === 'string' ? listItems(value) : undefined;
  if (words === undefined) throw refuse(name, `is ${describeValue(value)}: expected a list of ${effects.join(', ')}`);
  return words.map((word) => {
    const effect = effects.find((known) => known === word);
    if (effect !== undefined) return effect;
    const near = nearest(String(word), effects);
    const hint = near === undefined ? `expected some of ${effects.join(', ')}` : `did you mean ${near}?`;
    throw refuse(name, `has "${word}": ${hint}`);
  });
}

/** Reads an amount, such as milliseconds: a number that is not below `least`, or its digits. Undefined stays. */
export function readAmount(name: string, value: unknown, least = 0): number | undefined {
  if (value === undefined) return undefined;
  const isText = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value);
  const amount = isText ? Number(value) : value;
  if (typeof amount === 'number' && amount >= least) return amount;
  throw refuse(name, `is ${describeValue(value)}: expected a number, ${least} or more`);
}

/** Reads something that is called: undefined stays. */
export function readFunction<Value>(name: string, value: Value): Value {
  if (value === undefined || typeof value === 'function') return value;
  throw refuse(name, `is ${describeValue(value)}: expected a function`);
}

function refuse(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
