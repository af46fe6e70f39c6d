/**
 * Makes the files that follow from others: src/generated/ from schemas/ (the TypeScript types, and the schemas as data),
 * and tools/index.ts and src/generated/resources.ts from the files in tools/.
 *
 *   node scripts/generate.mjs            write the files
 *   node scripts/generate.mjs --check    write nothing; exit 1 when a file is not what its source says
 *   --root DIR                           work on another checkout than this one
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeData, makeTypes, readSchemas } from './generate/schemas.mjs';
import { makeResources, makeTableOfContents, readDefinitions } from './generate/tools.mjs';

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string' } } });
  const root = values.root ?? dirname(dirname(fileURLToPath(import.meta.url)));
  const schemas = await readSchemas(join(root, 'schemas'));
  const definitions = await readDefinitions(join(root, 'tools'));
  const contents = await readCurrent(join(root, 'tools/index.ts'));
  const made = [
    { file: 'src/generated/types.ts', from: 'schemas/', content: await makeTypes(schemas) },
    { file: 'src/generated/schemas.ts', from: 'schemas/', content: makeData(schemas) },
    { file: 'src/generated/resources.ts', from: 'tools/', content: makeResources(definitions, contents) },
    {
      file: 'tools/index.ts',
      from: 'tools/',
      content: makeTableOfContents(definitions, contents),
    },
  ];
  for (const { file, from, content } of made) {
    const target = join(root, file);
    if (values.check) {
      const current = await readCurrent(target);
      if (current === content) continue;
      console.error(
        `${file} ${current === undefined ? 'is missing' : `is not what ${from} says`}. Run: npm run generate`,
      );
      process.exitCode = 1;
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
}

/** The text of a file, or undefined where there is none. */
function readCurrent(file) {
  return readFile(file, 'utf8').catch(() => undefined);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
