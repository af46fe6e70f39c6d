import { randomBytes } from 'node:crypto';
import { ConnectError } from '../../errors.js';
import {
  authorizeUrl,
  type CheckedApp,
  type Connection,
  type ConnectionSummary,
  checkApp,
  connect,
  memoryStates,
  readReturn,
  type StateKeeper,
} from '../../oauth/index.js';
import { defineCommand } from '../command.js';
import { openConnectionStore } from '../connections/open-store.js';
import { readAppSettings } from '../login/app-settings.js';
import { type Questions, questionsOf } from '../login/questions.js';
import { waitForReturn } from '../login/wait-for-return.js';
import type { Printer } from '../printer.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import type { Terminal } from '../terminal.js';

const tlsAddress = 'https://localhost:8443/callback';

export const loginCommand = defineCommand({
  description:
    'Connect a workspace by OAuth: open the address that is shown, allow access, and the token is stored encrypted.',
  args: {
    'client-id': { type: 'string', valueHint: 'id', description: 'Client id of your app; or INTERCOM_CLIENT_ID' },
    'redirect-uri': {
      type: 'string',
      valueHint: 'https://…',
      description: 'A registered address of the app; its first one unless given',
    },
    tls: {
      type: 'boolean',
      description: `Catch the return on this machine, at ${tlsAddress} unless --redirect-uri says otherwise`,
    },
    region: { type: 'string', valueHint: 'us|eu|au', description: 'Where the workspace must be; us unless given' },
    'base-url': { type: 'string', valueHint: 'url', description: "In place of Intercom's addresses: a sandbox" },
    json: { type: 'boolean', description: 'Print the connection as JSON, without its token' },
  },
  examples: [
    'intercom-tools login --client-id 0a1b2c3d-app --tls',
    'intercom-tools login --client-id 0a1b2c3d-app --redirect-uri https://tools.example/callback --region eu',
    'intercom-tools login --client-id sandbox-client --base-url http://127.0.0.1:4010',
  ],
  async run({ values, terminal }) {
    // First of all: a token that cannot be stored should not be asked for.
    const { place, store } = await openConnectionStore(terminal);
    const questions = questionsOf(terminal);
    try {
      await store.list();
      const redirectUri = values['redirect-uri'] ?? (values.tls ? tlsAddress : undefined);
      const app = checkApp(await readAppSettings({ ...values, 'redirect-uri': redirectUri }, terminal, questions));
      const attempt = await begin(app);
      const connection = values.tls
        ? await caughtByTls(attempt, new URL(redirectUri ?? tlsAddress), terminal)
        : await pasted(attempt, questions, terminal);
      terminal.secrets.add(connection.accessToken);
      await store.put(connection);
      const { accessToken: _secret, ...summary } = connection;
      await terminal.out.line(values.json ? toJson(summary) : told(summary, place, terminal.out));
      return 0;
    } finally {
      questions.close();
      await store.close();
    }
  },
});

/** One try to connect: the address to open, and what turns the return into a connection. */
interface Attempt {
  readonly url: string;
  finish(search: string): Promise<Connection>;
}

async function begin(app: CheckedApp): Promise<Attempt> {
  const states: StateKeeper = memoryStates();
  const session = randomBytes(24).toString('base64url');
  const url = authorizeUrl(app, await states.issue(session));
  return { url, finish: (search) => connect(app, states, readReturn(search), session) };
}

async function pasted({ url, finish }: Attempt, questions: Questions, terminal: Terminal): Promise<Connection> {
  await invite(url, terminal);
  const answer = await questions.ask('Then paste the whole address that the browser ends at:');
  if (!URL.canParse(answer)) {
    throw new ConnectError('code-missing', 'What was pasted is no address: expected all of https://…?code=…&state=….');
  }
  return finish(new URL(answer).search);
}

async function caughtByTls({ url, finish }: Attempt, address: URL, terminal: Terminal): Promise<Connection> {
  return waitForReturn(address, finish, terminal.interrupted, async () => {
    await invite(url, terminal);
    await terminal.err.line('The browser asks whether to trust this machine: the certificate was made for this login.');
  });
}

async function invite(url: string, { err }: Terminal): Promise<void> {
  await err.line(`Open this address and allow access:\n\n  ${url}\n`);
}

function told(connection: ConnectionSummary, place: string, out: Printer): string {
  const { workspaceId, workspaceName, region, adminName, adminEmail, adminId } = connection;
  const who = `${adminName ?? 'an admin'}${adminEmail === null ? '' : ` <${adminEmail}>`} (admin ${adminId})`;
  return [
    `${out.paint('green', '✓')} Connected ${plain(workspaceName ?? 'a workspace')}`,
    '',
    `  Workspace  ${workspaceId}`,
    `  Region     ${region.toUpperCase()}`,
    `  Admin      ${plain(who)}`,
    `  Stored in  ${place}, encrypted`,
    '',
    `Use it: intercom-tools call intercom_list_contacts --workspace ${workspaceId}`,
  ].join('\n');
}
