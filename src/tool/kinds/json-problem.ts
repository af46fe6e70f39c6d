import { describeValue } from './kind.js';

/** Deeper than anybody nests attributes, and far from where writing JSON fails. */
export const maxLevels = 24;

/** What keeps a value from travelling as JSON, or undefined when nothing does. Circles count as endless depth. */
export function jsonProblem(value: unknown, level = 0): string | undefined {
  if (level > maxLevels) return `is nested more than ${maxLevels} levels deep`;
  if (value instanceof Uint8Array) return 'holds bytes';
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) {
      const problem = jsonProblem(member, level + 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return `holds ${value}`;
  const travels = value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
  return travels ? undefined : `holds ${describeValue(value)}`;
}
