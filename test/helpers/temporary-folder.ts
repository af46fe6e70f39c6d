import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAfterTest } from './opened.js';

/** An empty folder, which is removed with what is in it when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'intercom-tools-test-'));
  closeAfterTest({ close: () => rm(folder, { recursive: true, force: true }) });
  return folder;
}
