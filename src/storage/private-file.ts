import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StorageError } from '../errors.js';
import { codeOf, creationError } from '../files/file-problem.js';
import { makeFolder } from '../files/make-folder.js';
import { realFile } from '../files/real-file.js';

/** Files here hold what nobody else may read: customers' words, tokens. Windows has no such modes; there the folder's own rights decide. */
const hasModes = process.platform !== 'win32';

/**
 * Makes sure that a file exists and that nobody but its owner may read it: a new one is created that way (its folder
 * too), an existing one that others may read is refused, since somebody may have read it already.
 *
 * Never opens a file that exists: closing it again would drop the locks that this process holds on it.
 *
 * @returns its real path: through a link it is the same file, and is to be locked and replaced as the same one
 * @throws StorageError
 */
export function ensurePrivateFile(path: string): string {
  const file = realFile(path);
  if (!existsSync(file)) create(file);
  refuseExposed(file);
  return realFile(file);
}

function create(file: string): void {
  try {
    // Folders that are missing are made for the owner alone; what exists is left as it is.
    makeFolder(dirname(file), 0o700);
    closeSync(openSync(file, 'wx', 0o600));
    // The process's umask may have taken more away, or a file system may give its own.
    chmodSync(file, 0o600);
  } catch (error) {
    // Another process made it in the meantime.
    if (codeOf(error) !== 'EEXIST') throw creationError(file, error);
  }
}

function refuseExposed(file: string): void {
  const stat = statSync(file);
  if (!stat.isFile())
    throw new StorageError('foreign', `${file} is not a file. Name a file, or one that can be created.`);
  if (hasModes && (stat.mode & 0o077) !== 0) {
    const mode = (stat.mode & 0o777).toString(8).padStart(3, '0');
    throw new StorageError(
      'exposed',
      `${file} may be read or written by other users of this machine (mode ${mode}), and what it holds is private. ` +
        `Run: chmod 600 '${file}'`,
    );
  }
}
