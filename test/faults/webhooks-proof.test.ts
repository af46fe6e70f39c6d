import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import {
  createInboxWorker,
  createNodeListener,
  createWebhookReceiver,
  listTopics,
  onTopics,
  openInbox,
  signBody,
  type WebhookNotification,
  webhookTopics,
} from '../../src/webhooks/index.js';

const secret = 'a-secret-for-the-proof';
const maxBodyBytes = 200_000;

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A sandbox that sends over a real socket to a receiver, whose inbox hands on to a handler. */
async function setup({ version = '2.16', workspaces }: { version?: string; workspaces?: readonly string[] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-tools-proof-'));
  const inbox = await openInbox(join(folder, 'inbox.db'));
  const receiver = createWebhookReceiver({
    inbox,
    secrets: secret,
    maxBodyBytes,
    ...(workspaces === undefined ? {} : { workspaces }),
  });
  const server = createServer(createNodeListener(receiver, { path: '/webhooks' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/webhooks`;
  const handled: WebhookNotification[] = [];
  let look = () => {};
  const worker = createInboxWorker({
    store: inbox,
    concurrency: 100,
    handler: onTopics({
      '*': (notification) => {
        handled.push(notification);
        look();
      },
    }),
  });
  const sandbox = createSandbox();
  const { id: webhook } = await sandbox.webhooks.add({ url, topics: ['*'], secret, version });
  open.push(
    async () => rmSync(folder, { recursive: true, force: true }),
    () => inbox.close(),
    () => worker.close(),
    async () => {
      server.close();
      server.closeAllConnections();
    },
    () => sandbox.close(),
  );
  return {
    sandbox,
    webhook,
    url,
    inbox,
    receiver,
    handled,
    /** Resolves when handlers were given so many. */
    given: (count: number) =>
      new Promise<void>((resolve) => {
        look = () => {
          if (handled.length >= count) resolve();
        };
        look();
      }),
  };
}

describe('every topic', () => {
  it.each(['2.17', '2.16', '2.15', '2.14', '2.11'])(
    'gets from the sandbox over real sockets to its handler, in version %s',
    async (version) => {
      const { sandbox, webhook, handled, given, inbox } = await setup({ version });
      // What is only in Preview comes with the versions after the newest that has a number.
      const topics = listTopics().filter(
        (topic) => topic !== 'ping' && (version === '2.17' || webhookTopics[topic].preview !== true),
      );
      const sent = new Map<string, object>();
      for (const topic of topics) {
        const [delivery] = await sandbox.webhooks.send({ topic, webhook });
        expect(delivery, topic).toMatchObject({ topic, state: 'delivered', attempts: [{ status: 200 }] });
        if (delivery !== undefined) sent.set(delivery.id, delivery.body);
      }
      await given(topics.length);
      expect(handled.map(({ topic }) => topic).sort()).toEqual([...topics].sort());
      // What the handler was given is what was sent.
      for (const { id, raw } of handled) expect(JSON.parse(raw)).toEqual(sent.get(id ?? ''));
      expect(await inbox.counts()).toMatchObject({ waiting: 0, dead: 0 });
    },
  );

  it('is answered as a ping without being stored', async () => {
    const { sandbox, webhook, inbox, receiver } = await setup();
    const [delivery] = await sandbox.webhooks.send({ topic: 'ping', webhook });
    expect(delivery?.attempts).toMatchObject([{ status: 200 }]);
    expect(receiver.status().answers).toMatchObject({ ping: 2, stored: 0 });
    expect(await inbox.list()).toEqual([]);
  });

  it('is handled once when it is redelivered, sent twice at once, or recorded and sent again by somebody', async () => {
    const { sandbox, url, handled, given, receiver, inbox } = await setup();
    const twice = await sandbox.webhooks.add({ url, topics: ['ticket.created'], secret, duplicates: 1 });
    const [delivery] = await sandbox.webhooks.send({ topic: 'ticket.created', webhook: twice.id });
    if (delivery === undefined) throw new Error('nothing was sent');
    await sandbox.webhooks.redeliver(delivery.id);
    await sandbox.webhooks.redeliver(delivery.id);
    const recorded = JSON.stringify(delivery.body);
    expect(await post(url, recorded, { 'x-hub-signature': signBody(recorded, secret) })).toBe(200);
    await given(1);
    expect(receiver.status().answers).toMatchObject({ stored: 1, duplicate: 4 });
    expect(handled).toHaveLength(1);
    expect(await inbox.list()).toHaveLength(1);
  });
});

describe('over the socket is refused', () => {
  it.each([
    ['unsigned', (body: string) => ({ body, headers: {} }), 401],
    ['forged', (body: string) => ({ body, headers: { 'x-hub-signature': signBody(body, 'a-guess') } }), 401],
    [
      'changed after it was signed',
      (body: string) => ({
        body: body.replace('ticket.created', 'ticket.closed '),
        headers: { 'x-hub-signature': signBody(body, secret) },
      }),
      401,
    ],
    [
      'cut short, with a signature of the whole',
      (body: string) => ({ body: body.slice(0, -20), headers: { 'x-hub-signature': signBody(body, secret) } }),
      401,
    ],
    [
      'cut short and signed so',
      (body: string) => ({
        body: body.slice(0, -20),
        headers: { 'x-hub-signature': signBody(body.slice(0, -20), secret) },
      }),
      400,
    ],
    [
      'oversized',
      (body: string) => {
        const long = `${body}${' '.repeat(maxBodyBytes)}`;
        return { body: long, headers: { 'x-hub-signature': signBody(long, secret) } };
      },
      413,
    ],
  ])('what is %s', async (_name, spoil, status) => {
    const { sandbox, webhook, url, inbox } = await setup();
    const [delivery] = await sandbox.webhooks.send({ topic: 'ticket.created', webhook });
    const fresh = JSON.stringify({ ...delivery?.body, id: 'notif_spoilt' });
    const { body, headers } = spoil(fresh);
    expect(await post(url, body, headers)).toBe(status);
    expect((await inbox.list()).map(({ id }) => id)).toEqual([delivery?.id]);
  });

  it('what is of another workspace, although it is signed', async () => {
    const { sandbox, webhook, inbox, handled } = await setup({ workspaces: ['mine0001'] });
    const [delivery] = await sandbox.webhooks.send({ topic: 'ticket.created', webhook });
    expect(delivery?.attempts).toMatchObject([{ status: 403 }]);
    expect([await inbox.list(), handled]).toEqual([[], []]);
  });
});

async function post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  await answer.text();
  return answer.status;
}
