import type { Params } from '../param/param.js';
import { holds } from './request-plan.js';

/**
 * A call as people would make it: what is needed, and the optional parameters that have an example. What hangs on another
 * parameter stands in it only beside a value that it goes with.
 */
export function exampleOf(params: Params): Record<string, unknown> {
  const usual: Record<string, unknown> = Object.fromEntries(
    Object.entries(params).flatMap(([name, { data }]) => {
      if (!data.required && data.example === undefined) return [];
      return [[name, data.example ?? data.sample]];
    }),
  );
  const goesWith = (name: string) => {
    const when = params[name]?.data.when;
    return when === undefined || holds(when, usual);
  };
  return Object.fromEntries(Object.entries(usual).filter(([name]) => goesWith(name)));
}
