import { once } from 'node:events';
import type { ArgsDef } from 'citty';
import { InvalidParamsError } from '../../errors.js';
import { createSandbox, type Listening, type Sandbox } from '../../sandbox/index.js';
import { wholeNumber } from '../arguments.js';
import { defineCommand, type Prepared, type Values } from '../command.js';
import { singular } from '../names/singular.js';
import type { Printer } from '../printer.js';
import { columns } from '../render/columns.js';
import { toJsonLine } from '../render/json.js';
import { shellLines } from '../render/shell-line.js';
import { checkWritable, readDocument, writeDocument } from '../sandbox/document-file.js';
import { readHistoryOption, withUsualHistory } from '../sandbox/history-option.js';
import { announceSandbox } from '../sandbox/running.js';
import { portError } from '../system-error.js';

const args = {
  port: { type: 'string', valueHint: 'n', description: 'Port on this machine; a free one unless given' },
  seed: { type: 'string', valueHint: 'n', description: 'Number that decides ids and names; 42 unless given' },
  empty: { type: 'boolean', description: 'Begin with one admin and nothing else' },
  history: {
    type: 'string',
    valueHint: 'days=90,conversations=2000',
    description: 'Add a made-up past; of 90 days and 2,000 conversations when it stands alone',
  },
  import: { type: 'string', valueHint: 'file', description: 'Begin with the workspace that a file holds' },
  'export-on-exit': {
    type: 'string',
    valueHint: 'file',
    description: 'Write the whole workspace to a file at the end, readable by its owner alone',
  },
  'search-delay': {
    type: 'string',
    valueHint: 'seconds',
    description: 'New contacts are found by search only so much later',
  },
  'allow-host': {
    type: 'string',
    valueHint: 'name',
    description: 'Answer calls to this name too, such as that of a proxy; only 127.0.0.1 and localhost otherwise',
  },
  'allow-remote-webhooks': { type: 'boolean', description: 'Webhooks may go to other machines too' },
  'no-magic': { type: 'boolean', description: 'Addresses such as fail-429@sandbox.test mean nothing special' },
  json: { type: 'boolean', description: 'Print address, token and contents as one line of JSON' },
} as const satisfies ArgsDef;

const sandboxCommand = defineCommand({
  args,
  examples: [
    'intercom-tools sandbox',
    'intercom-tools sandbox --port 4010 --seed 7',
    'intercom-tools sandbox --history days=90,conversations=2000 --export-on-exit past.json',
    'intercom-tools sandbox --import past.json',
    'intercom-tools sandbox --json',
  ],
  async run({ values, terminal }) {
    const { out, interrupted } = terminal;
    const port = values.port === undefined ? 0 : wholeNumber('port', values.port, { max: 65_535 });
    const target = values['export-on-exit'];
    const sandbox = await prepare(values);
    let withdraw: (() => Promise<void>) | undefined;
    try {
      if (target !== undefined) await checkWritable(target);
      const names = values['allow-host'] === undefined ? [] : [values['allow-host']];
      const listening = await listen(sandbox, port, names);
      withdraw = await announceSandbox({ url: listening.url, token: sandbox.token }, terminal);
      if (values.json) await out.line(toJsonLine({ ...described(sandbox, listening), counts: sandbox.state().counts }));
      else await greet(sandbox, listening, out, target);
      if (!interrupted.aborted) await once(interrupted, 'abort');
      if (target !== undefined) await writeDocument(target, sandbox.export());
      return 0;
    } finally {
      await withdraw?.();
      await sandbox.close();
    }
  },
});

/** The command, with `--history` allowed to stand alone. */
export function prepareSandbox(raw: readonly string[]): Prepared {
  return { command: sandboxCommand, raw: withUsualHistory(raw) };
}

/** A sandbox with everything that it is to begin with. @throws InvalidParamsError */
async function prepare(values: Values<typeof args>): Promise<Sandbox> {
  const file = values.import;
  for (const [name, given] of [
    ['seed', values.seed !== undefined],
    ['empty', values.empty],
  ] as const) {
    if (file === undefined || !given) continue;
    throw new InvalidParamsError([
      { field: `--${name}`, message: 'cannot go with --import: the file says what there is' },
    ]);
  }
  const seed = values.seed === undefined ? undefined : wholeNumber('seed', values.seed);
  const delay = values['search-delay'];
  const searchDelaySeconds = delay === undefined ? undefined : wholeNumber('search-delay', delay);
  const history = values.history === undefined ? undefined : readHistoryOption(values.history);
  const document = file === undefined ? undefined : await readDocument(file);
  const sandbox = createSandbox({
    ...(seed === undefined ? {} : { seed }),
    data: values.empty || file !== undefined ? 'empty' : 'demo',
    magicValues: !values['no-magic'],
    allowRemoteWebhooks: values['allow-remote-webhooks'] === true,
  });
  try {
    if (document !== undefined) sandbox.import(document);
  } catch (error) {
    await sandbox.close();
    throw new Error(`--import: ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (history !== undefined) sandbox.history(history);
  if (searchDelaySeconds !== undefined) sandbox.configure({ searchDelaySeconds });
  return sandbox;
}

async function listen(sandbox: Sandbox, port: number, names: readonly string[]): Promise<Listening> {
  try {
    return await sandbox.listen({ port, names });
  } catch (error) {
    throw portError(error, { port, option: '--port', isOptional: true });
  }
}

function described(sandbox: Sandbox, { url, port }: Listening) {
  return { url, port, token: sandbox.token, seed: sandbox.state().seed };
}

async function greet(sandbox: Sandbox, { url }: Listening, out: Printer, target: string | undefined): Promise<void> {
  const { counts, seed } = sandbox.state();
  const contents = Object.entries(counts).flatMap(([kind, count]) => (count === 0 ? [] : [counted(count, kind)]));
  const atTheEnd = target === undefined ? 'forgets everything in it' : `writes everything in it to ${target}`;
  const settings = `INTERCOM_BASE_URL=${url} INTERCOM_ACCESS_TOKEN=${sandbox.token}`;
  const { width } = out;
  const rows = [
    ['Address', url],
    ['Token', sandbox.token],
    ['Workspace page', `${url}/_sandbox/workspace`],
    ['OAuth', `client id ${sandbox.apps.list()[0]?.clientId}`],
    ['Contents', `${contents.join(', ')} (seed ${seed})`],
    ...(sandbox.clock.mode === 'real' ? [] : [['Time', new Date(sandbox.clock.nowMs()).toISOString()]]),
  ];
  await out.line(
    [
      out.paint('bold', `A local Intercom is running. Ctrl+C ends it and ${atTheEnd}.`),
      '',
      ...columns(rows, width),
      '',
      'Try it in another terminal; in this folder --sandbox finds it:',
      '  npx intercom-tools contacts list --sandbox',
      ...shellLines(`${settings} npx intercom-tools call list-contacts`, width),
      ...shellLines(`curl -H 'Authorization: Bearer ${sandbox.token}' ${url}/contacts`, width),
    ].join('\n'),
  );
}

/** A number of records of a table, such as `1 help center` for one of `helpCenters`. */
function counted(count: number, table: string): string {
  const words = table.replaceAll(/_|(?=[A-Z])/g, ' ').toLowerCase();
  return `${count} ${count === 1 ? singular(words) : words}`;
}
