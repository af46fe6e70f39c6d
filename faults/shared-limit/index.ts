import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { shareUsed } from '../../bench/shared/share-used.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { openDatabase } from '../../test/helpers/postgres-server.js';
import type { Asked, Target, Told } from './asked.js';

const processes = 4;
const windowMs = 10_000;
/** The smallest that Intercom's documentation names for a window. */
const limit = 167;

/** What four processes made of the windows of one app. */
export interface SharedLimitResult {
  readonly seconds: number;
  readonly processes: number;
  /** Calls without a priority: answers of 429, and the share that was used of what whole windows allow. */
  readonly refused: number;
  readonly windows: number;
  readonly share: number;
  /** Bulk work and people beside it: answers of 429, the share used, how long people waited for the limit at the most, and what calls took. */
  readonly mixedRefused: number;
  readonly mixedShare: number;
  readonly interactiveCalls: number;
  readonly interactiveWaitMaxMs: number;
  readonly interactiveP50Ms: number;
  readonly interactiveMaxMs: number;
  /** How often the store did not answer in time, so that a process went by what it knew alone. */
  readonly unanswered: number;
  /** Calls that came to nothing. */
  readonly failed: number;
}

/** Four processes call one app for so many seconds, by a rate limit in PostgreSQL. */
export async function shareLimit(seconds: number, onProgress: (line: string) => void): Promise<SharedLimitResult> {
  const database = await openDatabase();
  const sandboxes = [0, 1].map((nth) =>
    // Windows begin where the seed says, which nobody is told.
    createSandbox({ seed: (Date.now() + nth * 7919) % 1_000_000, rateLimit: { limit, windowMs } }),
  );
  try {
    const [plain, mixed] = await Promise.all(sandboxes.map(opened));
    if (plain === undefined || mixed === undefined) throw new Error('a sandbox is missing');
    onProgress(`${processes} processes, ${limit} calls in ${windowMs / 1000} seconds, for ${seconds} seconds`);
    const asked: Asked = {
      ...{ databaseUrl: database.url, schema: 'limits', seconds, callers: 8 },
      ...{ plain: plain.target, mixed: mixed.target },
    };
    const told = await Promise.all(Array.from({ length: processes }, () => runCaller(asked)));
    const from = Math.max(...told.map((one) => one.from));
    const to = Math.min(...told.map((one) => one.to));
    const used = (sandbox: Sandbox) => {
      const count = sandbox.state().rateLimit;
      if (!count) throw new Error('the sandbox has no limit');
      return { ...shareUsed(count, from, to), refused: count.refused };
    };
    const [alone, beside] = [used(plain.sandbox), used(mixed.sandbox)];
    const waits = told.flatMap((one) => one.waits).sort((a, b) => a.ms - b.ms);
    return {
      ...{ seconds, processes },
      ...{ refused: alone.refused, windows: alone.windows, share: rounded(alone.share, 1000) },
      ...{ mixedRefused: beside.refused, mixedShare: rounded(beside.share, 1000) },
      interactiveCalls: waits.length,
      interactiveWaitMaxMs: rounded(Math.max(0, ...waits.map(({ waitedMs }) => waitedMs))),
      interactiveP50Ms: rounded(waits[Math.floor(waits.length / 2)]?.ms ?? 0),
      interactiveMaxMs: rounded(waits.at(-1)?.ms ?? 0),
      unanswered: told.reduce((sum, one) => sum + one.slow, 0),
      failed: told.reduce((sum, one) => sum + one.failed, 0),
    };
  } finally {
    await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
    await database.close();
  }
}

/** Whether a promise was broken. */
export function isLimitBroken(result: SharedLimitResult): boolean {
  const { refused, mixedRefused, share, interactiveWaitMaxMs, interactiveCalls, failed } = result;
  return refused + mixedRefused + failed > 0 || share < 0.9 || interactiveCalls === 0 || interactiveWaitMaxMs >= 1000;
}

async function opened(sandbox: Sandbox): Promise<{ readonly sandbox: Sandbox; readonly target: Target }> {
  const { url } = await sandbox.listen();
  return { sandbox, target: { url, token: sandbox.token } };
}

function runCaller(asked: Asked): Promise<Told> {
  const file = fileURLToPath(new URL('./caller.ts', import.meta.url));
  const child = fork(file, { execArgv: ['--import', import.meta.resolve('tsx')] });
  return new Promise((resolve, reject) => {
    child.once('message', (said: { readonly told?: Told; readonly error?: string }) =>
      said.told === undefined ? reject(new Error(`a process failed: ${said.error}`)) : resolve(said.told),
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a process ended (${code ?? 'killed'}) without an answer`)));
    child.send(asked);
  });
}

function rounded(value: number, parts = 1): number {
  return Math.round(value * parts) / parts;
}
