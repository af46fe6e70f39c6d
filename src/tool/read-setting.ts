import { InvalidParamsError, type ParamIssue } from '../errors.js';
import { type Effect, effects } from './effect.js';
import { choiceList } from './kinds/choice-list.js';
import { flag } from './kinds/flag.js';
import { describeValue } from './kinds/kind.js';
import type { Param } from './param/param.js';

/**
 * Reads a setting by a kind of parameter, so that it may come as text: from the environment, a form, an expression.
 *
 * @throws InvalidParamsError that names it. A switch that cannot be read is never taken for one that is off.
 */
export function readSetting<Out>(name: string, value: unknown, by: Param<unknown, Out, false>): Out {
  const read = by.schema.safeParse(value);
  if (read.success) return read.data as Out;
  const [issue] = read.error.issues;
  throw refuse(name, issue?.code === 'custom' ? issue.message : `is ${describeValue(value)}: ${issue?.message ?? ''}`);
}

const switched = flag('A switch');
const someEffects = choiceList(effects, 'Effects');

/** Reads a switch: true, false, or their text. Undefined stays. */
export function readSwitch(name: string, value: unknown): boolean | undefined {
  return value === undefined ? undefined : readSetting(name, value, switched);
}

/** Reads effects: a list of them, or a text with commas. Undefined stays, and an empty list allows none. */
export function readEffects(name: string, value: unknown): readonly Effect[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) && value.length === 0 ? [] : readSetting(name, value, someEffects);
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
  const issue: ParamIssue = { field, message };
  return new InvalidParamsError([issue]);
}
