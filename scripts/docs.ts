/**
 * Makes what is generated of the docs: docs/tools/ from the definitions in tools/, one page a tool and their table of
 * contents; the marked regions of the pages that people write (see scripts/docs/regions.ts); the recording of the terminal, from
 * a real run; and the coverage in the README, where INTERCOM_OPENAPI names Intercom's description of its API.
 *
 *   npm run docs                 write them
 *   npm run docs -- --check      write nothing; exit 1 when a page is not what it should be
 *   --out DIR                    only the pages of the tools, into another folder than docs/tools
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allTools } from '../tools/index.js';
import { derivedFiles } from './docs/derived.js';
import { drift, makePages, write } from './docs/pages.js';
import { updateRegions } from './docs/regions.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, out: { type: 'string' } } });
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = values.out ?? join(root, 'docs/tools');
const pages = makePages(allTools);

const everything = values.out === undefined;
const regionPages = everything ? await updateRegions(root, values) : [];
// After the regions, since both write the README.
const derived = everything ? await derivedFiles(root) : new Map<string, string>();

if (values.check) {
  const problems = [
    ...(await drift(folder, pages)).map((problem) => join(folder, problem)),
    ...regionPages.map((page) => `${page} has a generated region that is not current`),
  ];
  for (const [file, text] of derived) {
    const current = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (current !== text) problems.push(`${file} is not what a run of today gives`);
  }
  for (const problem of problems) console.error(`${problem}. Run: npm run docs`);
  if (problems.length > 0) process.exitCode = 1;
} else {
  await write(folder, pages);
  for (const [file, text] of derived) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}
