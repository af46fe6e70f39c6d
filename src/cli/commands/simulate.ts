import { join } from 'node:path';
import type { ArgsDef } from 'citty';
import type { CurrentAutomation } from '../../automations/engine/index.js';
import { planOf } from '../../automations/engine/plan.js';
import { revisionOf } from '../../automations/format/revision.js';
import { workspaceFacts } from '../../automations/simulate/download-past.js';
import { offlineIntercom, type PastFilter, simulate } from '../../automations/simulate/index.js';
import { pastKinds } from '../../automations/simulate/kinds.js';
import { diffOf } from '../../automations/simulate/report/diff.js';
import { FingerprintList } from '../../automations/simulate/report/fingerprint.js';
import { checkGate, readGate } from '../../automations/simulate/report/gate.js';
import { keepReport, latestReport, readReport } from '../../automations/simulate/report/keep.js';
import { InvalidParamsError } from '../../errors.js';
import { createClient } from '../../run-tool/create-client.js';
import { separator, wholeNumber } from '../arguments.js';
import { checkRead } from '../automations/check-files.js';
import { printFindings } from '../automations/print-findings.js';
import { readFiles } from '../automations/read-files.js';
import { automationRegistry } from '../automations/registry.js';
import { filesIn } from '../automations/words.js';
import { progressLine } from '../call/progress.js';
import { type Command, defineCommand, type Invocation, type Prepared } from '../command.js';
import { dataFolder } from '../data-folder.js';
import { openScreen } from '../events/screen.js';
import { writePrivateFile } from '../private-file.js';
import { toJson } from '../render/json.js';
import { pageWidth } from '../render/width.js';
import { clientOptions, repeatableClientOptions } from '../runs/clients.js';
import { openSecrets } from '../runs/open-secrets.js';
import { missingServices, readServices } from '../runs/services.js';
import { type HistorySource, openHistory, readHistorySource } from '../simulate/open-history.js';
import { withPlaceholders } from '../simulate/placeholders.js';
import { reportLines } from '../simulate/print-report.js';
import { readPastTime } from '../simulate/read-time.js';
import type { Terminal } from '../terminal.js';

const args = {
  file: {
    type: 'positional',
    required: false,
    valueHint: 'file',
    description: 'The automation, JSON or YAML; further files are automations that it runs',
  },
  history: {
    type: 'string',
    valueHint: 'workspace|sandbox|file',
    description:
      'What is replayed: the workspace, a made-up past, or a file that "conversations search … --all --whole --out FILE" wrote',
  },
  since: {
    type: 'string',
    valueHint: '30d',
    description:
      'Conversations and tickets created since: how long ago, or a date; of a workspace the last 30 days unless given',
  },
  until: { type: 'string', valueHint: 'date', description: 'Those created before; now unless given' },
  limit: { type: 'string', valueHint: 'n', description: 'No more conversations and tickets than so many' },
  seed: {
    type: 'string',
    valueHint: 'n',
    description: 'With the sandbox: number that decides the made-up past; 42 unless given',
  },
  count: {
    type: 'string',
    valueHint: 'n',
    description: 'With the sandbox: how many conversations to make up; 500 unless given',
  },
  html: {
    type: 'string',
    valueHint: 'file',
    description: 'Write the report as one page that a browser opens, readable by its owner alone',
  },
  json: { type: 'boolean', description: 'Print the report as JSON' },
  against: {
    type: 'string',
    valueHint: 'file',
    description: 'A report to compare with, as --json printed it; the last one of this automation unless given',
  },
  reports: {
    type: 'string',
    valueHint: 'folder',
    description: "Where reports are kept to compare with; among this user's data unless given",
  },
  'fail-on': {
    type: 'string',
    valueHint: "'failed>0'",
    description: 'End with exit code 1 if a number of the report is so; several times for several',
  },
  tries: {
    type: 'string',
    valueHint: 'n',
    description: 'Carry out each run in which a model drafts so often, to see how far it comes out the same',
  },
  concurrency: {
    type: 'string',
    valueHint: 'n',
    description:
      'Runs at once, for models and reads that take time; 1 unless given, which comes out the same each time',
  },
  offline: { type: 'boolean', description: 'With a file: ask nothing, even where there is a token' },
  ...clientOptions,
} as const satisfies ArgsDef;

/** The command, with every file of its line. */
export function prepareSimulate(raw: readonly string[]): Prepared {
  const { files, rest } = filesIn(raw, args);
  return { command: simulateCommand(files), raw: files.length === 0 ? rest : [files[0] ?? '', ...rest] };
}

function simulateCommand(files: readonly string[]): Command<typeof args> {
  return defineCommand({
    args,
    repeatable: ['fail-on', ...repeatableClientOptions],
    description:
      'Replay past conversations and tickets to an automation, and report what it would have done. Reads go out; nothing else does.',
    examples: [
      'intercom-tools simulate triage.yaml --history sandbox',
      'intercom-tools simulate triage.yaml --history workspace --since 30d --html report.html',
      'intercom-tools simulate triage.yaml --history past.jsonl --offline --json',
      "intercom-tools simulate triage.yaml --history past.jsonl --fail-on 'failed>0' --fail-on 'agreement.tags<80%'",
    ],
    run: (invocation) => run(files, invocation),
  });
}

