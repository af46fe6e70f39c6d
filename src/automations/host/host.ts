import { hostname } from 'node:os';
import { InvalidParamsError } from '../../errors.js';
import { serialByKey } from '../../serial-by-key.js';
import { createInboxWorker } from '../../webhooks/index.js';
import { type CurrentAutomation, Plans } from '../engine/catalogue.js';
import { systemClock } from '../engine/clock.js';
import { messageOf } from '../engine/failure.js';
import { createAutomationWorker } from '../engine/worker.js';
import { automationsConsumer } from './consume/automations-consumer.js';
import { handlerFor } from './consume/consumers.js';
import type { HostEvent } from './events.js';
import { type AutomationFiles, openAutomationFiles } from './files/automation-files.js';
import type { FileState } from './files/file-states.js';
import { type HostHealth, healthOf } from './health.js';
import type { AutomationHostOptions } from './options.js';
import { startRepeating } from './repeating.js';
import { type NextDue, type Scheduler, startScheduler } from './schedule/scheduler.js';
import { createCatalogue } from './serving/catalogue.js';
import { tellOfChanges } from './tell-of-changes.js';
import { stepTold, toldInboxEvent, toldRunEvent } from './told.js';

/** An automation that a host serves. */
export interface ServedAutomation extends CurrentAutomation {
  /** Its file here; null where another process on the store has it. */
  readonly file: string | null;
}

/** Automations that are served: events and schedules start their runs, and these are carried out. */
export interface AutomationHost {
  /** Begins. Until then automations are read, and nothing is started. */
  start(): void;
  automations(): readonly ServedAutomation[];
  /** The files as they are now, with what is wrong with them. */
  files(): readonly FileState[];
  /** When schedules are due next, the earliest first. Nothing before `start`. */
  schedules(): Promise<readonly NextDue[]>;
  /** Reads the files now, in place of when a change is noticed. */
  look(): Promise<void>;
  health(): Promise<HostHealth>;
  /**
   * Takes up nothing more. Calls that were sent are waited for, at most `drainMs` (30 seconds when absent); runs are given back for
   * whoever serves next. The inbox and the journal stay open.
   */
  close(options?: { readonly drainMs?: number }): Promise<void>;
}

const retentionEveryMs = 3_600_000;
const dayMs = 86_400_000;

/**
 * Serves automations from files: their revisions are put into the journal, events out of the inbox start runs, and so do schedules,
 * and workers carry the runs out. An event is done in the inbox once its runs are in the journal.
 *
 * @throws InvalidParamsError for a path at which nothing is, and settings that make no sense; StorageError when the journal does
 * not answer
 */
export async function createAutomationHost(options: AutomationHostOptions): Promise<AutomationHost> {
  const { journal, inbox, clock = systemClock, isAlone = false, leaseMs = 30_000, pollMs = 1_000 } = options;
  const { name = `${hostname()} (process ${process.pid})`, runDays = 30 } = options;
  if (!(Number.isFinite(runDays) && runDays >= 0)) {
    throw new InvalidParamsError([{ field: 'runDays', message: 'must be a number of days, 0 or more' }]);
  }
  const tell = (event: HostEvent) => {
    try {
      options.onEvent?.(event);
    } catch {
      // What a listener throws changes nothing.
    }
  };
  const failed = (what: Extract<HostEvent, { type: 'failure' }>['what']) => (message: string) =>
    tell({ type: 'failure', level: 'error', what, message });

  const plans = new Plans(journal);
  const catalogue = createCatalogue({ journal, plans, name, isAlone, leaseMs });
  const changes = tellOfChanges(catalogue, tell);
  const announcing = serialByKey();
  let scheduler: Scheduler | undefined;
  let latest: readonly FileState[] = [];
  /** Always what was read last: an older state that waits for its turn must not come after it. */
  const announce = (states?: readonly FileState[]) => {
    latest = states ?? latest;
    return announcing.run('announce', async () => {
      const states = latest;
      await catalogue.announce(states);
      if (changes(states)) scheduler?.look();
    });
  };

  const files: AutomationFiles = await openAutomationFiles({
    ...{ paths: options.paths, registry: options.registry, version: options.version, clock, pollMs },
    onChange: announce,
    onFailure: failed('files'),
  });
  const ends: (() => Promise<void>)[] = [files.close];
  const closeAll = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  await announce(files.states()).catch(async (error: unknown) => {
    await closeAll();
    throw error;
  });
  // Before the files are closed nothing would keep a last look from announcing this process again.
  ends.unshift(() => catalogue.withdraw().catch((error: unknown) => failed('announcement')(messageOf(error))));
  let drainMs = 30_000;

  const start = () => {
    if (scheduler !== undefined) return;
    const worker = (options.deliver ?? createAutomationWorker)({
      ...{ journal, automations: catalogue, client: options.client, leaseMs, pollMs, clock },
      ...(options.secrets === undefined ? {} : { secrets: options.secrets }),
      ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
      onEvent: (event) => tell(toldRunEvent(event)),
      onStep: (run, record) => tell(stepTold(run, record)),
    });
    const repeating = [
      startRepeating({ clock, everyMs: leaseMs / 3, onFailure: failed('announcement') }, () => announce()),
      startRepeating({ clock, everyMs: retentionEveryMs, onFailure: failed('retention') }, async () => {
        await journal.expire(Math.max(0, Math.floor((await journal.now()) - runDays * dayMs)));
      }),
    ];
    scheduler = startScheduler({
      ...{ journal, automations: catalogue, plans, clock },
      onReport: ({ outcome: run, ...report }) =>
        tell({ type: 'schedule', level: run === undefined ? 'debug' : 'info', run, ...report }),
      onFailure: failed('schedules'),
    });
    ends.push(...repeating.map(({ close }) => close), () => worker.close({ drainMs }), scheduler.close);
    if (inbox === undefined) return;
    const automations = automationsConsumer({ journal, automations: catalogue, plans }, ({ entry, outcomes: runs }) =>
      tell({ type: 'event', level: runs.length === 0 ? 'debug' : 'info', ...entry, runs }),
    );
    const inboxWorker = createInboxWorker({
      store: inbox,
      handler: handlerFor([automations, ...(options.consumers ?? [])], journal),
      ...{ leaseMs, pollMs },
      ...(options.retention === undefined ? {} : { retention: options.retention }),
      onEvent: (event) => tell(toldInboxEvent(event)),
    });
    ends.push(() => inboxWorker.close({ drainMs }));
  };

  return {
    start,
    automations: () => {
      const byId = new Map(
        files.states().flatMap(({ name: file, current }) => (current ? [[current.automation.id, file]] : [])),
      );
      return catalogue.list().map((one) => ({ ...one, file: byId.get(one.automation.id) ?? null }));
    },
    files: files.states,
    schedules: async () => (await scheduler?.next()) ?? [],
    look: files.look,
    health: () => healthOf({ journal, inbox, clock, scheduler }),
    async close(closing = {}) {
      drainMs = closing.drainMs ?? drainMs;
      await closeAll();
    },
  };
}
