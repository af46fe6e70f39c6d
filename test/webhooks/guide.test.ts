import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as nodeServer from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as webhooks from '../../src/webhooks/index.js';
import { sent } from './fixtures/notifications.js';
import { aliasTable, topicList } from './guide-tables.js';
import { memoryInbox } from './receive/memory-inbox.js';
import { run as serveOn } from './receive/shells.js';

const guide = readFileSync(fileURLToPath(new URL('../../docs/webhooks.md', import.meta.url)), 'utf8');
const programs = [...guide.matchAll(/```js\n(.*?)```/gs)].map(([, program = '']) => program);
const secrets = {
  INTERCOM_CLIENT_SECRET: 'the-one',
  NEW_CLIENT_SECRET: 'new-one',
  OLD_CLIENT_SECRET: 'old-one',
  CRM_CLIENT_SECRET: 'crm-one',
  BILLING_CLIENT_SECRET: 'billing-one',
};
const opened: { close(): unknown }[] = [];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intercom-tools-guide-'));
});
afterAll(async () => {
  for (const thing of opened.reverse()) await thing.close();
  rmSync(folder, { recursive: true });
});

const modules: Readonly<Record<string, unknown>> = {
  'intercom-tools/webhooks': webhooks,
  'node:http': { createServer },
  hono: { Hono },
  '@hono/node-server': {
    serve(options: Parameters<typeof nodeServer.serve>[0]) {
      const server = nodeServer.serve({ ...options, port: 0 });
      opened.push(server);
      return server;
    },
  },
};

/** Runs the program of the guide that has a text in it, with what the text around it took for granted. */
async function runProgram(having: string, given: Readonly<Record<string, unknown>>, results: string) {
  const found = programs.filter((text) => text.includes(having));
  expect(found, `programs with ${having}`).toHaveLength(1);
  const body = (found[0] ?? '').replace(
    /import (\{[^}]*\}) from ('[^']*')/g,
    (_, names: string, from: string) => `const ${names} = modules[${from}]`,
  );
  const said: string[] = [];
  const listeners = new Set<() => void>();
  const log = (...values: unknown[]) => {
    said.push(values.join(' '));
    for (const listener of listeners) listener();
  };
  const scope = { modules, console: { log }, process: { env: { ...secrets, INBOX: join(folder, 'in.db'), PORT: 0 } } };
  const names = { ...scope, ...given };
  const program = new Function(...Object.keys(names), `return (async () => { ${body}\nreturn ${results}; })()`);
  const result: unknown = await program(...Object.values(names));
  const until = (line: string) =>
    new Promise<void>((resolve) => {
      const look = () => void (said.includes(line) && resolve());
      listeners.add(look);
      look();
    });
  return { result, said, until };
}

const request = (key: string, body: string) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', 'x-hub-signature': webhooks.signBody(body, key) },
});

