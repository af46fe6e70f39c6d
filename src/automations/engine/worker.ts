import { InvalidParamsError } from '../../errors.js';
import { backoffMs } from '../../queue/worker/backoff.js';
import { signal } from '../../queue/worker/signal.js';
import type { LeasedRun } from '../journal/run.js';
import { Plans } from './catalogue.js';
import { systemClock } from './clock.js';
import type { Engine } from './context.js';
import { messageOf } from './failure.js';
import { guarded } from './guarded-journal.js';
import { type HeldRun, holdRun } from './hold-run.js';
import { type AskedAt, askedAt } from './lease-time.js';
import { runSecrets } from './run-secrets.js';
import { runSource } from './run-source.js';
import type { AutomationEvent, AutomationWorker, AutomationWorkerOptions } from './worker-options.js';

/** Shortest wait between two looks that found nothing, in milliseconds. */
const minWaitMs = 20;
const journalBackoff = { firstMs: 250, factor: 2, maxMs: 30_000 };
const runBackoff = { firstMs: 1_000, factor: 4, maxMs: 300_000 };
/** Longest time that a timer can be set for. */
const maxMs = 2 ** 31 - 1;

/**
 * Carries out the runs of a journal until it is closed: those that are due and have a slot, each by one worker at a time. What
 * a run did before is read from the journal and not done again. It looks when something is started through the same journal
 * object, when something falls due, and every `pollMs` for other processes.
 *
 * @throws InvalidParamsError for settings that make no sense
 */
export function createAutomationWorker(options: AutomationWorkerOptions): AutomationWorker {
  const settings = settingsOf(options);
  const engine = engineOf(options);
  const look = signal();
  const held = new Map<HeldRun, Promise<void>>();
  const stop = new AbortController();
  const removeListener = options.journal.onDue(look.send);

  const leases = { journal: options.journal, leaseMs: settings.leaseMs, clock: engine.clock };
  const source = runSource(options, settings);
  const take = (run: LeasedRun, asked: AskedAt) => {
    const one = holdRun(run, engine, leases, asked);
    const ended = settle(run, one, options, engine).finally(() => {
      source.ended(run);
      held.delete(one);
      look.send();
    });
    held.set(one, ended);
  };

  const work = async () => {
    let failures = 0;
    while (!stop.signal.aborted) {
      look.clear();
      const limit = settings.concurrency - held.size;
      if (limit <= 0) {
        await look.wait();
        continue;
      }
      let waitMs: number;
      try {
        const asked = askedAt(engine.clock);
        const runs = await source.take(limit);
        for (const run of runs) take(run, asked);
        if (runs.length > 0) continue;
        // When others are due says nothing of the only one that is meant.
        const dueInMs = options.run === undefined ? await options.journal.nextDueIn() : undefined;
        waitMs = Math.max(minWaitMs, Math.min(settings.pollMs, dueInMs ?? settings.pollMs));
        failures = 0;
      } catch {
        failures += 1;
        waitMs = backoffMs(failures, journalBackoff);
      }
      if (!stop.signal.aborted) await look.wait(waitMs);
    }
    for (const one of held.keys()) one.close();
    await Promise.all(held.values());
  };

  const closed = work().finally(() => {
    removeListener();
    options.signal?.removeEventListener('abort', closeByItself);
  });

  async function close({ drainMs = 30_000 }: { readonly drainMs?: number } = {}): Promise<void> {
    stop.abort();
    look.send();
    const timer = setTimeout(() => {
      for (const one of held.keys()) one.leave();
    }, drainMs);
    await closed;
    clearTimeout(timer);
  }

  function closeByItself(): void {
    void close();
  }

  options.signal?.addEventListener('abort', closeByItself, { once: true });
  if (options.signal?.aborted === true) closeByItself();
  return { close, closed };
}

/** Waits for the end of a run and tells of it. */
async function settle(
  run: LeasedRun,
  held: HeldRun,
  options: AutomationWorkerOptions,
  { hide }: Pick<Engine, 'hide'>,
): Promise<void> {
  const { journal, onEvent } = options;
  const { id, automation, workspace, attempts } = run;
  const began = performance.now();
  const report = (event: AutomationEvent) => {
    try {
      onEvent?.(event);
    } catch {
      // What a listener throws changes nothing of the run.
    }
  };
  const of = { run: id, automation, workspace };
  report({ ...of, type: 'begun', attempt: attempts });
  try {
    const outcome = await held.outcome;
    if (outcome.type === 'left') report({ ...of, type: 'lease-lost' });
    else if (outcome.type === 'paused') report({ ...of, ...outcome });
    else report({ ...of, ...outcome, ms: performance.now() - began });
  } catch (error) {
    const retryInMs = backoffMs(attempts, runBackoff);
    report({ ...of, type: 'broken', error: hide.text(messageOf(error)), retryInMs });
    await giveBack(run, retryInMs, journal);
  }
}

/** Has a run taken up again soon. Where the journal does not answer, that happens when the lease is over. */
async function giveBack(run: LeasedRun, ms: number, journal: AutomationWorkerOptions['journal']): Promise<void> {
  try {
    await journal.pause(run, { state: 'queued', dueAt: (await journal.now()) + ms });
  } catch {}
}

/** What carries out the runs of a worker. */
function engineOf(options: AutomationWorkerOptions): Engine {
  const { journal, automations, clock = systemClock, shortWaitMs = 5_000, isDry = false } = options;
  const shared = { claims: journal.claims, state: journal.state('tools/') };
  const guardedJournal = guarded(journal);
  const secrets = runSecrets(options.secrets ?? {});
  return {
    journal: guardedJournal,
    automations,
    plans: new Plans(guardedJournal),
    clock,
    secrets,
    hide: secrets.hide,
    shortWaitMs,
    isDry,
    skipsWaits: isDry,
    client: (workspace) => options.client(workspace, shared),
    onStep(run, record) {
      try {
        options.onStep?.(run, record);
      } catch {
        // What a listener throws changes nothing of the run.
      }
    },
  };
}

function settingsOf({ concurrency = 10, leaseMs = 60_000, pollMs = 1_000, run }: AutomationWorkerOptions) {
  const issues = Object.entries({ concurrency, leaseMs, pollMs }).flatMap(([field, value]) =>
    Number.isSafeInteger(value) && value > 0 && value <= maxMs
      ? []
      : [{ field, message: `must be a whole number from 1 to ${maxMs}` }],
  );
  if (issues.length > 0) throw new InvalidParamsError(issues);
  return { concurrency, leaseMs, pollMs, only: run === undefined ? {} : { runs: [run] } };
}
