import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';

const header = `/**
 * Generated from schemas/ by scripts/generate.mjs. Do not edit:
 * change the schema and run \`npm run generate\`.
 */
`;

function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
}

/** The schemas by name (file name without .json), in the order of their names. */
export async function readSchemas(folder) {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
  if (names.length === 0) throw new Error(`${folder} holds no schema.`);
  const schemas = new Map();
  const fileOfTitle = new Map();
  for (const name of names.sort()) {
    const file = `${name}.json`;
    const schema = parseJson(await readFile(join(folder, file), 'utf8'), `schemas/${file}`);
    if (schema.$id !== file) throw new Error(`schemas/${file}: $id is ${schema.$id}, but must be the file name.`);
    if (!/^[A-Z][A-Za-z]*$/.test(schema.title ?? '')) {
      throw new Error(`schemas/${file}: title must be the name of its type, such as ContactList.`);
    }
    const other = fileOfTitle.get(schema.title);
    if (other) throw new Error(`schemas/${file}: the title ${schema.title} is taken by schemas/${other}.`);
    fileOfTitle.set(schema.title, file);
    schemas.set(name, schema);
  }
  return schemas;
}

/**
 * One root that holds every schema is compiled in a single pass, so that a type used in many places is declared once;
 * compiled one by one, each file would declare its own Contact, Contact1, Contact2 …
 */
export async function makeTypes(schemas) {
  const names = [...schemas.keys()];
  const point = (name) => ({ $ref: `#/definitions/${name}` });
  const root = {
    title: 'IntercomObjects',
    description: 'Everything that Intercom returns, by the name of its schema.',
    type: 'object',
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, point(name)])),
    definitions: Object.fromEntries(
      [...schemas].map(([name, schema]) => {
        // "One of these keys is there" has no form in an interface; ajv still checks it.
        const { $id, anyOf, ...rest } = schema;
        const inward = (key, value) => (key === '$ref' ? point(value.replace(/\.json$/, '')).$ref : value);
        return [name, JSON.parse(JSON.stringify(rest), inward)];
      }),
    ),
  };
  const source = await compile(root, root.title, {
    bannerComment: header,
    style: { printWidth: 120, singleQuote: true },
  });
  const declared = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name).sort();
  const wanted = [root.title, ...[...schemas.values()].map(({ title }) => title)].sort();
  if (declared.join() !== wanted.join()) {
    const extra = declared.filter((name, i) => !wanted.includes(name) || declared.indexOf(name) !== i);
    const missing = wanted.filter((name) => !declared.includes(name));
    throw new Error(`Each title must become one type. Extra: ${extra.join()}. Missing: ${missing.join()}.`);
  }
  return source;
}

/** The same schemas as a TypeScript file: importing JSON files prints a warning on Node 20. */
export function makeData(schemas) {
  return `${header}
import type { IntercomObjects } from './types.js';

/** A JSON Schema (draft-07) of one object; its references name other entries of \`schemas\` by \`$id\`. */
export interface JsonSchema {
  $schema: string;
  /** The name of the schema, with .json at its end. */
  $id: string;
  /** The name of the type. */
  title: string;
  description: string;
  type: 'object';
  required?: string[];
  properties: Record<string, Record<string, unknown>>;
  [keyword: string]: unknown;
}

/** The schemas by name. */
export const schemas: Record<keyof IntercomObjects, JsonSchema> = ${JSON.stringify(Object.fromEntries(schemas), null, 2)};
`;
}
