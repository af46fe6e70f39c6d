import { dataHelpers } from './data.js';
import type { Helper } from './helper.js';
import { patternHelpers } from './patterns.js';
import { searchSteps } from './search-steps.js';
import { textHelpers } from './text.js';
import { timeHelpers } from './time.js';
import { partInZone, zonedMethods } from './zoned-parts.js';

/** All functions that expressions have beside those of CEL, in the order of the docs. */
export const helpers: readonly Helper[] = [...dataHelpers, ...textHelpers, ...patternHelpers, ...timeHelpers];

const byName = new Map(helpers.map((helper) => [helper.name, helper]));

type Steps = (...operands: readonly unknown[]) => number;

const length = (value: unknown) => (typeof value === 'string' ? value.length : 0);

/** Steps that methods and functions of CEL take beside those for reading their operands once. A method's value is the first. */
const celSteps: Readonly<Record<string, Steps>> = {
  contains: searchSteps,
  indexOf: searchSteps,
  lastIndexOf: searchSteps,
  split: (text, separator) => searchSteps(text, separator) + length(text) / 3,
  join: (list, separator) => {
    const items: readonly unknown[] = Array.isArray(list) ? list : [];
    return items.reduce<number>((sum, item) => sum + (length(item) + length(separator)) / 64, 0);
  },
  size: (text) => length(text) / 8,
  // It looks for a unit from every digit on.
  duration: (text) => length(text) ** 2,
  json: (bytes) => (bytes instanceof Uint8Array ? bytes.length / 8 : 0),
  // A formatter of the zone is made where none is kept, and asked.
  ...Object.fromEntries(
    zonedMethods.map((method): [string, Steps] => [method, (_time, zone) => (zone === undefined ? 0 : 130)]),
  ),
};

const none: Steps = () => 0;

/** Steps that a call takes beside those for reading its operands once. */
export function callSteps(name: string, isMethod: boolean): Steps {
  const helper = isMethod ? undefined : byName.get(name);
  if (helper !== undefined) return helper.steps ?? none;
  return (Object.hasOwn(celSteps, name) ? celSteps[name] : undefined) ?? none;
}

/** What a call answers where that is ours: a helper, or what takes the place of what the library gets wrong. */
export function ownImplementation(name: string, isMethod: boolean): Helper['run'] | undefined {
  if (!isMethod || name === 'matches') return byName.get(name)?.run;
  return zonedMethods.includes(name) ? (operands) => partInZone(name, operands) : undefined;
}
