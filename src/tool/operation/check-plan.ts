import type { Condition } from '../param/facts.js';
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
  for (const name of Object.keys(params)) {
    if (name in Object.prototype) refuse(name, 'is a name that every object has: give the parameter another one');
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

/** Whether one parameter goes into what another one is sent as. */
function isInside(one: Slot, other: Slot): boolean {
  if (one.place !== other.place || one.keys.length <= other.keys.length) return false;
  return other.keys.every((key, at) => one.keys[at] === key);
}
