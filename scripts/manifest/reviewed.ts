import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Artefacts } from './artefacts.js';

/** Where the list and the artefacts that are kept whole stand. */
const folder = fileURLToPath(new URL('../../test/manifest/__golden__/', import.meta.url));
const listFile = 'manifest.txt';

/**
 * Tools and triggers that are kept whole, for every host. Together they have: fields that depend on others, options from
 * the workspace, fields that can be cleared, times, JSON, a search, pages, look-ups; each effect but deleting.
 */
const wholeTools = ['create_message', 'update_contact', 'search_conversations'];
const wholeTriggers = ['conversation_created', 'conversation_tagged'];

const update = 'Run `npm run manifest -- --diff HEAD` to read what changed, then `npm run manifest` to accept it.';

function isWhole(name: string): boolean {
  const [, kind = '', ...rest] = name.split('/');
  if (!['tools', 'custom-tools', 'triggers', 'files'].includes(kind)) return false;
  const id = rest.join('/').replace(/^(tools|triggers)\/(.*)\.ts$/, '$2');
  // One tool can be several custom tools: create_message_inapp.
  return [...wholeTools, ...wholeTriggers].some(
    (whole) => id === whole || (kind === 'custom-tools' && id.startsWith(`${whole}_`)),
  );
}

/** The file of an artefact below a folder. Not as .ts: nothing in this project may take the files for its own. */
function fileOf(name: string): string {
  if (!/\.\w+$/.test(name)) return `${name}.json`;
  return name.endsWith('.json') ? name : `${name}.txt`;
}

/** The list: name, bytes and the beginning of the SHA-256 of each artefact. */
function listOf(artefacts: Artefacts): string {
  const width = Math.max(...[...artefacts.keys()].map((name) => name.length));
  const lines = [...artefacts].map(([name, text]) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    return `${name.padEnd(width)} ${String(Buffer.byteLength(text)).padStart(7)} ${hash}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Everything that stands in the repository about the artefacts: text by file. */
function reviewedFiles(artefacts: Artefacts): ReadonlyMap<string, string> {
  const whole = [...artefacts].filter(([name]) => isWhole(name));
  return new Map([[listFile, listOf(artefacts)], ...whole.map(([name, text]) => [fileOf(name), text] as const)]);
}

/** What is not as it was reviewed, in words, with the command to run: nothing when all is. */
export async function drift(artefacts: Artefacts): Promise<string[]> {
  const files = reviewedFiles(artefacts);
  const problems: string[] = [];
  for (const [file, text] of files) {
    const kept = await readFile(join(folder, file), 'utf8').catch(() => undefined);
    if (kept === text) continue;
    if (kept === undefined) problems.push(`${file} is missing`);
    else problems.push(...(file === listFile ? changedLines(kept, text) : [`${file} has changed`]));
  }
  for (const file of await strangers(files)) problems.push(`${file} is no artefact`);
  return problems.length === 0 ? [] : [...problems, update];
}

function changedLines(kept: string, now: string): string[] {
  const [before, after] = [linesOf(kept), linesOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    if (!after.has(name)) return [`${name} is gone`];
    if (!before.has(name)) return [`${name} is new`];
    return before.get(name) === after.get(name)
      ? []
      : [`${name} has changed: ${before.get(name)} is now ${after.get(name)}`];
  });
}

function linesOf(list: string): Map<string, string> {
  const lines = list.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', line.split(/ +/).slice(1).join(' ')]));
}

/** Writes the list and the artefacts that are kept whole, and removes what is kept no more. */
export async function writeReviewed(artefacts: Artefacts): Promise<void> {
  const files = reviewedFiles(artefacts);
  for (const file of await strangers(files)) await rm(join(folder, file));
  for (const [file, text] of files) await writeBelow(folder, file, text);
}

/** Writes each artefact into a file of its own. */
export async function writeArtefacts(target: string, artefacts: Artefacts): Promise<void> {
  for (const [name, text] of artefacts) await writeBelow(target, fileOf(name), text);
}

async function writeBelow(target: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(target, file)), { recursive: true });
  await writeFile(join(target, file), text);
}

async function strangers(files: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length));
  return names.filter((name) => !files.has(name)).sort();
}
