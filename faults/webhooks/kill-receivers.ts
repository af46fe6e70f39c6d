import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createSandbox, type Delivery, type Sandbox } from '../../src/sandbox/index.js';
import { createLedger, type Ledger, type ReceiverLine } from './ledger.js';
import { startLoad } from './load.js';
import { type ReceiverCommand, type ReceiverProcess, startReceiver } from './receiver-process.js';

export const secret = 'a-secret-for-faults';

/** Notifications under way at once. */
const lanes = 16;
/** A kill counts only after so many were acknowledged since the last one. */
const minAcked = 20;
/** Chance that a notification is sent twice, at the same time. */
const duplicates = 0.02;
/** How long nothing may happen before what is not handled counts as lost, in milliseconds: twice a lease and more. */
const stallMs = 45_000;

export interface KillOptions {
  readonly kills: number;
  /** How the receiver is started on a port; it prints what it handles as `listen --json` does. */
  readonly receiver: (port: number) => ReceiverCommand;
  readonly port: number;
  /** Called with lines about the progress. */
  readonly onProgress?: (line: string) => void;
  /** Milliseconds without progress after which the end is waited for no longer. 45,000 when absent. */
  readonly stallMs?: number;
}

export interface KillResult {
  readonly kills: number;
  /** Notifications that the sandbox saw answered with 2xx. */
  readonly acked: number;
  /** Notifications whose handler was called. */
  readonly handled: number;
  /** Acknowledged, and never handled. */
  readonly lost: number;
  /** Stored more than once. */
  readonly repeated: number;
}

/**
 * Kills a receiver again and again while a sandbox sends to it, then lets it come to an end and compares what the sandbox
 * saw acknowledged with what handlers have done. After each kill the sandbox's clock is moved on by a minute, so that
 * what was cut off comes again under the same id, as Intercom sends it.
 */
export async function killReceivers(options: KillOptions): Promise<KillResult> {
  const { receiver, port, onProgress = () => {} } = options;
  const ledger = createLedger();
  const onLine = (line: ReceiverLine) => {
    if (line.type === 'event') ledger.write(line.notification.id, line.number);
  };
  const start = () => startReceiver(receiver(port), onLine);
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z', deliveryLogSize: Number.POSITIVE_INFINITY });
  let running: ReceiverProcess = await start();
  try {
    const { id: webhook } = await sandbox.webhooks.add({
      url: running.url,
      topics: ['*'],
      secret,
      duplicates,
      concurrency: lanes * 2,
    });
    const load = startLoad(sandbox, webhook, lanes);
    let kills = 0;
    for (let tries = 0; kills < options.kills; tries += 1) {
      if (tries > options.kills * 3 + 10) throw new Error(`Only ${kills} of ${tries} kills cut anything off.`);
      const [ackedBefore, cutBefore] = [load.acked, load.cut];
      load.goOn();
      await load.more(minAcked + randomInt(100));
      await pause(randomInt(4));
      const wasKilled = running.kill();
      load.pause();
      if (!(await wasKilled)) throw new Error(`The receiver ended by itself: ${running.errors()}`);
      await load.quiet();
      // Only a kill that cut requests off while others had just been acknowledged puts anything to the test.
      if (load.cut > cutBefore && load.acked - ackedBefore >= minAcked) kills += 1;
      running = await start();
      await sandbox.clock.advance('61s');
      onProgress(`${kills} of ${options.kills} kills, ${load.acked} acknowledged, ${load.cut} cut off`);
    }
    await settled(sandbox, ledger, onProgress, options.stallMs ?? stallMs);
    await running.stop();
    return judge(kills, sandbox, ledger);
  } finally {
    await running.kill();
    await sandbox.close();
  }
}

/** Waits until everything acknowledged is handled, or nothing has happened for so long that it never will be. */
async function settled(
  sandbox: Sandbox,
  ledger: Ledger,
  onProgress: (line: string) => void,
  maxStallMs: number,
): Promise<void> {
  let [known, since, reported] = [ledger.handled, performance.now(), 0];
  for (;;) {
    const missing = ackedIds(sandbox).filter((id) => !ledger.has(id)).length;
    if (missing === 0 || performance.now() - since > maxStallMs) return;
    if (missing !== reported) onProgress(`waiting for ${missing} that were acknowledged and are not handled yet`);
    reported = missing;
    await pause(500);
    if (ledger.handled !== known) [known, since] = [ledger.handled, performance.now()];
  }
}

function judge(kills: number, sandbox: Sandbox, ledger: Ledger): KillResult {
  const acked = ackedIds(sandbox);
  return {
    kills,
    acked: acked.length,
    handled: ledger.handled,
    lost: acked.filter((id) => !ledger.has(id)).length,
    repeated: ledger.repeated().length,
  };
}

/** What the sending side saw acknowledged, whatever the receiver thinks of it. */
function ackedIds({ webhooks }: Sandbox): string[] {
  return webhooks.deliveries().flatMap((delivery) => (isAcked(delivery) ? [delivery.id] : []));
}

function isAcked({ topic, attempts }: Delivery): boolean {
  return topic !== 'ping' && attempts.some(({ status }) => status !== null && status >= 200 && status < 300);
}
