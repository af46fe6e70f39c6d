/**
 * Makes what the docs derive: docs/tools/ from the definitions in tools/, one page a tool and their table of contents; the
 * recording of the terminal, from a real run; the coverage in the README, where INTERCOM_OPENAPI names Intercom's description.
 *
 *   npm run docs                 write all of it
 *   npm run docs -- --check      write nothing; exit 1 when something is not current
 *   --out DIR                    the pages of the tools alone, into another folder than docs/tools
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allTools } from '../tools/index.js';
import { derivedFiles } from './docs/derived.js';
import { drift, makePages, write } from './docs/pages.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, out: { type: 'string' } } });
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = values.out ?? join(root, 'docs/tools');
const pages = makePages(allTools);
const derived = values.out === undefined ? await derivedFiles(root) : new Map<string, string>();

if (values.check) {
  const problems = (await drift(folder, pages)).map((problem) => join(folder, problem));
  for (const [file, text] of derived) {
    const current = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (current !== text) problems.push(`${join(root, file)} is not what a run of today gives`);
  }
  for (const problem of problems) {
    console.error(`${problem}. Run: npm run docs`);
    process.exitCode = 1;
  }
} else {
  await write(folder, pages);
  for (const [file, text] of derived) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}
