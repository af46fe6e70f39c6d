/**
 * Makes docs/tools/ from the definitions in tools/: one page a tool, and their table of contents.
 *
 *   npm run docs                 write the pages
 *   npm run docs -- --check      write nothing; exit 1 when a page is not what its tool says
 *   --out DIR                    another folder than docs/tools
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allTools } from '../tools/index.js';
import { drift, makePages, write } from './docs/pages.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, out: { type: 'string' } } });
const folder = values.out ?? fileURLToPath(new URL('../docs/tools/', import.meta.url));
const pages = makePages(allTools);

if (values.check) {
  for (const problem of await drift(folder, pages)) {
    console.error(`${join(folder, problem)}. Run: npm run docs`);
    process.exitCode = 1;
  }
} else {
  await write(folder, pages);
}
