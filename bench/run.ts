/** `npm run bench`: runs the benches, prints what they found and writes it down. */

import { readFile, writeFile } from 'node:fs/promises';
import { benches } from './benches.js';
import { type Command, readCommand, UsageError } from './command.js';
import { type Finished, renderDocument, renderFindings } from './document.js';
import { builtPackage, isOutdated, root } from './shared/built-package.js';
import { describeMachine, machineLine } from './shared/machine.js';

const document = 'docs/benchmarks.md';

async function run({ chosen, size, json, forTheRecord }: Command): Promise<void> {
  if (isOutdated(builtPackage())) {
    const problem = 'Sources changed after the package was built: run npm run build first';
    if (forTheRecord) throw new Error(`${problem}.`);
    console.error(`${problem}, or the figures are those of the older code.`);
  }
  // Before any bench runs, since together they take minutes.
  for (const bench of chosen) bench.check?.();
  const machine = describeMachine();
  if (!json) console.log(`${machineLine(machine)}\n`);
  const finished: Finished[] = [];
  for (const bench of chosen) {
    console.error(`${bench.name} …`);
    const findings = await bench.run(size);
    finished.push({ bench, findings });
    if (json) console.log(JSON.stringify({ bench: bench.name, machine, rows: findings.rows }));
    else console.log(`${renderFindings({ bench, findings })}\n`);
  }
  if (!forTheRecord) return;
  const page = await readFile(`${root}/${document}`, 'utf8').catch(() => '');
  await writeFile(`${root}/${document}`, renderDocument(page, machineLine(machine), finished));
  console.error(`Written to ${document}.`);
}

try {
  await run(readCommand(process.argv.slice(2), benches));
} catch (error) {
  const isUsage = error instanceof UsageError;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = isUsage ? 2 : 1;
}
