import { join } from 'node:path';
import { freePort, openDatabase } from '../../test/helpers/postgres-server.js';
import { buildProgram } from '../shared/built-program.js';
import { type KillResult, killReceivers, secret } from './kill-receivers.js';
import type { ReceiverCommand } from './receiver-process.js';

export const stores = ['sqlite', 'postgres'] as const;
export type Store = (typeof stores)[number];

/** Kills `intercom-tools listen`, as it ships, over an inbox of one kind. */
export async function killListen(kills: number, store: Store, onProgress: (line: string) => void): Promise<KillResult> {
  const program = buildProgram();
  const database = store === 'postgres' ? await openDatabase() : undefined;
  try {
    const place = database?.url ?? join(program.folder, 'data', 'inbox.db');
    const receiver = (port: number): ReceiverCommand => ({
      args: [program.file, 'listen', '--json', '--port', String(port)],
      env: { INTERCOM_CLIENT_SECRET: secret, INTERCOM_TOOLS_INBOX: place },
    });
    return await killReceivers({ kills, receiver, port: await freePort(), onProgress });
  } finally {
    await database?.close();
    program.remove();
  }
}
