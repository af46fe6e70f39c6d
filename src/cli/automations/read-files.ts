import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { isAutomationFile } from '../../automations/host/files/find-files.js';
import { AutomationSyntaxError, type Finding } from '../../automations/read/finding.js';
import { type ReadAutomation, readAutomation } from '../../automations/read/read-automation.js';
import { InvalidParamsError } from '../../errors.js';
import { systemErrorSentence } from '../system-error.js';
import type { Terminal } from '../terminal.js';
import { decodeUtf8 } from '../utf8.js';

/** A file as it was read: an automation, or why it is none. */
export interface ReadFile {
  readonly name: string;
  /** Its text; undefined where it is no text. */
  readonly text: string | undefined;
  readonly read: ReadAutomation | undefined;
  /** Why it could not be read. */
  readonly findings: readonly Finding[];
}

/**
 * Reads automations: files, all files of a folder, and standard input for `-`.
 *
 * @throws InvalidParamsError for what does not exist, or a folder without automations
 */
export async function readFiles(words: readonly string[], terminal: Terminal): Promise<ReadFile[]> {
  const names = await Promise.all(words.map(namesOf));
  const read: ReadFile[] = [];
  for (const name of new Set(names.flat())) read.push(await readOne(name, terminal));
  return read;
}

async function namesOf(word: string): Promise<string[]> {
  if (word === '-') return [word];
  if (!(await stat(word).catch(unreadable(word))).isDirectory()) return [word];
  const entries = await readdir(word, { withFileTypes: true }).catch(unreadable(word));
  const names = entries.flatMap((entry) =>
    isAutomationFile(entry.name) && !entry.isDirectory() ? [join(word, entry.name)] : [],
  );
  if (names.length > 0) return names.sort();
  throw refused(
    `is ${JSON.stringify(word)}, a folder without automations: expected files that end in .json, .yaml or .yml`,
  );
}

function unreadable(word: string): (error: unknown) => never {
  return (error) => {
    throw refused(`cannot read ${word}: ${systemErrorSentence(error) ?? 'it is not there, or may not be read'}`);
  };
}

function refused(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: 'FILE', message }]);
}

async function readOne(file: string, { stdin, interrupted }: Terminal): Promise<ReadFile> {
  const name = file === '-' ? 'stdin' : file;
  const bytes =
    file === '-' ? await readAll(addAbortSignal(interrupted, stdin)) : await readFile(file).catch(unreadable(file));
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch {
    const position = { line: 1, column: 1, length: 1 };
    const said = {
      severity: 'error',
      code: 'syntax',
      message: 'holds bytes that are no UTF-8',
      fix: 'Save it as UTF-8.',
    } as const;
    return { name, text: undefined, read: undefined, findings: [{ ...said, path: '', position }] };
  }
  try {
    return { name, text, read: await readAutomation(text, { name }), findings: [] };
  } catch (error) {
    if (!(error instanceof AutomationSyntaxError)) throw error;
    return { name, text, read: undefined, findings: error.findings };
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
