import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from './terminal.js';

/** Where this program keeps what it has to remember, unless it is told otherwise. */
export function dataFolder(env: Terminal['env']): string {
  const shared = env.XDG_DATA_HOME || env.LOCALAPPDATA || join(homedir(), '.local', 'share');
  return join(shared, 'intercom-tools');
}
