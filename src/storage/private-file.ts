import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StorageError } from '../errors.js';

/** Files here hold what nobody else may read: customers' words, tokens. Windows has no such modes; there the folder's own rights decide. */
const hasModes = process.platform !== 'win32';

/**
 * Makes sure that a file exists and that nobody but its owner may read it: a new one is created that way (its folder
 * too), an existing one that others may read is refused, since somebody may have read it already.
 *
 * Never opens a file that exists: closing it again would drop the locks that this process holds on it.
 */
export function ensurePrivateFile(file: string): void {
  if (!existsSync(file)) create(file);
  refuseExposed(file);
}

function create(file: string): void {
  try {
    makePrivateFolder(dirname(file));
    closeSync(openSync(file, 'wx', 0o600));
    // The process's umask may have taken more away, or a file system may give its own.
    chmodSync(file, 0o600);
  } catch (error) {
    const code = systemCode(error);
    // EEXIST: another process made it in the meantime.
    if (code !== 'EEXIST') throw unwritable(file, code);
  }
}

/** Folders that are missing are made for the owner alone; what exists is left as it is. */
function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
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

function unwritable(file: string, code: string | undefined): StorageError {
  const details = { code };
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StorageError('full', `${file} cannot be created: the disk is full. Make room and try again.`, details);
  }
  if (code === 'EROFS') {
    return new StorageError('read-only', `${file} cannot be created: its file system is read-only.`, details);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new StorageError(
      'denied',
      `${file} cannot be created: this user may not write there. Choose another folder, or allow it.`,
      details,
    );
  }
  return new StorageError('failed', `${file} cannot be created${code === undefined ? '' : ` (${code})`}.`, details);
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
