import type { ArgsDef } from 'citty';
import {
  type CurrentAutomation,
  dryRun,
  fixedAutomations,
  meaningFor,
  requirementsOf,
  runOnce,
} from '../../automations/engine/index.js';
import type { WholeRun } from '../../automations/journal/index.js';
import { traceRun } from '../../automations/runs/index.js';
import { InvalidParamsError } from '../../errors.js';
import { filesIn } from '../automations/words.js';
import { type Command, defineCommand, type Invocation, type Prepared, type Values } from '../command.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { pageWidth } from '../render/width.js';
import { clientOptions, openRunClients, type RunClients, repeatableClientOptions } from '../runs/clients.js';
import { liveTrace } from '../runs/live-trace.js';
import { loadAutomations } from '../runs/load-automations.js';
import { openRuns } from '../runs/open-runs.js';
import { openSecrets, requireSecrets } from '../runs/open-secrets.js';
import { type RunEvent, readEventFile, sampleEvent } from '../runs/read-event.js';
import { runExitCode } from '../runs/run-exit-code.js';
import { runsOption } from '../runs/runs-option.js';
import type { Terminal } from '../terminal.js';

const args = {
  file: {
    type: 'positional',
    required: true,
    valueHint: 'file',
    description: 'A JSON or YAML file with the automation; after it others, or folders, with those that it runs',
  },
  event: {
    type: 'string',
    valueHint: 'file',
    description:
      'What it begins with: JSON of an event, or of a notification as Intercom sends it; - for standard input',
  },
  sample: {
    type: 'boolean',
    description: 'Begin with a sample for its first trigger; with --sandbox about the newest records there',
  },
  'dry-run': {
    type: 'boolean',
    description: 'Send reads and nothing else: show what every other call would be. Waits are passed over',
  },
  force: { type: 'boolean', description: 'Run it with an event that starts none of its triggers' },
  ...runsOption,
  json: { type: 'boolean', description: 'Print the run, and its steps, as JSON when it has come to its end' },
  ...clientOptions,
} as const satisfies ArgsDef;

type RunValues = Values<typeof args>;

/** The command, with every file of its line. */
export function prepareRun(raw: readonly string[]): Prepared {
  const { files, rest } = filesIn(raw, args);
  return { command: runCommand(files), raw: files.length === 0 ? rest : [files[0] ?? '', ...rest] };
}

function runCommand(files: readonly string[]): Command<typeof args> {
  return defineCommand({
    args,
    sends: true,
    repeatable: repeatableClientOptions,
    description:
      'Carry out one automation, once, whether it is enabled or not: for an event from a file, or a sample of one. Each step is shown as it ends, and the run is written down in the journal.',
    examples: [
      'intercom-tools run vip-alert.yaml --sample --dry-run --sandbox',
      'intercom-tools run vip-alert.yaml --event event.json',
      'intercom-tools events show 17 --json | intercom-tools run vip-alert.yaml --event -',
    ],
    run: (invocation) => run(files, invocation),
  });
}

async function run(files: readonly string[], { values, terminal }: Invocation<typeof args>): Promise<number> {
  refuseTogether(files, values);
  const loaded = await loadAutomations(files, terminal, values['api-version']);
  const [current] = loaded ?? [];
  if (loaded === undefined || current === undefined) return 1;
  const needs = loaded.map(({ automation }) => requirementsOf(automation));
  refuseMissing(
    needs.flatMap((one) => one.automations),
    loaded,
  );
  const secrets = openSecrets(terminal);
  await requireSecrets([...new Set(needs.flatMap((one) => one.secrets))], secrets);
  const given = values.event === undefined ? undefined : await readEventFile(values.event, terminal);
  const tools = [...new Set(needs.flatMap((one) => one.tools))];
  const clients = await openRunClients(values, terminal, { tools, quiet: values.json });
  try {
    const event = given ?? (await sampleEvent(current.automation, clients.sandbox));
    const why = values.force ? undefined : startsNothing(current, event);
    if (why !== undefined) {
      await terminal.out.line(values.json ? toJson({ run: null, reason: why }) : plain(`${why} Nothing was run.`));
      return 0;
    }
    const named = given === undefined ? '' : workspaceOf(event);
    const workspace = values.workspace ?? (named === '' ? scheduledFor(current, values.sandbox) : named);
    // A workspace that is not connected is told before anything is written down.
    await clients.client(workspace);
    return await carryOut({ current, loaded, event, workspace, clients, secrets }, values, terminal);
  } finally {
    await clients.close();
  }
}

