import type { HttpRequest } from './request.js';

/** Settings of a connection that can answer in place of a lookup, by name. */
export type ConnectionDefaults = Readonly<Record<string, string | undefined>>;

/**
 * Reads that find a parameter which the caller left out. Declared under the name of that parameter; skipped when the
 * caller gave it.
 */
export interface Lookup<Params = never, Answer = unknown, Value = unknown> {
  /** What is looked up, for dry runs and errors: `the admin that the token belongs to`. */
  readonly title: string;
  /** A setting of the connection that answers without any request. */
  readonly setting?: string;
  /** Whether these parameters need it. Without `when` they always do. */
  when?(params: Params): boolean;
  /** The reads to make, in order. */
  requests(params: Params): readonly HttpRequest[];
  /** The value in the answers, or undefined when they do not hold it. */
  pick(answers: readonly Answer[]): Value | undefined;
  /** What the caller can do when nothing was found. */
  readonly advice: string;
}

export type Lookups = Readonly<Record<string, Lookup>>;

/** The values that a set of lookups adds to the parameters. */
export type FoundBy<L extends Lookups> = {
  [Name in keyof L]: L[Name] extends Lookup<never, never, infer Value>
    ? L[Name] extends { when: unknown }
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
