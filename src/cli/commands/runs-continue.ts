import type { ArgsDef } from 'citty';
import { continueRun, fixedAutomations, requirementsOf } from '../../automations/engine/index.js';
import { automation as automationSchema } from '../../automations/format/automation.js';
import { endStates, type Journal, type Run } from '../../automations/journal/index.js';
import { findRun, traceRun } from '../../automations/runs/index.js';
import { InvalidParamsError } from '../../errors.js';
import { filesIn } from '../automations/words.js';
import { type Command, defineCommand, type Invocation, type Prepared } from '../command.js';
import { timeOf } from '../events/event-line.js';
import { toJson } from '../render/json.js';
import { pageWidth } from '../render/width.js';
import { clientOptions, openRunClients, repeatableClientOptions } from '../runs/clients.js';
import { liveTrace } from '../runs/live-trace.js';
import { loadAutomations } from '../runs/load-automations.js';
import { runCommand } from '../runs/next-steps.js';
import { openRuns } from '../runs/open-runs.js';
import { openSecrets, requireSecrets } from '../runs/open-secrets.js';
import { runExitCode } from '../runs/run-exit-code.js';
import { idIssue } from '../runs/run-id.js';
import { type RunsValues, runsOption } from '../runs/runs-option.js';

const args = {
  id: { type: 'positional', description: 'Id of a run that has not ended' },
  file: {
    type: 'positional',
    required: false,
    valueHint: 'file',
    description: 'Files, or folders, with the automations that it runs in its steps',
  },
  ...runsOption,
  json: { type: 'boolean', description: 'Print the run, and its steps, as JSON when it has come to its end' },
  ...clientOptions,
} as const satisfies ArgsDef;

/** The command, with every file of its line. */
export function prepareRunsContinue(raw: readonly string[]): Prepared {
  const { files, rest } = filesIn(raw, args);
  const [id, ...others] = files;
  return { command: continueCommand(others), raw: id === undefined ? rest : [id, ...rest] };
}

function continueCommand(files: readonly string[]): Command<typeof args> {
  return defineCommand({
    args,
    sends: true,
    repeatable: repeatableClientOptions,
    issue: idIssue,
    description:
      'Go on with a run in this process, from the first step that has no record: after an interrupt, a wait, a settled request, or a replay. Where it waits for a time, this waits with it.',
    examples: ['intercom-tools runs continue 17', 'intercom-tools runs continue 17 --sandbox'],
    run: (invocation) => goOn(files, invocation),
  });
}

async function goOn(files: readonly string[], { values, terminal }: Invocation<typeof args>): Promise<number> {
  const loaded = files.length === 0 ? [] : await loadAutomations(files, terminal, values['api-version']);
  if (loaded === undefined) return 1;
  const { id, json } = values;
  const journal = await openRuns(values, terminal);
  try {
    const { run } = await findRun(journal, id);
    refuseEnded(run, values);
    const needs = [await contentOf(journal, run), ...loaded].map(({ automation }) => requirementsOf(automation));
    const secrets = openSecrets(terminal);
    await requireSecrets([...new Set(needs.flatMap((one) => one.secrets))], secrets);
    const tools = [...new Set(needs.flatMap((one) => one.tools))];
    const clients = await openRunClients(values, terminal, { tools, quiet: json });
    try {
      // A workspace that is not connected is told before the run is taken up.
      await clients.client(run.workspace);
      const page = { width: pageWidth(terminal), paint: terminal.out.paint, place: values };
      const live = liveTrace(terminal, page, json);
      if (run.dueAt > Date.now())
        await terminal.err.line(`Run ${id} is due at ${timeOf(run.dueAt)}. This waits for it; Ctrl+C leaves it.`);
      live.begin(run);
      const whole = await continueRun({
        run: id,
        journal,
        automations: fixedAutomations(loaded),
        client: (of, shared) => clients.client(of, shared),
        secrets,
        signal: terminal.interrupted,
        onStep: live.step,
      });
      const trace = await traceRun(journal, whole);
      if (json) await terminal.out.line(toJson(trace));
      else await live.end(trace);
      return runExitCode(whole.run.state, terminal.interrupted);
    } finally {
      await clients.close();
    }
  } finally {
    await journal.close();
  }
}

function refuseEnded({ id, state }: Run, place: RunsValues): void {
  const refuse = (message: string) => {
    throw new InvalidParamsError([{ field: 'id', message: `is ${id}, ${message}` }]);
  };
  if (state === 'unknown') {
    refuse(`and nobody knows what became of a request of it: ${runCommand(`show ${id}`, place)} says which`);
  }
  if (endStates.some((end) => end === state)) {
    refuse(`which has ended: it is ${state}. Once more: ${runCommand(`replay ${id}`, place)}`);
  }
}

async function contentOf(journal: Pick<Journal, 'revision'>, { automation, revision, id }: Run) {
  const content = await journal.revision(automation, revision);
  const { success, data } = automationSchema.safeParse(content);
  if (success) return { automation: data, revision };
  const message = `is ${id}, whose revision ${revision} is not in the journal, so nobody knows its steps`;
  throw new InvalidParamsError([{ field: 'id', message }]);
}
