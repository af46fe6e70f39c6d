import { schemas } from '../generated/schemas.js';
import { isObject } from '../tool/json.js';
import type { SchemaName } from '../tool/output.js';
import { type Draft, definitionsKeyword, type JsonSchema } from './json-schema.js';
import { mapSchema } from './map-schema.js';
import { spreadTypes } from './spread-types.js';

/** How a schema of this draft points at a shared part. */
export function pointer(name: SchemaName, target: Draft): string {
  return `#/${definitionsKeyword(target)}/${name}`;
}

/**
 * A part whose pointer may stand beside other keywords: draft-07 ignores the neighbours of `$ref`, so there the pointer
 * moves into an `allOf` of its own.
 */
export function withPointers(schema: JsonSchema, target: Draft): JsonSchema {
  const { $ref, ...rest } = schema;
  if ($ref === undefined || target !== 'draft-07' || Object.keys(rest).length === 0) return schema;
  return { ...rest, allOf: [{ $ref }] };
}

/** The named schemas and all that they lead to, in the order of their names. */
export function definitionsOf(names: readonly SchemaName[], target: Draft): Record<string, JsonSchema> {
  const reached = new Set<SchemaName>();
  const visit = (name: SchemaName) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const next of neighboursOf(name)) visit(next);
  };
  for (const name of names) visit(name);
  return Object.fromEntries([...reached].sort().map((name) => [name, definition(name, target)]));
}

/** Many tools lead to the same schemas, so each is made once a draft. */
const definitions = new Map<string, JsonSchema>();

function definition(name: SchemaName, target: Draft): JsonSchema {
  const key = `${target} ${name}`;
  const known = definitions.get(key);
  if (known !== undefined) return known;
  const { $schema: _, $id: __, ...schema } = schemas[name];
  const made = mapSchema(schema, (part) => withPointers(spreadTypes(inward(part, target)), target));
  definitions.set(key, made);
  return made;
}

const neighbours = new Map<SchemaName, readonly SchemaName[]>();

/** The schemas that one points at. */
function neighboursOf(name: SchemaName): readonly SchemaName[] {
  const known = neighbours.get(name) ?? pointedAt(schemas[name]);
  neighbours.set(name, known);
  return known;
}

function inward(part: JsonSchema, target: Draft): JsonSchema {
  const name = nameIn(part.$ref);
  return name === undefined ? part : { ...part, $ref: pointer(name, target) };
}

function pointedAt(part: unknown): SchemaName[] {
  if (Array.isArray(part)) return part.flatMap(pointedAt);
  if (!isObject(part)) return [];
  const name = nameIn(part.$ref);
  return [...(name === undefined ? [] : [name]), ...Object.values(part).flatMap(pointedAt)];
}

/** The schema that a reference by file name, such as `tag.json`, means. */
function nameIn(reference: unknown): SchemaName | undefined {
  const name = typeof reference === 'string' ? reference.replace(/\.json$/, '') : '';
  return isSchemaName(name) ? name : undefined;
}

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemas, name);
}
