import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { newMachine, stepsOf } from '../helpers/machine.js';

const root = join(import.meta.dirname, '../..');
const n8n = inject('n8n');
const machine = newMachine();
const sandbox = createSandbox({ rateLimit: false });
const secret = 'the client secret of an app';
const [install = '', run = ''] = stepsOf('n8n');
const [credentials = '', workflow = ''] = [
  ...readFileSync(join(root, 'docs/hosts/n8n.md'), 'utf8').matchAll(/```json\n(.*?)```/gs),
].map(([, text = '']) => text);

/** What the environment of n8n has; the page leaves it to its reader. */
let env: NodeJS.ProcessEnv = {};
let sandboxUrl = '';
const sent = () => sandbox.requests.list().map(({ method, path }) => `${method} ${path}`);
const address = () => `http://127.0.0.1:${env.N8N_PORT}/webhook/intercom-notifications/webhook`;
const write = (name: string, text: string) => writeFileSync(join(machine.project, name), text);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('A server has a port');
  return address.port;
}

beforeAll(async () => {
  const [{ url }, port, brokerPort] = await Promise.all([sandbox.listen(), freePort(), freePort()]);
  sandboxUrl = url;
  env = {
    PATH: n8n.path,
    N8N_PORT: String(port),
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_RUNNERS_BROKER_PORT: String(brokerPort),
    N8N_DIAGNOSTICS_ENABLED: 'false',
    N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
  };
  await machine.shell(install);
  write('credentials.json', credentials.replace('http://127.0.0.1:4010', url));
  write('workflow.json', workflow);
}, 600_000);

afterAll(async () => {
  await sandbox.close();
  machine.remove();
});

describe('n8n, with the package that its page installs', () => {
  it('runs the workflow of the page, which creates a contact and reads it back', async () => {
    expect(credentials).toContain(`"${sandbox.token}"`);
    const printed = await machine.shell(run, machine.project, env);
    const execution = JSON.parse(printed.slice(printed.indexOf('\n{\n')));
    expect(execution).toMatchObject({ status: 'success', finished: true });
    const [[{ json }]] = execution.data.resultData.runData.Read[0].data.main;
    expect(json.contact).toMatchObject({ type: 'contact', email: 'ada@example.com', name: 'Ada Lovelace' });
    expect(sent()).toEqual(['POST /contacts', `GET /contacts/${json.contact.id}`]);
  }, 600_000);

  it('says what Intercom refused when the workflow runs once more', async () => {
    const again = run.slice(run.lastIndexOf('n8n execute'));
    const stdout = expect.stringMatching(/ConflictError: intercom_create_contact: .* answered 409 to POST \/contacts/);
    await expect(machine.shell(again, machine.project, env)).rejects.toMatchObject({ stdout });
  }, 600_000);
});

describe('n8n as a server', () => {
  const name = 'intercomToolsWebhookApi';
  let server: ChildProcess | undefined;
  beforeAll(async () => {
    const app = { id: 'sandboxApp', name: 'Sandbox app', type: name, data: { clientSecret: secret } };
    write('app.json', JSON.stringify([app]));
    write('note.json', JSON.stringify(noteForWhoWrites));
    const lines = `n8n import:credentials --input=app.json
      n8n import:workflow --input=note.json
      n8n publish:workflow --id=${noteForWhoWrites.id}`;
    await machine.shell(lines, machine.project, env);
    server = spawn(n8n.program, ['start'], {
      env: { ...env, HOME: machine.home },
      cwd: machine.project,
      stdio: 'ignore',
    });
    // Workflows are there some time after the server says that it is ready.
    const head = () => fetch(address(), { method: 'HEAD' });
    await vi.waitFor(async () => expect((await head()).status).toBe(200), { timeout: 400_000, interval: 1000 });
  }, 900_000);
  afterAll(async () => {
    if (server === undefined || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill();
    await ended;
  }, 60_000);

  it('starts a workflow from a notification of the sandbox, once, and takes none that is not signed', async () => {
    const url = address();
    const forged = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature': 'sha1=forged' },
      body: '{}',
    });
    expect(forged.status).toBe(401);
    // Registering asks the address by HEAD and sends a ping, as Intercom does.
    const { id } = await sandbox.webhooks.add({ url, secret, topics: ['conversation.user.created'] });
    const intercom = createIntercom({ accessToken: sandbox.token, baseUrl: sandboxUrl });
    const { output } = await intercom.run('intercom_list_contacts', { per_page: 1 });
    const contact = String(output.contacts[0]?.id);
    sandbox.requests.clear();
    sandbox.perform({ as: 'contact', id: contact, do: 'message', body: 'Where is my order?' });
    await sandbox.webhooks.idle();
    const note = `POST /contacts/${contact}/notes`;
    await vi.waitFor(() => expect(sent()).toEqual([note]), { timeout: 60_000, interval: 100 });
    const [delivery] = sandbox.webhooks.deliveries({ webhook: id, topic: 'conversation.user.created' });
    await sandbox.webhooks.redeliver(String(delivery?.id));
    await sandbox.webhooks.idle();
    expect(sandbox.webhooks.deliveries({ webhook: id }).every(({ state }) => state === 'delivered')).toBe(true);
    expect(sent()).toEqual([note]);
  }, 120_000);
});

const noteForWhoWrites = {
  id: 'noteForWhoWrites',
  name: 'Leave a note with whoever writes',
  active: false,
  settings: {},
  nodes: [
    {
      id: '1',
      name: 'Somebody writes',
      type: 'n8n-nodes-intercom-tools.intercomToolsTrigger',
      typeVersion: 1,
      position: [0, 0],
      webhookId: 'intercom-notifications',
      parameters: { events: ['conversation_created'], options: {} },
      credentials: { intercomToolsWebhookApi: { id: 'sandboxApp', name: 'Sandbox app' } },
    },
    {
      id: '2',
      name: 'Leave a note',
      type: 'n8n-nodes-intercom-tools.intercomTools',
      typeVersion: 1,
      position: [200, 0],
      parameters: {
        resource: 'notes',
        operation: 'create_note',
        contactId: '={{ $json.contact.id }}',
        body: '=Wrote: {{ $json.message.body }}',
      },
      credentials: { intercomToolsApi: { id: 'sandboxWorkspace', name: 'Sandbox' } },
    },
  ],
  connections: { 'Somebody writes': { main: [[{ node: 'Leave a note', type: 'main', index: 0 }]] } },
};
