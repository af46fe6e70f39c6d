import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { realFile } from '../files/real-file.js';

/**
 * Writes a file for its owner alone, as a whole or not at all: what was there stays until the new text is on the disk. A
 * link stays one: the file that it leads to is written.
 *
 * @throws the error of the system, StorageError for a link that leads nowhere
 */
export async function writePrivateFile(named: string, text: string): Promise<void> {
  const path = realFile(named);
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
    throw error;
  }
}
