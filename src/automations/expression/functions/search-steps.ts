/**
 * Steps that it takes to look for a text in another. Engines skip ahead where they can; on texts that repeat themselves
 * they compare each of the one with each of the other.
 */
export function searchSteps(where: unknown, what: unknown): number {
  if (typeof where !== 'string' || typeof what !== 'string') return 0;
  return (where.length + what.length) / 64 + (where.length * what.length) / 256;
}
