/**
 * Writes the contracts of the tools that the tests keep: a file for each in test/contract/__golden__, and the list of what they
 * do to the world, test/contract/effects.txt.
 *
 *   tsx scripts/contracts.ts              write the files
 *   tsx scripts/contracts.ts --check      write nothing; exit 1 when one is not what its tool says
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { automationTools } from '../src/automations/tools/index.js';
import { contractOf, contractText } from '../test/contract/contract-text.js';
import { effectsText } from '../test/contract/effects-text.js';
import { allTools } from '../tools/index.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = fileURLToPath(new URL('../test/contract/', import.meta.url));

const tools = [...allTools, ...automationTools];
const files = new Map([
  ['effects.txt', effectsText(tools)],
  ...tools.map((tool) => [`__golden__/${tool.id}.txt`, contractText(contractOf(tool))] as const),
]);
const kept = (await readdir(join(folder, '__golden__'))).map((file) => `__golden__/${file}`);
const leftOver = kept.filter((file) => !files.has(file)).sort();

if (values.check) {
  const problems = leftOver.map((file) => `${file} belongs to no tool`);
  for (const [file, text] of files) {
    const current = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (current !== text)
      problems.push(`${file} ${current === undefined ? 'is missing' : 'is not what the tools say'}`);
  }
  for (const problem of problems) {
    console.error(`test/contract/${problem}. Run: npm run refresh`);
    process.exitCode = 1;
  }
} else {
  for (const file of leftOver) await rm(join(folder, file));
  for (const [file, text] of files) await writeFile(join(folder, file), text);
}
