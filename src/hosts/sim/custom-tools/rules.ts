import { valueSchema } from '../../../json-schema/index.js';
import type { PlannedParam } from './plan.js';

/** What a value must be, as plain data for the code of a custom tool. */
export interface Rule {
  readonly name: string;
  readonly kind: 'text' | 'one' | 'integer' | 'number' | 'boolean' | 'object' | 'list' | 'time';
  readonly required: boolean;
  readonly nullable: boolean;
  readonly words?: readonly unknown[];
  /** Least number, or fewest characters or members. */
  readonly min?: number;
  readonly max?: number;
}

export function ruleOf({ facts, required, isOne, words }: PlannedParam): Rule {
  const { minimum, maximum, minLength, minItems, maxItems } = valueSchema(facts);
  const kind = isOne ? 'one' : ruleKind(facts);
  const [min, max] = kind === 'list' ? [minItems, maxItems] : [minimum ?? minLength, maximum];
  return {
    name: facts.name,
    kind,
    required,
    nullable: facts.nullable,
    ...(words === undefined ? {} : { words }),
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof max === 'number' ? { max } : {}),
  };
}

function ruleKind(facts: PlannedParam['facts']): Rule['kind'] {
  if (facts.format === 'unix-time') return 'time';
  switch (valueSchema(facts).type) {
    case 'integer':
      return 'integer';
    case 'number':
      return facts.truncates === true ? 'integer' : 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return 'list';
    case 'object':
      return 'object';
    default:
      return 'text';
  }
}

const types = {
  text: 'string',
  one: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  list: 'array',
  time: 'integer',
} as const;

/** The JSON Schema of a parameter, as a model is shown it. */
export function schemaOf(param: PlannedParam): Record<string, unknown> {
  const { kind, words, nullable } = ruleOf(param);
  const { items } = valueSchema(param.facts);
  const { description } = param.facts;
  return {
    type: types[kind],
    description: nullable && !description.includes('null') ? `${description}; null clears it` : description,
    ...(words === undefined ? {} : { enum: words }),
    ...(kind === 'list' && items !== undefined ? { items } : {}),
  };
}
