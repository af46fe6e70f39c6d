import { isObject } from '../tool/json.js';
import type { JsonSchema } from './json-schema.js';
import type { ParamFacts } from './param-facts.js';

/** The schema of a value that is not null; of several, the first: the others are text forms of it. */
export function valueSchema({ schema }: Pick<ParamFacts, 'schema'>): JsonSchema {
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isObject) : [];
  return branches.find(({ type }) => type !== 'null') ?? schema;
}

/** The words that a parameter can be, or undefined when it is no choice. */
export function choicesOf(facts: Pick<ParamFacts, 'schema'>): readonly string[] | undefined {
  const { enum: words } = valueSchema(facts);
  return Array.isArray(words) ? words.map(String) : undefined;
}
