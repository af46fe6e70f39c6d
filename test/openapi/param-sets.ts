import { type ParamFacts, paramFacts } from '../../src/json-schema/index.js';
import type { RequestTool } from '../../src/tool/index.js';
import { cursorsOf } from '../contract/samples.js';
import { samples } from './param-samples.js';

/** Whole parameters of one call. */
export type Params = Readonly<Record<string, unknown>>;

/** What the generator has to know about a tool besides the types of its parameters, and the examples that they have. */
export interface ToolSamples {
  /** The fewest parameters that the tool takes; what its example has of the required ones unless given. */
  readonly least?: Params;
  /** Values of parameters whose type does not tell them; a choice and a flag give all of theirs by themselves. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
  /** What a parameter needs beside it when it stands alone. */
  readonly beside?: Readonly<Record<string, Params>>;
  /** Parameters that stay out of the set that gives everything at once, since they contradict others. */
  readonly alone?: readonly string[];
  /** Parameters that no request of this version can carry, and why. */
  readonly left?: Readonly<Record<string, string>>;
  /** Further whole sets. */
  readonly more?: readonly Params[];
}

/**
 * The parameters to try a tool with: its example, the fewest it takes, each value of each parameter alone beside those,
 * and everything at once.
 */
export function paramSets(tool: RequestTool): Params[] {
  const facts = paramFacts(tool);
  const required = facts.flatMap(({ name, required }) => (required ? [[name, tool.example[name]]] : []));
  const {
    least = Object.fromEntries(required),
    values: stated = {},
    beside = {},
    left = {},
    more = [],
  } = samples[tool.id] ?? {};
  // A cursor of a list with numbered pages says the page and its size.
  const alone = samples[tool.id]?.alone ?? ('page' in tool.fields ? ['starting_after'] : []);
  const tried = facts.filter(({ name }) => !Object.hasOwn(left, name));
  const values = new Map(tried.map((one) => [one.name, valuesOf(tool, one, stated[one.name] ?? [least[one.name]])]));
  const single = [...values].flatMap(([name, list]) =>
    list.map((value) => ({ ...least, ...beside[name], [name]: value })),
  );
  const together = [...values].filter(([name]) => !alone.includes(name)).map(([name, [first]]) => [name, first]);
  return [tool.example, least, { ...Object.fromEntries(together), ...least }, ...single, ...more];
}

/** What is stated for a parameter, all of a choice or a flag, and in place of nothing its example. */
function valuesOf(tool: RequestTool, facts: ParamFacts, stated: readonly unknown[]): unknown[] {
  const { name, schema, nullable, example, sample } = facts;
  const found: unknown[] = [...new Set([...stated, ...typeValues(schema)])].filter((value) => value !== undefined);
  if (found.length === 0) found.push(...(name === 'starting_after' ? cursorsOf(tool) : [example ?? sample]));
  return nullable ? [...found, null] : found;
}

/** All values of a choice or a flag. */
function typeValues(schema: ParamFacts['schema']): readonly unknown[] {
  const [first]: readonly ParamFacts['schema'][] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  if (Array.isArray(first?.enum)) return first.enum;
  return first?.type === 'boolean' ? [true, false] : [];
}
