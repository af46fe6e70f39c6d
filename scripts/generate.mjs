/**
 * Makes src/generated/ from schemas/: the TypeScript types, and the schemas as data.
 *
 *   node scripts/generate.mjs            write the files
 *   node scripts/generate.mjs --check    write nothing; exit 1 when a file is not what schemas/ says
 *   --root DIR                           work on another checkout than this one
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
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
async function readSchemas(folder) {
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
async function makeTypes(schemas) {
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
function makeData(schemas) {
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

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string' } } });
  const root = values.root ?? dirname(dirname(fileURLToPath(import.meta.url)));
  const folder = join(root, 'schemas');
  const schemas = await readSchemas(folder);
  const files = {
    'src/generated/types.ts': await makeTypes(schemas),
    'src/generated/schemas.ts': makeData(schemas),
  };
  for (const [file, content] of Object.entries(files)) {
    const target = join(root, file);
    if (values.check) {
      const current = await readFile(target, 'utf8').catch(() => undefined);
      if (current === content) continue;
      console.error(
        `${file} ${current === undefined ? 'is missing' : 'is not what schemas/ says'}. Run: npm run generate`,
      );
      process.exitCode = 1;
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
