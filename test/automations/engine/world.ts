import { setTimeout as pause } from 'node:timers/promises';
import {
  type AutomationWorker,
  type AutomationWorkerOptions,
  createAutomationWorker,
  fixedAutomations,
  newRun,
  Plans,
  startRuns,
} from '../../../src/automations/engine/index.js';
import { type Automation, automation as automationSchema } from '../../../src/automations/format/automation.js';
import { revisionOf } from '../../../src/automations/format/revision.js';
import type { Journal, WholeRun } from '../../../src/automations/journal/journal.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import type { RunState } from '../../../src/automations/journal/run.js';
import { createIntercom } from '../../../src/index.js';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';

/** A workspace on a real port, a journal, and workers for it. */
export interface World {
  readonly sandbox: Sandbox;
  readonly journal: Journal;
  /** Ids of a contact and of an admin. */
  readonly contact: string;
  /** Bodies of the notes on the contact, the oldest first. */
  notes(): Promise<string[]>;
  /** Methods and paths of all calls that change something, in their order. */
  writes(): string[];
  /** Starts a run by hand, and says its id. */
  start(id: string, event?: Record<string, unknown>): Promise<string>;
  /** Something happens. */
  happens(topic: string, event: Record<string, unknown>, id?: string): ReturnType<typeof startRuns>;
  work(options?: Partial<AutomationWorkerOptions>): AutomationWorker;
  /** A worker that nobody closes, as that of a process which dies. */
  abandon(options: Partial<AutomationWorkerOptions>): AutomationWorker;
  /** The run once it has come to one of these states. */
  until(run: string, ...states: readonly RunState[]): Promise<WholeRun>;
  close(): Promise<void>;
}

const ends = ['done', 'failed', 'stopped', 'cancelled', 'dropped'] as const;

/** @param files automations without what is the same for all: `formatVersion`, `name`, `enabled`, `on` */
export async function openWorld(
  files: readonly Record<string, unknown>[],
  options: { readonly journal?: Journal; readonly clientOptions?: object; readonly sandbox?: Sandbox } = {},
): Promise<World> {
  const sandbox = options.sandbox ?? createSandbox({ rateLimit: false });
  const { url } = await sandbox.listen();
  const { journal = memoryJournal() } = options;
  const automations = fixedAutomations(files.map(current));
  const plans = new Plans(journal);
  const client: AutomationWorkerOptions['client'] = (_workspace, shared) =>
    createIntercom({
      accessToken: sandbox.token,
      baseUrl: url,
      retry: { repeats: 0, firstPauseMs: 1 },
      confirmPausesMs: [],
      ...options.clientOptions,
      ...shared,
    });
  const contact = String((await answer(sandbox, '/contacts')).data[0]?.id);
  const workers: AutomationWorker[] = [];
  return {
    sandbox,
    journal,
    contact,
    writes: () =>
      sandbox.requests
        .list({ limit: 1000 })
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search'))
        .map(({ method, path }) => `${method} ${path}`),
    notes: () => notesOf(sandbox, contact),
    async start(id, event = {}) {
      const found = automations.find(id);
      if (found === undefined) throw new Error(`no automation ${id}`);
      const plan = await plans.keep(found);
      const run = newRun(plan, { event: { contact: { id: contact }, ...event }, workspace: 'w1' }, Date.now());
      const [started] = await journal.start([{ ...run, cause: 'manual', key: null }]);
      return started?.id ?? '';
    },
    happens: (topic, event, id = `notif_${topic}_${Math.random()}`) =>
      startRuns(
        { journal, automations, plans },
        { id, topic, workspace: 'w1', event: { id, topic, contact: { id: contact }, ...event } },
      ),
    work(more = {}) {
      const worker = createAutomationWorker({ journal, automations, client, pollMs: 20, shortWaitMs: 0, ...more });
      workers.push(worker);
      return worker;
    },
    abandon(more) {
      return createAutomationWorker({ journal, automations, client, pollMs: 20, shortWaitMs: 0, ...more });
    },
    async until(run, ...states) {
      const wanted: readonly RunState[] = states.length === 0 ? ends : states;
      for (let tries = 0; tries < 600; tries += 1) {
        const whole = await journal.whole(run);
        if (whole !== undefined && wanted.includes(whole.run.state)) return whole;
        await pause(5);
      }
      throw new Error(`run ${run} is ${(await journal.whole(run))?.run.state} and not ${wanted.join(', ')}`);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close({ drainMs: 200 })));
      await journal.close();
      if (options.sandbox === undefined) await sandbox.close();
    },
  };
}

/** An automation as its file would be read. */
export function current(file: Record<string, unknown>) {
  const automation: Automation = automationSchema.parse({
    formatVersion: 1,
    name: 'Test',
    enabled: true,
    on: [{ manual: true }],
    ...file,
  });
  return { automation, revision: revisionOf(automation) };
}

/** An answer of the sandbox, which no client of ours asks for. */
async function answer(sandbox: Sandbox, path: string): Promise<{ readonly data: readonly Record<string, unknown>[] }> {
  const headers = { authorization: `Bearer ${sandbox.token}` };
  const response = await sandbox.fetch(new Request(`http://sandbox.test${path}`, { headers }));
  return (await response.json()) as { data: Record<string, unknown>[] };
}

/** Bodies of the notes of tests, the oldest first. */
export async function notesOf(sandbox: Sandbox, contact: string): Promise<string[]> {
  const { data } = await answer(sandbox, `/contacts/${contact}/notes?per_page=150`);
  const bodies = data.map(({ body }) => String(body).replace(/<[^>]+>/g, ''));
  return bodies.flatMap((body) => (body.startsWith('t:') ? [body.slice(2)] : [])).reverse();
}
