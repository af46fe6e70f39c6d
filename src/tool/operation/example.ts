import type { Params } from '../param/param.js';

/** A call as people would make it: what is needed, and the optional parameters that have an example. */
export function exampleOf(params: Params): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, { data }]) => {
      if (!data.required && data.example === undefined) return [];
      return [[name, data.example ?? data.sample]];
    }),
  );
}