/** The workspace that the schedules of an automation name, where nothing else does. */
function scheduledFor({ automation }: CurrentAutomation, sandbox: boolean): string {
  const named = automation.on.flatMap((one) => ('schedule' in one ? (one.schedule.workspace ?? []) : []));
  const [workspace = '', ...others] = [...new Set(named)];
  if (sandbox) return '';
  if (others.length === 0) return workspace;
  const message = `is missing, and the schedules name several: ${[workspace, ...others].join(', ')}`;
  throw new InvalidParamsError([{ field: '--workspace', message }]);
}

function refuseTogether(files: readonly string[], { event, sample }: RunValues): void {
  const refuse = (message: string) => {
    throw new InvalidParamsError([{ field: '--event', message }]);
  };
  if (event !== undefined && sample) refuse('cannot go with --sample: leave one of them out');
  if (event === undefined && !sample) {
    refuse('is missing: expected a file with an event, - for standard input, or --sample for an example of one');
  }
  if (event === '-' && files.includes('-')) refuse('is -, and so is FILE: standard input holds one of them');
}

/** What a run needs in its middle is looked for in its beginning. */
function refuseMissing(ids: readonly string[], loaded: readonly CurrentAutomation[]): void {
  const missing = [...new Set(ids)].filter((id) => loaded.every(({ automation }) => automation.id !== id));
  if (missing.length === 0) return;
  const message = `is missing for ${missing.join(', ')}, which a step runs: name the files, or a folder with them, after the first`;
  throw new InvalidParamsError([{ field: 'FILE', message }]);
}

/** Why an event starts no run of an automation; undefined where it does. By hand everything may start what says so. */
function startsNothing({ automation }: CurrentAutomation, event: RunEvent): string | undefined {
  const { id, on } = automation;
  const names = on.flatMap((trigger) => ('event' in trigger ? [trigger.event] : []));
  if (names.length < on.length) return undefined;
  const topic = typeof event.topic === 'string' ? event.topic : '';
  const meaning = meaningFor(automation, { topic, event });
  if (meaning === 'started') return undefined;
  if (meaning === 'condition') return `The event starts no run of ${id}: the condition of its trigger is false.`;
  const is = topic === '' ? 'has no topic' : `is of the topic ${topic}`;
  return `The event ${is}, and ${id} starts from ${names.join(', ')}.`;
}

function workspaceOf({ workspace }: RunEvent): string {
  return typeof workspace === 'string' ? workspace : '';
}

interface Start {
  readonly current: CurrentAutomation;
  readonly loaded: readonly CurrentAutomation[];
  readonly event: RunEvent;
  readonly workspace: string;
  readonly clients: RunClients;
  readonly secrets: ReturnType<typeof openSecrets>;
}

async function carryOut(start: Start, values: RunValues, terminal: Terminal): Promise<number> {
  const { current, loaded, event, workspace, clients, secrets } = start;
  const isDry = values['dry-run'];
  const page = { width: pageWidth(terminal), paint: terminal.out.paint, place: values, isDry };
  const live = liveTrace(terminal, page, values.json);
  const journal = isDry ? undefined : await openRuns(values, terminal);
  try {
    const options = {
      current,
      event,
      workspace,
      secrets,
      automations: fixedAutomations(loaded),
      signal: terminal.interrupted,
      onEvent: ({ type, run: id }: { readonly type: string; readonly run: string }) => {
        if (type !== 'begun') return;
        const { automation, revision } = current;
        const now = { createdAt: Date.now(), cause: 'manual' as const, parent: null, subjects: [] };
        live.begin({ ...now, id, automation: automation.id, revision, workspace, event });
      },
      onStep: live.step,
    };
    const whole: WholeRun =
      journal === undefined
        ? await dryRun({ ...options, client: (of) => clients.client(of) })
        : await runOnce({ ...options, journal, client: (of, shared) => clients.client(of, shared) });
    const trace = await traceRun({ revision: async () => current.automation }, whole);
    if (values.json) await terminal.out.line(toJson({ ...trace, dryRun: isDry }));
    else await live.end(trace);
    return runExitCode(whole.run.state, terminal.interrupted);
  } finally {
    await journal?.close();
  }
}
