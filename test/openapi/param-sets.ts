import { type ParamFacts, paramFacts } from '../../src/json-schema/index.js';
import type { RequestTool } from '../../src/tool/index.js';
import { samples } from './param-samples.js';

/** Whole parameters of one call. */
export type Params = Readonly<Record<string, unknown>>;

/** What the generator has to know about a tool besides the types of its parameters. */
export interface ToolSamples {
  /** The fewest parameters that the tool takes. */
  readonly least: Params;
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
 *
 * @throws Error for a parameter that gets no value: a new one has to be given samples.
 */
export function paramSets(tool: RequestTool): Params[] {
  const known = samples[tool.id];
  if (known === undefined) throw new Error(`${tool.id} has no samples: add it to param-samples.ts`);
  const { least, beside = {}, alone = [], left = {}, more = [] } = known;
  const tried = paramFacts(tool).filter(({ name }) => !Object.hasOwn(left, name));
  const values = new Map(tried.map((facts) => [facts.name, valuesOf(tool, facts, known)]));
  const single = [...values].flatMap(([name, list]) =>
    list.map((value) => ({ ...least, ...beside[name], [name]: value })),
  );
  const together = [...values].filter(([name]) => !alone.includes(name)).map(([name, [first]]) => [name, first]);
  return [tool.example, least, { ...Object.fromEntries(together), ...least }, ...single, ...more];
}

function valuesOf({ id }: RequestTool, { name, schema, nullable }: ParamFacts, known: ToolSamples): unknown[] {
  const stated = known.values?.[name] ?? (Object.hasOwn(known.least, name) ? [known.least[name]] : []);
  const found = [...new Set([...stated, ...typeValues(schema)])];
  if (found.length === 0) throw new Error(`${id}.${name} has no sample value: add one to param-samples.ts`);
  return nullable ? [...found, null] : found;
}

/** All values of a choice or a flag. */
function typeValues(schema: ParamFacts['schema']): readonly unknown[] {
  const [first]: readonly ParamFacts['schema'][] = Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  if (Array.isArray(first?.enum)) return first.enum;
  return first?.type === 'boolean' ? [true, false] : [];
}
