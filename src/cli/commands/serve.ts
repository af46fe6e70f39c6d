import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostEvent, Level } from '../../automations/host/index.js';
import { InvalidParamsError } from '../../errors.js';
import { aborted } from '../aborted.js';
import { filesIn } from '../automations/words.js';
import { type Command, defineCommand, type Invocation, type Prepared } from '../command.js';
import { sandboxSecret } from '../events/listen-options.js';
import { openScreen, type Screen } from '../events/screen.js';
import { outputEnd } from '../output-end.js';
import { shownPlace } from '../place.js';
import { toJsonLine } from '../render/json.js';
import { repeatableClientOptions } from '../runs/clients.js';
import { type Beginning, greeting, servedData } from '../serve/greeting.js';
import { logData, logLine } from '../serve/log-line.js';
import { readServeSettings, serveChoices, serveOptions } from '../serve/serve-options.js';
import { type Serving, startServing } from '../serve/serving.js';

const args = {
  file: {
    type: 'positional',
    required: true,
    valueHint: 'dir',
    description: 'Folders with automations, or JSON and YAML files; they are read again when they change',
  },
  ...serveOptions,
} as const;

/** The command, with every folder and file of its line. */
export function prepareServe(raw: readonly string[]): Prepared {
  const { files, rest } = filesIn(raw, args);
  return { command: serveCommand(files), raw: files.length === 0 ? rest : [files[0] ?? '', ...rest] };
}

function serveCommand(paths: readonly string[]): Command<typeof args> {
  return defineCommand({
    args,
    choices: serveChoices,
    repeatable: repeatableClientOptions,
    description:
      'Serve automations: events that come in over a webhook and schedules start their runs, and these are carried out. What is enabled in the files counts, and changes of them do at once. Ctrl+C gives runs back that have not ended; the next start goes on with them.',
    examples: [
      'intercom-tools serve automations --sandbox',
      'intercom-tools serve automations --port 8080 --status-port 9464',
      'intercom-tools serve automations --json --log-level debug',
    ],
    run: (invocation) => serveUntilTold(paths, invocation),
  });
}

const ranks: Readonly<Record<Level, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

async function serveUntilTold(
  paths: readonly string[],
  { values, terminal }: Invocation<typeof args>,
): Promise<number> {
  if (paths.includes('-')) {
    throw new InvalidParamsError([{ field: 'FILE', message: 'is -, and only files and folders can be served' }]);
  }
  const settings = readServeSettings(values, terminal);
  const isScratch = settings.inbox === undefined || settings.runs === undefined;
  const scratch = isScratch ? await mkdtemp(join(tmpdir(), 'intercom-tools-serve-')) : undefined;
  const inboxPlace = settings.inbox ?? join(scratch ?? tmpdir(), 'inbox.db');
  const runsPlace = settings.runs ?? join(scratch ?? tmpdir(), 'runs.db');
  const counts = { events: 0, ended: 0, failed: 0 };
  const screen = openScreen(terminal, () => `${counts.events} events · ${counts.ended} runs · ${counts.failed} failed`);
  const output = outputEnd();
  const onEvent = (event: HostEvent) => {
    count(counts, event);
    if (ranks[event.level] < ranks[settings.level]) return;
    show(event, screen, values.json).catch(output.fail);
  };
  let serving: Serving | undefined;
  try {
    serving = await startServing({ paths, values, settings, inboxPlace, runsPlace, terminal, onEvent });
    const begun: Beginning = {
      serving,
      inbox: settings.inbox === undefined ? undefined : shownPlace(inboxPlace),
      runs: settings.runs === undefined ? undefined : shownPlace(runsPlace),
      secret: values.sandbox ? sandboxSecret : undefined,
    };
    serving.host.start();
    await screen.line(
      values.json ? toJsonLine({ type: 'serving', ...(await servedData(begun)) }) : await greeting(begun, terminal.out),
    );
    await Promise.race([aborted(terminal.interrupted), output.failed]);
  } finally {
    if (serving !== undefined && !values.json) screen.note('Ending: runs are given back. Once more ends it at once.');
    await serving?.close();
    await screen.end();
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
  }
  if (values.json) await terminal.out.line(toJsonLine({ type: 'closed', ...counts }));
  else await terminal.out.line(`Closed: ${counts.events} events, ${counts.ended} runs ended, ${counts.failed} failed.`);
  return 0;
}

/** What is wrong goes to standard error, where a person reads; all of it is one stream of JSON lines for a program. */
async function show(event: HostEvent, screen: Screen, json: boolean): Promise<void> {
  const now = Date.now();
  if (json) await screen.line(toJsonLine(logData(event, now)));
  else if (ranks[event.level] >= ranks.warn) screen.note(logLine(event, now, screen.out));
  else await screen.line(logLine(event, now, screen.out));
}

function count(counts: { events: number; ended: number; failed: number }, event: HostEvent): void {
  if (event.type === 'event') counts.events += 1;
  if (event.type !== 'run' || event.event.type !== 'ended') return;
  counts.ended += 1;
  if (event.event.state === 'failed') counts.failed += 1;
}
