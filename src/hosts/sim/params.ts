import { choicesOf, type ParamFacts, paramFacts, valueSchema } from '../../json-schema/index.js';
import type { Tool } from '../../tool/index.js';
import { connectionToolParams } from './connection-params.js';
import type { SimOptions } from './service.js';
import type { SimParam } from './sim-tool.js';

/** The parameters of a tool as Sim lists them, those of the connection first. */
export function simParams(tool: Tool, options: SimOptions): Record<string, SimParam> {
  const own = paramFacts(tool).map((facts) => [facts.name, simParam(facts)] as const);
  return { ...connectionToolParams(options), ...Object.fromEntries(own) };
}

function simParam(facts: ParamFacts): SimParam {
  const type = typeOf(facts);
  return {
    type,
    required: facts.required,
    visibility: 'user-or-llm',
    description: describe(facts),
    ...(type === 'array' ? { items: { type: itemType(facts) } } : {}),
  };
}

/** The type of a parameter in Sim's words. Lists of objects are `json`, since Sim's own lists hold plain values only. */
export function typeOf(facts: ParamFacts): SimParam['type'] {
  const { type } = valueSchema(facts);
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'array') return itemType(facts) === 'object' ? 'json' : 'array';
  return type === 'object' ? 'json' : 'string';
}

function itemType(facts: ParamFacts): string {
  const { items } = valueSchema(facts);
  return typeof items === 'object' && items !== null && 'type' in items ? String(items.type) : 'string';
}

/** A model gets neither the words nor the bounds of a parameter from Sim, so the description says them. */
function describe(facts: ParamFacts): string {
  const { description, nullable, since, format } = facts;
  const words = choicesOf(facts) ?? [];
  const missing = words.filter((word) => !description.includes(word));
  const notes = [
    missing.length === 0 ? '' : `one of ${words.join(', ')}`,
    boundsOf(facts),
    format === 'unix-time' ? 'or an ISO 8601 time' : '',
    nullable && !description.includes('null') ? 'null clears it' : '',
    since === undefined ? '' : `API version ${since} or newer`,
  ];
  return [description, ...notes.filter((note) => note !== '')].join('; ');
}

function boundsOf(facts: ParamFacts): string {
  const { minimum, maximum } = valueSchema(facts);
  const says = (bound: unknown) => facts.description.includes(String(bound));
  if (minimum !== undefined && maximum !== undefined) return says(maximum) ? '' : `from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return says(minimum) ? '' : `${minimum} or more`;
  return maximum === undefined || says(maximum) ? '' : `at most ${maximum}`;
}
