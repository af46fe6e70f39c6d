import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createNodeListener,
  createWebhookReceiver,
  type ReceiverOptions,
  signBody,
} from '../../../src/webhooks/index.js';
import { sent } from '../fixtures/notifications.js';
import { memoryInbox } from './memory-inbox.js';
import { type Running, run, shells } from './shells.js';

const secret = 'client-secret-of-the-app';
const replied = sent('conversation.user.replied');
const kib = 1024;

let running: Running | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await running?.close();
  running = undefined;
});

async function start(shell: string, options: Partial<ReceiverOptions> = {}) {
  const inbox = memoryInbox();
  const receiver = createWebhookReceiver({ inbox, secrets: secret, answerWithinMs: 20_000, ...options });
  const make = shells[shell];
  if (make === undefined) throw new Error(`there is no shell ${shell}`);
  running = await run(make(receiver));
  const { url, port } = running;
  const deliver = async () => {
    const headers = { 'content-type': 'application/json', 'x-hub-signature': signBody(replied, secret) };
    const answer = await fetch(url, { method: 'POST', body: replied, headers });
    return [answer.status, answer.headers.get('retry-after')];
  };
  /** Sends the head and so many bytes of a body that is never ended. Resolves with the status that came back. */
  const hold = (bytes: number): { socket: Socket; status: Promise<number> } => {
    const socket = connect(port, '127.0.0.1');
    sockets.add(socket);
    socket.on('error', () => {});
    socket.write(
      `POST /webhooks HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nX-Hub-Signature: sha1=${'0'.repeat(40)}\r\n` +
        `Content-Length: ${bytes + 1}\r\n\r\n`,
    );
    socket.write(Buffer.alloc(bytes, 0x20));
    const status = new Promise<number>((resolve) => {
      socket.once('data', (data) => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(data.toString())?.[1])));
    });
    return { socket, status };
  };
  return { receiver, deliver, hold };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('what was waited for did not come');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe.each(Object.keys(shells))('behind %s', (shell) => {
  it('bodies of all connections share one room, beyond which the answer is 503', async () => {
    const { deliver, hold, receiver } = await start(shell, { maxBodyBytes: 64 * kib, maxHeldBytes: 128 * kib });
    const held = [hold(60 * kib), hold(60 * kib)];
    await until(() => receiver.status().inFlight === 2);
    const third = hold(60 * kib);
    expect(await third.status).toBe(503);
    expect(receiver.status().answers.overloaded).toBe(1);
    // A short one has room beside them.
    expect(await deliver()).toEqual([200, null]);
    for (const { socket } of held) socket.destroy();
    await until(() => receiver.status().inFlight === 0);
    const fourth = hold(60 * kib);
    await until(() => receiver.status().inFlight === 1);
    expect(await deliver()).toEqual([200, null]);
    fourth.socket.destroy();
  });
});

it('a body that a framework read counts as well', async () => {
  const { receiver } = await start('a Node listener', { maxBodyBytes: 100 * kib, maxHeldBytes: 100 * kib });
  const waiting = new Promise<never>(() => {});
  const slow = createWebhookReceiver({
    inbox: { add: () => waiting },
    secrets: secret,
    maxBodyBytes: replied.length,
    maxHeldBytes: replied.length,
    answerWithinMs: 300,
  });
  const request = {
    method: 'POST',
    header: (name: string) => ({ 'x-hub-signature': signBody(replied, secret) })[name],
    readBody: async () => ({ bytes: Buffer.from(replied) }),
  };
  const answers = await Promise.all([slow.receive(request), slow.receive(request)]);
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect(slow.status().answers).toMatchObject({ store_slow: 1, overloaded: 1 });
  expect((await slow.receive(request)).status).toBe(503);
  expect(slow.status().answers).toMatchObject({ store_slow: 2 });
  expect(receiver.status().inFlight).toBe(0);
});

it('a room that no body fits into is refused', () => {
  const make = (maxHeldBytes: number) => () =>
    createWebhookReceiver({ inbox: memoryInbox(), secrets: secret, maxBodyBytes: 1000, maxHeldBytes });
  expect(make(999)).toThrow('maxHeldBytes must be a number, and at least maxBodyBytes (1000)');
  expect(make(Number.NaN)).toThrow('maxHeldBytes');
  expect(make(1000)).not.toThrow();
});

describe('a Node listener beside something that answers first', () => {
  it.each([
    ['before it', (listener: () => void, answer: () => void) => [answer(), listener()]],
    ['while it decides', (listener: () => void, answer: () => void) => [listener(), answer()]],
  ])('leaves that answer alone: %s', async (_when, order) => {
    const problems: unknown[] = [];
    const note = (reason: unknown) => void problems.push(reason);
    process.on('unhandledRejection', note);
    const listener = createNodeListener(createWebhookReceiver({ inbox: memoryInbox(), secrets: secret }));
    running = await run((request, response) => {
      order(
        () => listener(request, response),
        () => response.writeHead(418).end('short and stout'),
      );
    });
    const headers = { 'content-type': 'application/json', 'x-hub-signature': signBody(replied, secret) };
    for (const path of ['', '/elsewhere']) {
      const answer = await fetch(`${running.url}${path}`, { method: 'POST', body: replied, headers });
      expect([answer.status, await answer.text()]).toEqual([418, 'short and stout']);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    expect(problems).toEqual([]);
  });
});
