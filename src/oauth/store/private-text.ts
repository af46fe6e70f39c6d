import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StorageError, type StorageProblem } from '../../errors.js';

/** The text of a file, or undefined when there is none. @throws StorageError */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw storageError(file, 'read', error);
  }
}

/**
 * Replaces the text of a file for its owner alone, all or nothing: whoever reads meanwhile, and whatever crashes, finds
 * the old text or the new one. When it returns, the new one is on the disk.
 *
 * @throws StorageError with the old text untouched.
 */
export async function replaceText(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await withFile(draft, 'wx', async (handle) => {
      await handle.chmod(0o600);
      await handle.writeFile(text);
      await handle.sync();
    });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw storageError(file, 'written', error);
  }
  await syncFolder(dirname(file));
}

/** A new name is kept by its folder. Windows cannot open folders, and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withFile(folder, 'r', (handle) => handle.sync());
}

async function withFile(path: string, flags: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(path, flags, 0o600);
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}

const problems: Readonly<Record<string, StorageProblem>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'denied',
  EPERM: 'denied',
};

function storageError(file: string, action: string, error: unknown): StorageError {
  const code = codeOf(error);
  const advice = 'Make room, allow it, or name another file.';
  const message = `${file} could not be ${action} (${code ?? 'unknown error'}). ${advice}`;
  return new StorageError(problems[code ?? ''] ?? 'failed', message, { code });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
