import { describeValue } from '../kinds/kind.js';
import type { Condition, ParamData } from '../param/facts.js';
import type { Params } from '../param/param.js';

/** Where one parameter goes in a request. */
interface Slot {
  readonly param: string;
  readonly place: 'query' | 'body';
  readonly keys: readonly string[];
  readonly when?: Condition | undefined;
}

/**
 * Refuses a definition whose calls would lose values without a word.
 *
 * @throws Error that names the operation by its method and path, and the parameter.
 */
export function checkPlan(http: string, params: Params, inPath: readonly string[], slots: readonly Slot[]): void {
  const refuse = (name: string, problem: string) => {
    throw new Error(`${http}: ${name} ${problem}`);
  };
  for (const [name, { data }] of Object.entries(params)) {
    if (name in Object.prototype) refuse(name, 'is a name that every object has: give the parameter another one');
    const words = wordsOf(data);
    if (data.default !== undefined && words?.includes(data.default) === false) {
      refuse(name, `has a default that is ${describeValue(data.default)}: expected one of ${words.join(', ')}`);
    }
  }
  for (const name of inPath) {
    if (params[name]?.data.required === false) refuse(name, 'is part of the path: it cannot be optional');
  }
  for (const slot of slots) {
    const { param, keys, when } = slot;
    const inside = slots.find((other) => isInside(other, slot));
    if (inside !== undefined && params[param]?.data.schema.type !== 'object') {
      refuse(inside.param, `cannot be sent inside ${param}, which is no object`);
    }
    if (when !== undefined && !Object.hasOwn(params, when.param)) {
      refuse(param, `is sent when ${when.param} is given, which is no parameter`);
    }
    const inherited = keys.find((key) => key in Object.prototype);
    if (inherited !== undefined) refuse(param, `cannot be sent as ${inherited}, a name that every object has`);
  }
}

/** All values of a choice or a flag. Their defaults are sent as they stand, past the parser. */
function wordsOf({ schema }: ParamData): readonly unknown[] | undefined {
  if (schema.type === 'boolean') return [true, false];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

/** Whether one parameter goes into what another one is sent as. */
function isInside(one: Slot, other: Slot): boolean {
  if (one.place !== other.place || one.keys.length <= other.keys.length) return false;
  return other.keys.every((key, at) => one.keys[at] === key);
}
