import { createHash } from 'node:crypto';
import { isObject } from '../../tool/json.js';
import type { Automation } from './automation.js';

/** What may change without making it another automation. */
const left: ReadonlySet<string> = new Set(['$schema', 'enabled', 'ui'] satisfies (keyof Automation)[]);

/**
 * What tells one content of an automation from another: a hash of all that its runs depend on. It is the same for JSON and
 * YAML, in whatever order keys stand, and whether a default is written out or not.
 */
export function revisionOf(automation: Automation): string {
  const content = Object.fromEntries(Object.entries(automation).filter(([key]) => !left.has(key)));
  return createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  // Keys of digits come first in any object, in the order of their numbers.
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
