import type { ToolError } from '../errors.js';
import type { HttpRequest, RequestContext } from './request.js';

/** Settings of a connection that can answer in place of a lookup, by name. */
export type ConnectionDefaults = Readonly<Record<string, string | undefined>>;

/** Refuses the call for the value of a parameter. */
export type RefuseCall = (field: string, message: string) => never;

/**
 * Reads that find a parameter which the caller left out. Declared under the name of that parameter; skipped when the
 * caller gave it.
 */
export interface Lookup<Params = never, Answer = unknown, Value = unknown> {
  /** What is looked up, for dry runs and errors: `the admin that the token belongs to`. */
  readonly title: string;
  /** A setting of the connection that answers without any request. */
  readonly setting?: string;
  /**
   * What it means when nothing is found. `none`: the call is made without the value. `not-found`: the error is that of an id
   * without an object. The call is refused for lack of the parameter unless given.
   */
  readonly absence?: 'none' | 'not-found';
  /** Whether these parameters need it. Without `when` they always do. */
  when?(params: Params): boolean;
  /** The reads to make, in order. */
  requests(params: Params, context: RequestContext): readonly HttpRequest[];
  /**
   * The value in the answers, or undefined when they do not hold it. With `absence: 'none'` the answer of a read that met
   * 404 is undefined.
   */
  pick(answers: readonly Answer[], params: Params, refuse: RefuseCall): Value | undefined;
  /** What the caller can do when nothing was found. */
  readonly advice: string;
  /** How the value is read from a refusal of the call itself, where the lookup found none. */
  readonly refusal?: RefusalLookup<Value>;
}

/** A refusal that names what a lookup did not find: the call is built again with the value and sent once more. */
export interface RefusalLookup<Value> {
  /** When that happens, in the words of a dry run: `a contact that matches exists already`. */
  readonly title: string;
  /** The value, or undefined for a refusal of another kind. */
  value(error: ToolError): Value | undefined;
  /** Requests that are made first; a repeat of them has the same effect. */
  requests?(error: ToolError, value: Value): readonly HttpRequest[];
}

export type Lookups = Readonly<Record<string, Lookup>>;

/** The values that a set of lookups adds to the parameters. */
export type FoundBy<L extends Lookups> = {
  [Name in keyof L]: L[Name] extends Lookup<never, never, infer Value>
    ? L[Name] extends { when: unknown } | { absence: 'none' }
      ? Value | undefined
      : Value
    : never;
};

/** Declares a lookup and keeps its exact type. */
export function defineLookup<
  Params,
  Answer,
  Value,
  const L extends Lookup<Params, Answer, Value> = Lookup<Params, Answer, Value>,
>(lookup: L & Lookup<Params, Answer, Value>): L {
  return lookup;
}
