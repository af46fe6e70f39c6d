import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { realFile } from '../../files/real-file.js';
import { writePrivateFile } from '../private-file.js';
import { decodeUtf8, noUtf8 } from '../utf8.js';

/** The text of an exported workspace. @throws Error that names the file */
export async function readDocument(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Error(`--import: ${file} cannot be read (${codeOf(error)}): name a file that --export-on-exit wrote.`);
  }
  try {
    return decodeUtf8(bytes);
  } catch {
    throw new Error(`--import: ${file} ${noUtf8}.`);
  }
}

/** Finds out early that a file could not be written at the end, when everything would be lost. @throws Error */
export async function checkWritable(file: string): Promise<void> {
  const path = realPath(file);
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

/** Writes the file for its owner alone, as a whole or not at all. @throws Error that names the file */
export async function writeDocument(file: string, text: string): Promise<void> {
  const path = realPath(file);
  try {
    await writePrivateFile(path, text);
  } catch (error) {
    throw new Error(`--export-on-exit: ${file} could not be written (${codeOf(error)}).`);
  }
}

/** @throws Error for a link that leads nowhere */
function realPath(file: string): string {
  try {
    return realFile(file);
  } catch (error) {
    throw new Error(`--export-on-exit: ${error instanceof Error ? error.message : error}`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
