import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The text of an exported workspace. @throws Error that names the file */
export async function readDocument(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`--import: ${file} cannot be read (${codeOf(error)}): name a file that --export-on-exit wrote.`);
  }
}

/** Finds out early that a file could not be written at the end, when everything would be lost. @throws Error */
export async function checkWritable(file: string): Promise<void> {
  const path = resolve(file);
  try {
    await access(dirname(path), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(
      `--export-on-exit: nothing can be written to ${dirname(path)} (${codeOf(error)}): choose another folder.`,
    );
  }
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) throw new Error(`--export-on-exit: ${file} is not a file: name another.`);
}

/**
 * Writes the file for its owner alone, as a whole or not at all: what was there stays until the new text is on the disk.
 * @throws Error that names the file
 */
export async function writeDocument(file: string, text: string): Promise<void> {
  const path = resolve(file);
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Error(`--export-on-exit: ${file} could not be written (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
