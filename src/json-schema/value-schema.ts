import { isObject } from '../tool/json.js';
import type { JsonSchema } from './json-schema.js';
import type { ParamFacts } from './param-facts.js';

/** The schema of a value that is not null. */
export function valueSchema({ schema }: Pick<ParamFacts, 'schema'>): JsonSchema {
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isObject) : [];
  const real = branches.filter(({ type }) => type !== 'null');
  const [only] = real;
  return real.length === 1 && only !== undefined ? only : schema;
}

/** The words that a parameter can be, or undefined when it is no choice. */
export function choicesOf(facts: Pick<ParamFacts, 'schema'>): readonly string[] | undefined {
  const { enum: words } = valueSchema(facts);
  return Array.isArray(words) ? words.map(String) : undefined;
}
