import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createNodeListener, createWebhookReceiver, signBody } from '../../../src/webhooks/index.js';
import { sent } from '../fixtures/notifications.js';
import { memoryInbox } from './memory-inbox.js';
import { head, openRaw } from './raw-socket.js';
import { type Running, run } from './shells.js';

const secret = 'client-secret-of-the-app';
const replied = sent('conversation.user.replied');

let running: Running | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** What body parsers of frameworks leave on a request. */
async function read(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a Node listener behind a framework', () => {
  async function start(prepare: (request: IncomingMessage) => Promise<void>, maxBodyBytes?: number) {
    const inbox = memoryInbox();
    const limit = maxBodyBytes === undefined ? {} : { maxBodyBytes };
    const receiver = createWebhookReceiver({ inbox, secrets: secret, ...limit });
    const listener = createNodeListener(receiver);
    running = await run(async (request, response) => {
      await prepare(request);
      listener(request, response);
    });
    const { url } = running;
    const headers = { 'content-type': 'application/json', 'x-hub-signature': signBody(replied, secret) };
    const deliver = async () => (await fetch(url, { method: 'POST', body: replied, headers })).status;
    return { inbox, receiver, deliver };
  }

  it('takes a body that was read as bytes', async () => {
    for (const key of ['body', 'rawBody']) {
      const { deliver, inbox } = await start(
        async (request) => void Object.assign(request, { [key]: await read(request) }),
      );
      expect(await deliver(), key).toBe(200);
      expect(inbox.kept[0]?.body).toBe(replied);
      await running?.close();
    }
  });

  it('prefers the bytes to what was made of them', async () => {
    const { deliver } = await start(async (request) => {
      const rawBody = await read(request);
      Object.assign(request, { rawBody, body: JSON.parse(rawBody.toString()) });
    });
    expect(await deliver()).toBe(200);
  });

  it('caps a body that was read as bytes', async () => {
    const { deliver } = await start(async (request) => void Object.assign(request, { body: await read(request) }), 100);
    expect(await deliver()).toBe(413);
  });

  it('says that it is set up wrongly when a parser kept no bytes', async () => {
    const { deliver, receiver, inbox } = await start(async (request) => {
      Object.assign(request, { body: JSON.parse((await read(request)).toString()) });
    });
    expect(await deliver()).toBe(500);
    expect(receiver.status().lastError?.outcome).toBe('body_consumed');
    expect(inbox.kept).toEqual([]);
  });
});

describe('a connection to a Node listener', () => {
  it('lives on after a refusal, so that the next notification need not open another', async () => {
    const receiver = createWebhookReceiver({ inbox: memoryInbox(), secrets: secret });
    running = await run(createNodeListener(receiver));
    const { socket, write } = await openRaw(running.port);
    let received = '';
    const statuses = new Promise<string[]>((resolve) => {
      socket.on('data', (piece: Buffer) => {
        received += piece.toString('latin1');
        const found = [...received.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status = '']) => status);
        if (found.length === 3) resolve(found);
      });
    });
    const length = Buffer.byteLength(replied);
    for (const signature of ['', signBody(replied, 'a-guess'), signBody(replied, secret)]) {
      write(head({ 'content-length': length, 'x-hub-signature': signature }));
      write(replied);
    }
    expect(await statuses).toEqual(['401', '401', '200']);
    socket.destroy();
  });
});
