import { type ParamFacts, paramFacts } from '../../src/json-schema/index.js';
import { parseParams } from '../../src/run-tool/parse-params.js';
import type { RequestTool } from '../../src/tool/index.js';
import { now } from './build.js';

/** A value that a parameter takes, in a set of parameters that the tool takes. */
export interface Sample {
  readonly name: string;
  readonly facts: ParamFacts;
  readonly value: unknown;
  /** Whole parameters that hold the value. */
  readonly given: Record<string, unknown>;
}

/** Values that cannot be told from the type, by `tool.parameter`. */
const special: Readonly<Record<string, unknown>> = {};

/** Parameters that another one needs beside it, by `tool.parameter`. */
const beside: Readonly<Record<string, Record<string, unknown>>> = {};

const known = new WeakMap<RequestTool, ParamFacts[]>();

/** What is known about the parameters of a tool, worked out once. */
export function factsOf(tool: RequestTool): ParamFacts[] {
  const facts = known.get(tool) ?? paramFacts(tool);
  known.set(tool, facts);
  return facts;
}

/** For each parameter of a tool one value or more, together with the parameters it can stand in. */
export function samplesOf(tool: RequestTool): Sample[] {
  return factsOf(tool).flatMap((facts) =>
    valuesOf(tool, facts).map((value) => ({ name: facts.name, facts, value, given: givenWith(tool, facts, value) })),
  );
}

/**
 * Parameters that the tool takes and that hold this value: its example, or only what must be there.
 *
 * @throws Error when neither is taken, since rules would then pass over the parameter unnoticed.
 */
export function givenWith(tool: RequestTool, { name }: ParamFacts, value: unknown): Record<string, unknown> {
  const extra = { ...beside[`${tool.id}.${name}`], [name]: value };
  const least = Object.fromEntries(
    factsOf(tool).flatMap((facts) => (facts.required ? [[facts.name, tool.example[facts.name]]] : [])),
  );
  const tries = [
    { ...tool.example, ...extra },
    { ...least, ...extra },
  ];
  const taken = tries.find((given) => accepts(tool, given));
  if (taken !== undefined) return taken;
  throw new Error(`${tool.id} takes no ${name} of ${JSON.stringify(value)}: say in samples.ts what it can stand with`);
}

export function accepts(tool: RequestTool, given: Record<string, unknown>): boolean {
  try {
    parseParams(tool, given);
    return true;
  } catch {
    return false;
  }
}

function valuesOf(tool: RequestTool, facts: ParamFacts): unknown[] {
  const key = `${tool.id}.${facts.name}`;
  if (Object.hasOwn(special, key)) return [special[key]];
  const own = tool.example[facts.name];
  return own === undefined || own === null ? byType(facts) : [own, ...byType(facts)];
}

function byType({ schema, format }: ParamFacts): unknown[] {
  if (format === 'search-query') return [{ field: 'id', operator: '=', value: '1' }];
  if (format === 'unix-time') return [now + 86_400];
  const { type, enum: words, minimum } = withoutNull(schema);
  if (Array.isArray(words)) return words;
  switch (type) {
    case 'string':
      return ['4711'];
    case 'integer':
    case 'number':
      return [Math.max(Number(minimum ?? 0), 7)];
    case 'boolean':
      return [true];
    case 'array':
      return [['4711', '4712']];
    default:
      return [{ plan: 'pro' }];
  }
}

/** The schema of the value itself, without the null beside it. */
export function withoutNull(schema: ParamFacts['schema']): Record<string, unknown> {
  const [value]: readonly Record<string, unknown>[] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  return value ?? {};
}
