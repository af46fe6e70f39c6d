/**
 * Makes the files that follow from others: src/generated/ from schemas/ (the TypeScript types, and the schemas as data), and
 * from the files in tools/ their list, tools/index.ts, the types of their calls, tools/types.ts, and
 * src/generated/resources.ts.
 *
 *   node scripts/generate.mjs            write the files
 *   node scripts/generate.mjs --check    write nothing; exit 1 when a file is not what its source says
 *   --root DIR                           work on another checkout than this one
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCallTypes } from './generate/call-types.mjs';
import { makeData, makeTypes, readSchemas } from './generate/schemas.mjs';
import { inOrder, makeResources, makeTableOfContents, readDefinitions } from './generate/tools.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string' } } });
  const root = values.root ?? project;
  const keep = values.check ? compare : write;
  const schemas = await readSchemas(join(root, 'schemas'));
  await keep(root, 'schemas/', [
    ['src/generated/types.ts', await makeTypes(schemas)],
    ['src/generated/schemas.ts', makeData(schemas)],
  ]);
  // Definitions are loaded to be read, and what they import may be what was just written.
  const definitions = await readDefinitions(join(root, 'tools'));
  const listed = inOrder(definitions, await readCurrent(join(root, 'tools/index.ts')));
  await keep(root, 'tools/', [
    ['tools/index.ts', await formatted('tools/index.ts', makeTableOfContents(definitions, listed))],
    ['tools/types.ts', makeCallTypes(definitions, listed)],
    ['src/generated/resources.ts', makeResources(definitions, listed)],
  ]);
}

/** Writes files, given by their paths and contents. */
async function write(root, _, files) {
  for (const [file, content] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
}

/** Says which files are not what they would be made into. */
async function compare(root, from, files) {
  for (const [file, content] of files) {
    const current = await readCurrent(join(root, file));
    if (current === content) continue;
    console.error(
      `${file} ${current === undefined ? 'is missing' : `is not what ${from} says`}. Run: npm run generate`,
    );
    process.exitCode = 1;
  }
}

/** A source as the formatter of the project writes it, its imports in order. */
function formatted(file, source) {
  return new Promise((resolve, reject) => {
    const program = join(project, 'node_modules/@biomejs/biome/bin/biome');
    const child = execFile(
      process.execPath,
      [program, 'check', '--write', `--stdin-file-path=${file}`],
      { cwd: project },
      (error, stdout, stderr) => (error === null ? resolve(stdout) : reject(new Error(stderr.trim() || error.message))),
    );
    child.stdin.end(source);
  });
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
