import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { realFile } from '../files/real-file.js';

/**
 * Writes a file for its owner alone, as a whole or not at all: what was there stays until the new text is on the disk. A
 * link stays one: the file that it leads to is written.
 *
 * @throws the error of the system, StorageError for a link that leads nowhere
 */
export async function writePrivateFile(named: string, text: string): Promise<void> {
  await writeWhole(realFile(named), text, 0o600);
}

/**
 * Writes a file that exists, as a whole or not at all; who may read it stays as it was. A link stays one.
 *
 * @throws the error of the system, StorageError for a link that leads nowhere
 */
export async function replaceFile(named: string, text: string): Promise<void> {
  const path = realFile(named);
  await writeWhole(path, text, (await stat(path)).mode & 0o777);
}

async function writeWhole(path: string, text: string, mode: number): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      // What the process takes away from new files is no matter of a file that exists.
      await handle.chmod(mode);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
