import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listTopics } from '../../webhooks/index.js';
import { aborted } from '../aborted.js';
import { defineCommand } from '../command.js';
import { type ListenSettings, listenOptions, readListenSettings, sandboxSecret } from '../events/listen-options.js';
import { type Receiving, startReceiving } from '../events/receiving.js';
import { openScreen } from '../events/screen.js';
import { newTally, tallyLine } from '../events/tally.js';
import { openTrialSandbox, type TrialSandbox } from '../events/try-sandbox.js';
import { outputEnd } from '../output-end.js';
import { shownPlace } from '../place.js';
import type { Printer } from '../printer.js';
import { columns } from '../render/columns.js';
import { toJsonLine } from '../render/json.js';

export const listenCommand = defineCommand({
  description:
    "Receive Intercom's webhooks: each notification is stored before it is acknowledged, printed as one line, and passed on if you like.",
  args: listenOptions,
  choices: { topics: listTopics() },
  examples: [
    'intercom-tools listen --sandbox',
    'intercom-tools listen --port 8080 --status-port 9464',
    'intercom-tools listen --forward http://127.0.0.1:3000/webhooks --topics conversation.created,ticket.*',
    'intercom-tools listen --json >> events.jsonl',
  ],
  async run({ values, terminal }) {
    const { json } = values;
    const settings = readListenSettings(values, terminal);
    const scratch = settings.place === undefined ? await mkdtemp(join(tmpdir(), 'intercom-tools-listen-')) : undefined;
    const place = settings.place ?? join(scratch ?? tmpdir(), 'inbox.db');
    const tally = newTally();
    const screen = openScreen(terminal, () => tallyLine(tally));
    const output = outputEnd();
    let receiving: Receiving | undefined;
    let sandbox: TrialSandbox | undefined;
    try {
      receiving = await startReceiving({ settings, place, screen, tally, json, outputFailed: output.fail });
      sandbox = values.sandbox ? await openTrialSandbox(receiving.url, terminal) : undefined;
      const told: Told = { settings, receiving, sandbox, inbox: scratch === undefined ? shownPlace(place) : undefined };
      await screen.line(json ? toJsonLine({ type: 'listening', ...dataOf(told) }) : greeting(told, terminal.out));
      receiving.handle();
      await Promise.race([aborted(terminal.interrupted), output.failed]);
    } finally {
      await sandbox?.close();
      await receiving?.close();
      await screen.end();
      if (scratch !== undefined) await rm(scratch, { recursive: true, force: true });
    }
    if (json) await terminal.out.line(toJsonLine({ type: 'closed', ...tally }));
    else await terminal.out.line(`Closed: ${tallyLine(tally)}.`);
    return 0;
  },
});

/** What there is to tell in the beginning. */
interface Told {
  readonly settings: ListenSettings;
  readonly receiving: Receiving;
  readonly sandbox: TrialSandbox | undefined;
  /** Undefined for an inbox that is forgotten at the end. */
  readonly inbox: string | undefined;
}

function dataOf({ settings: { forward }, receiving: { url, statusUrl }, sandbox, inbox }: Told) {
  const trial = sandbox && {
    url: sandbox.url,
    token: sandbox.token,
    page: `${sandbox.url}/_sandbox/workspace`,
    secret: sandboxSecret,
    shared: sandbox.isShared,
  };
  return { url, statusUrl, inbox, forward: forward?.url.href, sandbox: trial };
}

function greeting(told: Told, out: Printer): string {
  const { url, statusUrl, inbox = 'forgotten at the end', forward, sandbox } = dataOf(told);
  const rows = {
    Address: url,
    Inbox: inbox,
    'Passed to': forward,
    Status: statusUrl,
    Sandbox: sandbox && (sandbox.shared ? `${sandbox.url} (the one that runs in this folder)` : sandbox.url),
    'Workspace page': sandbox?.page,
    Secret: sandbox && `${sandbox.secret} (signs each notification)`,
  };
  const shown = Object.entries(rows).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return [
    out.paint('bold', 'Listening for webhooks. Ctrl+C ends it.'),
    '',
    ...columns(shown, out.width),
    ...(sandbox === undefined
      ? []
      : [
          '',
          'Let something happen, in another terminal of this folder:',
          '  npx intercom-tools trigger conversation.user.created',
        ]),
    '',
  ].join('\n');
}
