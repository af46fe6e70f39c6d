import type { Condition } from '../param/facts.js';
import type { Params } from '../param/param.js';
import { holds } from './request-plan.js';

/** What a rule asks of a form, where it can be said as data: that some of these parameters are given. */
export interface RuleFacts {
  /** The parameters that it counts. */
  readonly params: readonly string[];
  /** How many of them must be given. */
  readonly least: number;
  /** How many of them may be given; any number unless stated. */
  readonly most?: number;
  /** When it holds; always unless stated. */
  readonly when?: Condition;
}

/** A rule between parameters. It is tried once each of them was read. */
export interface Rule<Parsed = Record<string, unknown>, Name extends string = never> {
  /** The parameters that it is about, kept for the compiler. */
  readonly '~about'?: Name;
  /** Calls `refuse` with the field that is wrong and a message that begins with a verb. */
  check(params: Parsed, refuse: (field: string, message: string) => void): void;
  /** The same for forms, where data can say it. `names` are all parameters of the tool. */
  facts?(names: readonly string[]): RuleFacts;
}

/** At least one of these must be given; a call with none of them is refused by the name of the first. */
export function atLeastOne<const Names extends readonly [string, string, ...string[]]>(
  ...names: Names
): Rule<{ readonly [N in Names[number]]?: unknown }, Names[number]> {
  const [first] = names;
  return {
    check(params, refuse) {
      const given: Readonly<Record<string, unknown>> = params;
      if (names.some((name) => given[name] !== undefined)) return;
      refuse(first, `is missing: give ${listed(names)}, at least one of them`);
    },
    facts: () => ({ params: names, least: 1 }),
  };
}

/** While a condition holds, at least one of these must be given; `needed` says why, as in `custom_hours needs the hours`. */
export function atLeastOneWhen<const Names extends readonly [string, ...string[]], const On extends string>(
  when: Condition & { readonly param: On },
  names: Names,
  needed: string,
): Rule<{ readonly [N in Names[number] | On]?: unknown }, Names[number] | On> {
  return {
    check(params, refuse) {
      const given: Readonly<Record<string, unknown>> = params;
      if (holds(when, given) && names.every((name) => given[name] === undefined)) {
        refuse(names[0], `is missing: ${needed}`);
      }
    },
    facts: () => ({ params: names, least: 1, when }),
  };
}

/** Just one of these must be given. */
export function exactlyOne<const Names extends readonly [string, string, ...string[]]>(
  ...names: Names
): Rule<{ readonly [N in Names[number]]?: unknown }, Names[number]> {
  return {
    check(params, refuse) {
      const values: Readonly<Record<string, unknown>> = params;
      const [one, other] = names.filter((name) => values[name] !== undefined);
      if (one === undefined) refuse(names[0], `is missing: give ${listed(names)}`);
      else if (other !== undefined) refuse(other, `cannot stand beside ${one}: give one`);
    },
    facts: () => ({ params: names, least: 1, most: 1 }),
  };
}

/** A parameter that only works together with another one. */
export function needs<const Name extends string, const Other extends string>(
  name: Name,
  other: Other,
): Rule<{ readonly [N in Name | Other]?: unknown }, Name | Other> {
  return {
    check(params, refuse) {
      const given: Readonly<Record<string, unknown>> = params;
      if (given[name] === undefined || given[other] !== undefined) return;
      refuse(name, `cannot be set alone: give ${other} in the same call`);
    },
    facts: () => ({ params: [other], least: 1, when: { param: name } }),
  };
}

/** Something must be given beside the parameter that names what is changed. */
export function changesSomething<const Name extends string>(of: Name): Rule<{ readonly [N in Name]?: unknown }, Name> {
  return {
    check(params, refuse) {
      if (Object.entries(params).some(([name, value]) => name !== of && value !== undefined)) return;
      refuse('', `changes nothing: give at least one field besides ${of}`);
    },
    facts: (names) => ({ params: names.filter((name) => name !== of), least: 1 }),
  };
}

/** A time, or another number, that does not lie before another one. */
export function inOrder<const From extends string, const To extends string>(
  from: From,
  to: To,
): Rule<{ readonly [N in From | To]?: unknown }, From | To> {
  return {
    check(params, refuse) {
      const given: Readonly<Record<string, unknown>> = params;
      const [least, most] = [given[from], given[to]];
      if (typeof least === 'number' && typeof most === 'number' && least > most) {
        refuse(to, `is before ${from}: expected ${least} or later`);
      }
    },
  };
}

/** The rules that single parameters state by `when.needed`. */
export function conditionRules(params: Params): Rule[] {
  return Object.entries(params).flatMap(([name, { data }]) => {
    const { when } = data;
    if (when?.needed === undefined) return [];
    const check: Rule['check'] = (given, refuse) => {
      if (holds(when, given) && given[name] === undefined) refuse(name, `is missing: ${when.needed}`);
    };
    return [{ check }];
  });
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
