import { dataHelpers } from './data.js';
import type { Helper } from './helper.js';
import { patternHelpers } from './patterns.js';
import { searchSteps } from './search-steps.js';
import { textHelpers } from './text.js';
import { timeHelpers } from './time.js';

/** All functions that expressions have beside those of CEL, in the order of the docs. */
export const helpers: readonly Helper[] = [...dataHelpers, ...textHelpers, ...patternHelpers, ...timeHelpers];

const byName = new Map(helpers.map((helper) => [helper.name, helper]));

type Steps = (...operands: readonly unknown[]) => number;

/** `getHours('Europe/Dublin')` and its like make a formatter of the zone at each call. */
const inZone: Steps = (_time, zone) => (zone === undefined ? 0 : 1000);
const length = (value: unknown) => (typeof value === 'string' ? value.length : 0);

/** Steps that methods and functions of CEL take beside those for reading their operands once. The text is the first one. */
const celSteps: Readonly<Record<string, Steps>> = {
  contains: searchSteps,
  indexOf: searchSteps,
  lastIndexOf: searchSteps,
  split: (text, separator) => searchSteps(text, separator) + length(text) / 4,
  join: (list, separator) => {
    const items: readonly unknown[] = Array.isArray(list) ? list : [];
    return items.reduce<number>((sum, item) => sum + (length(item) + length(separator)) / 64, 0);
  },
  size: (text) => length(text) / 32,
  // It looks for a unit from every digit on.
  duration: (text) => length(text) ** 2,
  json: (bytes) => (bytes instanceof Uint8Array ? bytes.length / 8 : 0),
  getDate: inZone,
  getDayOfMonth: inZone,
  getDayOfWeek: inZone,
  getDayOfYear: inZone,
  getFullYear: inZone,
  getHours: inZone,
  getMilliseconds: inZone,
  getMinutes: inZone,
  getMonth: inZone,
  getSeconds: inZone,
};

const none: Steps = () => 0;

/** Steps that a call takes beside those for reading its operands once. */
export function callSteps(name: string, isMethod: boolean): Steps {
  if (!isMethod) {
    const helper = byName.get(name);
    if (helper !== undefined) return helper.steps ?? none;
  }
  return (Object.hasOwn(celSteps, name) ? celSteps[name] : undefined) ?? none;
}

/** What a call runs where that is ours: a helper, or what takes the place of a method that CEL libraries get wrong. */
export function ownImplementation(name: string, isMethod: boolean): Helper['run'] | undefined {
  return isMethod && name !== 'matches' ? undefined : byName.get(name)?.run;
}
