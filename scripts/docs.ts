/**
 * Makes what is generated of the docs: docs/tools/ from the definitions in tools/, one page a tool and their table of
 * contents, and the marked regions of the pages that people write (see scripts/docs/regions.ts).
 *
 *   npm run docs                 write them
 *   npm run docs -- --check      write nothing; exit 1 when a page is not what it should be
 *   --out DIR                    only the pages of the tools, into another folder than docs/tools
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allTools } from '../tools/index.js';
import { drift, makePages, write } from './docs/pages.js';
import { updateRegions } from './docs/regions.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, out: { type: 'string' } } });
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = values.out ?? join(root, 'docs/tools');
const pages = makePages(allTools);

const regionPages = values.out === undefined ? await updateRegions(root, values) : [];
if (values.check) {
  const problems = [
    ...(await drift(folder, pages)).map((problem) => join(folder, problem)),
    ...regionPages.map((page) => `${page} has a generated region that is not current`),
  ];
  for (const problem of problems) console.error(`${problem}. Run: npm run docs`);
  if (problems.length > 0) process.exitCode = 1;
} else {
  await write(folder, pages);
}
