import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { freePort } from '../../test/helpers/postgres-server.js';
import { buildProgram } from '../shared/built-program.js';
import { type ReceiverProcess, startReceiver } from '../webhooks/receiver-process.js';
import { type HeldTarget, openHeldTarget } from './held-target.js';

export interface ClockResult {
  /** Times that the clock was set. */
  readonly jumps: number;
  readonly acked: number;
  readonly handled: number;
  /** Given to a second handler while the first was at it. */
  readonly twice: number;
  /** Not handled within ten seconds after nothing stood in the way any more. */
  readonly late: number;
}

const secret = 'a-secret-for-faults';
const hour = 3_600_000;
/** Handlers that `listen` runs at once. */
const handlers = 10;
const lateMs = 10_000;
/** Longer than the worker takes to look again. */
const lookMs = 2_500;

/** A receiver whose clock is set, and what is known of it. */
interface Bench {
  readonly sandbox: Sandbox;
  readonly webhook: string;
  readonly target: HeldTarget;
  readonly handled: ReadonlySet<string>;
  /** Sets its clock by so many milliseconds. */
  set(by: number): Promise<void>;
  /** Ends it without a word, sets its clock, and starts it again. */
  restart(by: number): Promise<void>;
}

/**
 * Sets the clock of `intercom-tools listen`, as it ships, while it holds notifications: forward while handlers are at
 * work, back while others wait, and back between two runs.
 */
export async function jumpClocks(rounds: number, onProgress: (line: string) => void): Promise<ClockResult> {
  const program = buildProgram();
  const clockFile = join(program.folder, 'clock');
  const target = await openHeldTarget();
  const sandbox = createSandbox({ deliveryLogSize: Number.POSITIVE_INFINITY });
  const handled = new Set<string>();
  const port = await freePort();
  let offset = 0;
  const writeClock = (by: number) => {
    offset += by;
    writeFileSync(clockFile, String(offset));
  };
  const start = () =>
    startReceiver(
      {
        args: [
          ...['--import', import.meta.resolve('./shifted-date.mjs'), program.file],
          ...['listen', '--json', '--port', String(port), '--forward', target.url],
        ],
        env: {
          CLOCK_FILE: clockFile,
          INTERCOM_CLIENT_SECRET: secret,
          INTERCOM_TOOLS_INBOX: join(program.folder, 'data', 'inbox.db'),
        },
      },
      (line) => {
        if (line.type === 'event') handled.add(line.notification.id);
      },
    );
  writeClock(0);
  let running: ReceiverProcess = await start();
  try {
    const { id: webhook } = await sandbox.webhooks.add({ url: running.url, topics: ['*'], secret, concurrency: 40 });
    const bench: Bench = {
      sandbox,
      webhook,
      target,
      handled,
      set: async (by) => {
        writeClock(by);
        running.signal('SIGUSR2');
        await pause(200);
      },
      restart: async (by) => {
        await running.kill();
        writeClock(by);
        running = await start();
      },
    };
    let [jumps, acked, twice, late] = [0, 0, 0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const found = await [forward, back, backBetweenRuns][round % 3]?.(bench);
      if (found === undefined) continue;
      [jumps, acked, twice, late] = [jumps + 1, acked + found.acked, twice + found.twice, late + found.late];
      onProgress(`${jumps} of ${rounds} jumps, ${acked} acknowledged, ${twice} handled twice, ${late} late`);
    }
    await running.stop();
    return { jumps, acked, handled: handled.size, twice, late };
  } finally {
    target.close();
    await running.kill();
    await sandbox.close();
    program.remove();
  }
}

interface Found {
  readonly acked: number;
  readonly twice: number;
  readonly late: number;
}

/** Two minutes forward, twice as long as a lease and more, while handlers hold all that there is. */
async function forward({ sandbox, webhook, target, handled, set }: Bench): Promise<Found> {
  target.forget();
  target.hold();
  const ids = await send(sandbox, webhook, handlers / 2);
  await until(() => ids.every((id) => target.received.has(id)));
  await set(2 * 60_000);
  await pause(lookMs);
  target.release();
  const late = await lateOf(ids, handled);
  const twice = ids.filter((id) => (target.received.get(id) ?? 0) > 1).length;
  return { acked: ids.length, twice, late };
}

/** An hour back while ten are held and ten wait. */
async function back({ sandbox, webhook, target, handled, set }: Bench): Promise<Found> {
  target.forget();
  target.hold();
  const ids = await send(sandbox, webhook, handlers * 2);
  await until(() => target.received.size >= handlers);
  await set(-hour);
  target.release();
  const late = await lateOf(ids, handled);
  return { acked: ids.length, twice: ids.filter((id) => (target.received.get(id) ?? 0) > 1).length, late };
}

/** The same with the process ended in between: what it was at is handled again, as after every end. */
async function backBetweenRuns({ sandbox, webhook, target, handled, restart }: Bench): Promise<Found> {
  target.forget();
  target.hold();
  const ids = await send(sandbox, webhook, handlers * 2);
  await until(() => target.received.size >= handlers);
  await restart(-hour);
  target.release();
  return { acked: ids.length, twice: 0, late: await lateOf(ids, handled) };
}

/** Ids of notifications that were acknowledged. */
async function send({ webhooks }: Sandbox, webhook: string, count: number): Promise<string[]> {
  const sent = await Promise.all(
    Array.from({ length: count }, () => webhooks.send({ topic: 'conversation.user.replied', webhook })),
  );
  const ids = sent.flat().flatMap(({ id, attempts }) => (attempts.some(({ status }) => status === 200) ? [id] : []));
  if (ids.length < count) throw new Error(`Only ${ids.length} of ${count} notifications were acknowledged.`);
  return ids;
}

async function lateOf(ids: readonly string[], handled: ReadonlySet<string>): Promise<number> {
  const isMissing = (id: string) => !handled.has(id);
  await until(() => !ids.some(isMissing), lateMs).catch(() => {});
  return ids.filter(isMissing).length;
}

async function until(isSo: () => boolean, timeoutMs = 20_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error('What was waited for did not come.');
    await pause(20);
  }
}
