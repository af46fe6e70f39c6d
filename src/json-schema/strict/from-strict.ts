import { isObject } from '../../tool/json.js';
import type { JsonSchema, ObjectSchema } from '../json-schema.js';
import { choicesOf, clearWord, isFixedObject, isFreeMap, takesNull } from './strict-schema.js';

/**
 * Arguments of the strict profile as those of `schema`: null where a parameter is left out, pairs where a map is meant.
 * What is neither stays as it is, for the parser to judge.
 */
export function fromStrict(schema: ObjectSchema, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { properties, required = [] } = schema;
  const entries = Object.entries(args).flatMap(([name, value]) => {
    const part = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (part === undefined) return [[name, value] as const];
    if (value === null && !required.includes(name)) return [];
    if (value === clearWord && takesNull(part)) return [[name, null] as const];
    return [[name, fromStrictPart(part, value)] as const];
  });
  return Object.fromEntries(entries);
}

function fromStrictPart(part: JsonSchema, value: unknown): unknown {
  for (const choice of choicesOf(part)) {
    if (isFreeMap(choice) && isPairs(value)) {
      const { additionalProperties: each } = choice;
      return Object.fromEntries(
        value.map((pair) => [pair.name, isObject(each) ? fromStrictPart(each, pair.value) : pair.value]),
      );
    }
    if (isFixedObject(choice) && isObject(value)) return fromStrict(choice, value);
    const { items } = choice;
    if (isObject(items) && Array.isArray(value)) return value.map((member) => fromStrictPart(items, member));
  }
  return value;
}

interface Pair {
  readonly name: string;
  readonly value: unknown;
}

function isPairs(value: unknown): value is Pair[] {
  return Array.isArray(value) && value.every((pair) => isObject(pair) && typeof pair.name === 'string');
}
