import type { Candidates } from './field.js';

/*
 * Sets of candidates put together.
 */

/** The smallest of the sets that are known: what a record has to be in is narrowest there. */
export function smallest<R>(parts: readonly (Candidates<R> | undefined)[]): Candidates<R> | undefined {
  return parts.reduce(
    (best, next) => (next !== undefined && next.size < (best?.size ?? Infinity) ? next : best),
    undefined,
  );
}

/** The union, unless one part is unknown: then all records have to be looked at. */
export function unionOfAll<R>(parts: readonly (Candidates<R> | undefined)[]): Candidates<R> | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? union(known) : undefined;
}

function union<R>(parts: readonly Candidates<R>[]): Candidates<R> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    records: () => {
      const records = new Set<R>();
      for (const part of parts) for (const record of part.records()) records.add(record);
      return records;
    },
  };
}

/** Candidates of which only some match. */
export function inexact<R>(candidates: Candidates<R> | undefined): Candidates<R> | undefined {
  return candidates?.exact === true ? { ...candidates, exact: false } : candidates;
}
