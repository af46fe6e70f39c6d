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
  readonly least?: number;
  readonly most?: number;
}

export function ruleOf({ facts, required, sample, words }: PlannedParam): Rule {
  const { minimum, maximum, minLength, minItems, maxItems } = valueSchema(facts);
  const kind = kindOf(facts, sample);
  const [least, most] = kind === 'list' ? [minItems, maxItems] : [minimum ?? minLength, maximum];
  return {
    name: facts.name,
    kind,
    required,
    nullable: facts.nullable,
    ...(words === undefined ? {} : { words }),
    ...(typeof least === 'number' ? { least } : {}),
    ...(typeof most === 'number' ? { most } : {}),
  };
}

/** The kind that the plan was tried with: a list of ids may fit it only as one id, a number only as a whole one. */
function kindOf(facts: PlannedParam['facts'], sample: unknown): Rule['kind'] {
  if (facts.format === 'unix-time') return 'time';
  if (typeof sample === 'number') return Number.isInteger(sample) ? 'integer' : 'number';
  if (typeof sample === 'boolean') return 'boolean';
  if (Array.isArray(sample)) return 'list';
  if (typeof sample !== 'string') return 'object';
  return valueSchema(facts).type === 'array' ? 'one' : 'text';
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