async function run(files: readonly string[], { values, terminal }: Invocation<typeof args>): Promise<number> {
  if (files.length === 0) throw refused('FILE', 'is missing: expected the JSON or YAML file of an automation');
  const gates = (values['fail-on']?.split(separator) ?? []).map(readGate);
  const source = readHistorySource(values.history, values);
  const filter = readFilter(values, source);
  const numbers = { tries: whole('tries', values.tries), concurrency: whole('concurrency', values.concurrency) };
  const against = values.against === undefined ? undefined : await readReport(values.against);
  const all = await automationsIn(files, terminal);
  const [current, ...others] = all ?? [];
  if (current === undefined) return 1;
  const kinds = pastKinds(current, others);
  const plans = [current, ...others].map(({ automation, revision }) => planOf(automation, revision));
  const services = readServices(values, terminal);
  const issues = missingServices(
    new Set(toolsOf(all ?? []).map((id) => automationRegistry.find(id).service)),
    services,
  );
  if (issues.length > 0) throw new InvalidParamsError(issues);
  const { secrets, notes } = await withPlaceholders(
    plans.flatMap((plan) => plan.secrets),
    openSecrets(terminal),
  );
  const { out, interrupted: signal } = terminal;
  const opened = await openHistory(source, filter, { values, terminal, kinds, services });
  const prints = new FingerprintList();
  const progress = { phase: 'reading', done: 0, of: null as number | null };
  const began = performance.now();
  const screen = openScreen(terminal, () =>
    progressLine(
      { count: progress.done, total: progress.of, ms: performance.now() - began },
      progress.phase === 'reading' ? 'lines read' : 'events',
    ),
  );
  try {
    const client = createClient(automationRegistry, [
      opened.service ?? offlineIntercom({ adminId: values['admin-id'] }),
      ...services,
    ]);
    const facts = opened.service === undefined ? undefined : await workspaceFacts(client, { signal });
    const report = await simulate({
      ...{ current, others, client, secrets, notes, signal, ...numbers },
      past: opened.past,
      unconnected: [
        ...(opened.service === undefined ? ['intercom'] : []),
        ...(values.offline ? services.map(({ name }) => name) : []),
      ],
      workspace: facts?.workspace,
      names: facts?.names,
      region: opened.region,
      version: opened.version,
      onRow: (row) => prints.add(row),
      onProgress: (told) => void Object.assign(progress, told),
    });
    await screen.end();
    const folder = values.reports ?? join(dataFolder(terminal.env), 'simulations');
    const before = against ?? (await latestReport(folder, report.automation.id));
    const kept = { report, fingerprints: prints.list() };
    const diff = before === undefined ? undefined : diffOf(before, kept);
    await keepReport(folder, kept);
    const beside = { diff, gates: gates.map((gate) => checkGate(gate, report)) };
    if (values.html !== undefined) {
      const { reportPage } = await import('../../automations/simulate/page/report-page.js');
      await writePrivateFile(values.html, terminal.secrets.hideIn(reportPage(report, beside)));
    }
    if (values.json) await out.line(toJson({ ...report, diff: diff ?? null, gates: beside.gates }));
    else {
      const lines = reportLines(report, beside, { width: Math.min(pageWidth(terminal), 100), paint: out.paint });
      for (const line of lines) await out.line(line);
      if (values.html !== undefined) await out.line(`\nThe page: ${values.html}`);
    }
    return beside.gates.some(({ failed }) => failed) ? 1 : 0;
  } catch (error) {
    throw await opened.explained(error);
  } finally {
    await screen.end();
    await opened.close();
  }
}

function refused(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}

function whole(option: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : wholeNumber(option, text, { min: 1, max: 100 });
}

function readFilter(values: Invocation<typeof args>['values'], source: HistorySource): PastFilter {
  const now = Math.floor(Date.now() / 1000);
  const since = values.since ?? (source.kind === 'file' ? undefined : '30d');
  const filter = {
    since: since === undefined ? undefined : readPastTime('since', since, now),
    until: values.until === undefined ? undefined : readPastTime('until', values.until, now),
    limit: values.limit === undefined ? undefined : wholeNumber('limit', values.limit, { min: 1 }),
  };
  if (filter.since !== undefined && filter.since >= (filter.until ?? now + 1)) {
    throw refused('--since', 'is not before --until: give an earlier time');
  }
  return filter;
}

/** The automations of files; undefined where one has errors, which are printed then. */
async function automationsIn(files: readonly string[], terminal: Terminal): Promise<CurrentAutomation[] | undefined> {
  const outcomes = checkRead(await readFiles(files, terminal), undefined);
  const good = outcomes.flatMap(({ automation }) => automation ?? []);
  if (good.length === outcomes.length)
    return good.map((automation) => ({ automation, revision: revisionOf(automation) }));
  for (const outcome of outcomes.filter(({ automation }) => automation === undefined)) {
    await printFindings(outcome, { out: terminal.err, env: terminal.env });
  }
  return undefined;
}

/** Ids of the tools that automations call. */
function toolsOf(all: readonly CurrentAutomation[]): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null) {
      if ('uses' in value && typeof value.uses === 'string') ids.add(value.uses);
      for (const [key, member] of Object.entries(value))
        if (key !== 'with' && key !== 'vars' && key !== 'ui') visit(member);
    }
  };
  for (const { automation } of all) visit(automation);
  return [...ids];
}
