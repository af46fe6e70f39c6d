/**
 * Everything that is derived from the definitions for hosts with forms, in one list: a line each with size and hash. What
 * stands behind a line can be shown, and compared with another revision.
 *
 *   npm run manifest                            write the list, and the artefacts that are kept whole
 *   npm run manifest -- --check                 write nothing; exit 1 when something is not as it was reviewed
 *   npm run manifest -- --diff HEAD [NAME ...]  what has changed since a revision, or against another checkout
 *   npm run manifest -- --show NAME [NAME ...]  print artefacts
 *   --out DIR                                   write each artefact into a file below a folder
 *
 * NAME is an artefact, or the beginning of several: n8n, sim/tools, sim/tools/create_contact.
 */
import { parseArgs } from 'node:util';
import { type Artefacts, allArtefacts } from './manifest/artefacts.js';
import { showDifference } from './manifest/difference.js';
import { drift, writeArtefacts, writeReviewed } from './manifest/reviewed.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    diff: { type: 'string' },
    show: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const all = await allArtefacts();
const chosen: Artefacts = new Map([...all].filter(([name]) => isChosen(name)));
if (chosen.size === 0) throw new Error(`No artefact begins with ${positionals.join(' or ')}`);

if (values.out !== undefined) {
  await writeArtefacts(values.out, chosen);
} else if (values.diff !== undefined) {
  await showDifference(values.diff, chosen, positionals);
} else if (values.show) {
  for (const [name, text] of chosen) process.stdout.write(`==> ${name}\n${text}\n`);
} else if (values.check) {
  for (const problem of await drift(all)) {
    console.error(problem);
    process.exitCode = 1;
  }
} else {
  await writeReviewed(all);
}

function isChosen(name: string): boolean {
  return positionals.length === 0 || positionals.some((start) => name === start || name.startsWith(start));
}
