import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openJournal } from '../../src/automations/journal/open.js';
import { startServer } from '../../test/helpers/postgres-server.js';
import type { Store } from '../webhooks/index.js';
import { type KillResult, killWorkers } from './kill-workers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Kills programs that carry out automations with the package as it ships: one on SQLite, two on PostgreSQL, and its server. */
export async function killEngine(
  kills: number,
  store: Store,
  onProgress: (line: string) => void,
  { forgets = false }: { readonly forgets?: boolean } = {},
): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-engine-'));
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const dist = join(folder, 'dist');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), dist]);
  const server = store === 'postgres' ? await startServer() : undefined;
  const place = server?.url ?? join(folder, 'runs.db');
  try {
    return await killWorkers({
      ...{ kills, dist, place, onProgress, forgets },
      workers: server === undefined ? 1 : 2,
      openJournal: () => openJournal(place, { visitor: true, onUnavailable: () => {} }),
      ...(server === undefined ? {} : { killServer: server.killAndStart }),
    });
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