describe('the guide to webhooks', () => {
  it('begins with a program that stores and handles what comes', async () => {
    const { result, until } = await runProgram('openInbox', {}, '[server, worker, inbox]');
    const [server, worker, inbox] = result as [Server, webhooks.InboxWorker, webhooks.InboxStore];
    opened.push(inbox, { close: () => worker.close() }, server);
    if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/webhooks`;
    for (const topic of ['conversation.user.replied', 'contact.lead.created'] as const) {
      expect((await fetch(url, request('the-one', sent(topic)))).status).toBe(200);
    }
    await until('Ines Prado wrote: <p>Any news?</p>');
    await until('New contact ines@customer.test');
  });

  it('shows how a secret is changed', async () => {
    const { result, until } = await runProgram('OLD_CLIENT_SECRET', { inbox: memoryInbox() }, 'receiver');
    const handle = webhooks.createFetchHandler(result as webhooks.WebhookReceiver);
    await handle(new Request('http://hooks.test/', request('old-one', sent('ticket.created'))));
    await until('stored 1');
  });

  it('shows how apps share a receiver', async () => {
    const given = { inbox: memoryInbox(), customers: new Set(['ws4kq9zd']) };
    const { result } = await runProgram('BILLING_CLIENT_SECRET', given, 'receiver');
    const handle = webhooks.createFetchHandler(result as webhooks.WebhookReceiver, { path: '/webhooks' });
    const deliver = async (app: string, key: string) =>
      (await handle(new Request(`http://hooks.test/webhooks${app}`, request(key, sent('ticket.created'))))).status;
    expect([
      await deliver('/crm', 'crm-one'),
      await deliver('/billing', 'crm-one'),
      await deliver('', 'billing-one'),
    ]).toEqual([200, 401, 200]);
  });

  it('shows each way to receive', async () => {
    const receiver = webhooks.createWebhookReceiver({ inbox: memoryInbox(), secrets: 'the-one' });
    const handler = (await runProgram('createFetchHandler(', { receiver }, 'handler')).result as (
      request: Request,
    ) => Promise<Response>;
    const hono = (await runProgram('createWebhookApp(', { receiver }, 'app')).result as Hono;
    const ask = () => new Request('http://hooks.test/webhooks', request('the-one', sent('ticket.created')));
    expect([(await handler(ask())).status, (await hono.request(ask())).status]).toEqual([200, 200]);

    // What Express does with a path: the listener sees what comes after it.
    let mounted: RequestListener = () => {};
    const app = {
      use(_path: string, listener: RequestListener) {
        mounted = listener;
      },
    };
    await runProgram('app.use(', { receiver, app }, 'undefined');
    const running = await serveOn((incoming, response) => {
      incoming.url = (incoming.url ?? '').replace(/^\/webhooks/, '') || '/';
      mounted(incoming, response);
    });
    opened.push(running);
    expect((await fetch(running.url, request('the-one', sent('ticket.created')))).status).toBe(200);
    expect((await fetch(`${running.url}/nobody`, { method: 'HEAD' })).status).toBe(404);
  });

  it('shows how the status is served', async () => {
    const receiver = webhooks.createWebhookReceiver({ inbox: memoryInbox(), secrets: 'the-one' });
    await runProgram('createStatusApp(', { receiver, inbox: undefined }, 'undefined');
    const server = opened.at(-1) as Server;
    if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
    const { port, address } = server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(200);
  });

  it('shows how a notification is read', async () => {
    const { said } = await runProgram('isTopic', { body: sent('conversation.user.replied') }, 'undefined');
    expect(said).toEqual(['https://shop.test/billing comment user']);
  });

  it('shows how topics are handled', async () => {
    const inbox = await webhooks.openInbox(join(folder, 'handlers.db'));
    const receiver = webhooks.createWebhookReceiver({ inbox, secrets: 'the-one' });
    const handle = webhooks.createFetchHandler(receiver);
    for (const topic of ['ticket.resolved', 'company.created'] as const) {
      await handle(new Request('http://hooks.test/', request('the-one', sent(topic))));
    }
    const { result, until } = await runProgram('concurrency: 20', { inbox }, 'worker');
    opened.push(inbox, result as webhooks.InboxWorker);
    await until('Ticket 550000000000900, entry 1, attempt 1');
    await until('Something else: company.created');
  });

  it('has a test for each of its programs', () => {
    expect(programs).toHaveLength(9);
  });

  it('lists every topic and every alias', () => {
    expect(guide).toContain(`\n${topicList()}\n`);
    // The formatter aligns tables.
    expect(guide.replace(/ +/g, ' ').replace(/-{3,}/g, '---')).toContain(`\n${aliasTable()}\n`);
  });

  it('has a row for each setting of the receiver', () => {
    const source = readFileSync(
      fileURLToPath(new URL('../../src/webhooks/receive/options.ts', import.meta.url)),
      'utf8',
    );
    const settings = [...source.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
    expect(settings.length).toBeGreaterThan(7);
    for (const name of settings) expect(guide).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'));
  });
});
