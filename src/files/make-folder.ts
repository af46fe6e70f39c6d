import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StorageError } from '../errors.js';
import { codeOf, creationError } from './file-problem.js';
import { refuseDeadLink, statOf } from './real-file.js';

/**
 * Makes a folder and the folders around it that are missing; what exists is left as it is. One by one from the outermost:
 * Node's own recursive `mkdir` never ends where a file system makes no folders, such as `/proc`.
 *
 * @param mode of the folders that are made, such as `0o700` for their owner alone
 * @throws StorageError that names the place at which it failed, and what to do
 */
export function makeFolder(folder: string, mode?: number): void {
  for (const path of missingFolders(resolve(folder))) {
    try {
      mkdirSync(path, { mode });
    } catch (error) {
      // Another process made it in the meantime.
      if (codeOf(error) === 'EEXIST' && isFolder(path)) continue;
      throw creationError(path, error);
    }
  }
}

/** The folders that have to be made, the outermost first. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let path = folder; !isFolder(path); path = dirname(path)) {
    if (path === dirname(path)) throw creationError(path, undefined);
    missing.unshift(path);
  }
  return missing;
}

/** False where nothing is. @throws StorageError for anything but a folder */
function isFolder(path: string): boolean {
  try {
    const found = statOf(path);
    if (found?.isDirectory() === true) return true;
    if (found === undefined) {
      refuseDeadLink(path);
      return false;
    }
  } catch (error) {
    throw creationError(path, error);
  }
  throw new StorageError(
    'foreign',
    `${path} is a file, where a folder is needed. Name another place, or move the file away.`,
    { code: 'ENOTDIR' },
  );
}
