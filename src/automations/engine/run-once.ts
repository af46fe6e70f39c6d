import type { Client } from '../../run-tool/client.js';
import type { WholeRun } from '../journal/journal.js';
import { memoryJournal } from '../journal/memory/memory-journal.js';
import type { NewRun } from '../journal/run.js';
import { type CurrentAutomation, Plans } from './catalogue.js';
import { systemClock } from './clock.js';
import { aboutOf, newRun, type StartEvent, subjectsOf } from './start-runs.js';
import { createAutomationWorker } from './worker.js';
import type { AutomationWorker, AutomationWorkerOptions } from './worker-options.js';

export interface RunOnceOptions extends Omit<AutomationWorkerOptions, 'run' | 'concurrency' | 'isDry'> {
  /** The automation to run, whether it is enabled or not. */
  readonly current: CurrentAutomation;
  readonly event: StartEvent['event'];
  /** `''` when absent. */
  readonly workspace?: string;
  readonly cause?: NewRun['cause'];
  /** The run that this one repeats. */
  readonly parent?: string;
}

/**
 * Starts one run and carries it out in this process, and no other of the journal. Resolves when it has ended, or when it is
 * given back: to wait, to be tried again later, or for a person who says what became of a write.
 *
 * @throws what the engine could not go on with, such as a journal that does not answer
 */
export async function runOnce(options: RunOnceOptions): Promise<WholeRun> {
  return carryOut(options, false);
}

/** A dry run needs no journal. */
export interface DryRunOptions extends Omit<RunOnceOptions, 'journal' | 'client'> {
  /** The client that reads go out through. What changes something is recorded in place of being sent. */
  client(workspace: string): Pick<Client, 'record'> | Promise<Pick<Client, 'record'>>;
}

/**
 * Carries out a run without changing anything: reads go out, every other call is recorded as `would`, waits are passed over.
 * Idempotency keys and what local tools keep are those of this run alone.
 */
export async function dryRun(options: DryRunOptions): Promise<WholeRun> {
  const { clock = systemClock } = options;
  const journal = memoryJournal(() => clock.now());
  const client = async (workspace: string) => (await options.client(workspace)).record();
  return carryOut({ ...options, journal, client }, true);
}

async function carryOut({ current, event, ...options }: RunOnceOptions, isDry: boolean): Promise<WholeRun> {
  const { journal, workspace = '', cause = 'manual', parent = null } = options;
  const plan = await new Plans(journal).keep(current);
  const start = newRun(plan, { event, workspace, subjects: subjectsOf(event) }, await journal.now());
  const [started] = await journal.start([{ ...start, cause, key: null, about: aboutOf({ event }), parent }]);
  if (started === undefined) throw new TypeError('The journal says nothing of a run that it was to start');
  const { id: run, outcome } = started;
  return outcome === 'dropped' ? wholeOf(journal, run) : hold({ ...options, isDry }, run);
}

export interface ContinueRunOptions extends Omit<AutomationWorkerOptions, 'run' | 'concurrency' | 'isDry'> {
  /** Id of the run. */
  readonly run: string;
}

/**
 * Goes on with a run in this process, and with no other of the journal: once it is due. Resolves when it has ended, or when
 * it is given back again, or when the worker is closed by `signal`.
 *
 * @throws what the engine could not go on with, such as a journal that does not answer
 */
export async function continueRun({ run, ...options }: ContinueRunOptions): Promise<WholeRun> {
  return hold(options, run);
}

async function hold(options: Omit<AutomationWorkerOptions, 'run' | 'concurrency'>, run: string): Promise<WholeRun> {
  const { journal, onEvent } = options;
  let broken: string | undefined;
  let worker: AutomationWorker | undefined;
  await new Promise<void>((resolve) => {
    worker = createAutomationWorker({
      ...options,
      ...{ run, concurrency: 1 },
      onEvent(told) {
        onEvent?.(told);
        if (told.type === 'broken') broken = told.error;
        if (told.type !== 'begun') resolve();
      },
    });
    void worker.closed.then(resolve);
  });
  await worker?.close();
  if (broken !== undefined) throw new Error(`The run ${run} could not be gone on with: ${broken}`);
  return wholeOf(journal, run);
}

async function wholeOf(journal: Pick<AutomationWorkerOptions['journal'], 'whole'>, run: string): Promise<WholeRun> {
  const whole = await journal.whole(run);
  if (whole === undefined) throw new TypeError(`The journal has no run ${run}`);
  return whole;
}
