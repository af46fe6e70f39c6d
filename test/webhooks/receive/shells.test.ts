import { afterEach, describe, expect, it } from 'vitest';
import {
  createWebhookReceiver,
  type ReceiverOptions,
  type ReceiverReport,
  signBody,
  type WebhookReceiver,
} from '../../../src/webhooks/index.js';
import { sent } from '../fixtures/notifications.js';
import { memoryInbox } from './memory-inbox.js';
import { head, keepAliveSender, openRaw } from './raw-socket.js';
import { type Running, run, shells } from './shells.js';

const secret = 'client-secret-of-the-app';
const replied = sent('conversation.user.replied');

let running: Running | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

describe.each(Object.entries(shells))('the receiver behind %s', (_name, shell) => {
  async function start(options: Partial<ReceiverOptions> = {}) {
    const inbox = memoryInbox();
    const reports: ReceiverReport[] = [];
    const onAnswer = (report: ReceiverReport) => void reports.push(report);
    const receiver: WebhookReceiver = createWebhookReceiver({ inbox, secrets: secret, onAnswer, ...options });
    running = await run(shell(receiver));
    const { url, port } = running;
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
    const deliver = (raw: string, key = secret) => post(raw, { 'x-hub-signature': signBody(raw, key) });
    return { inbox, receiver, reports, url, port, post, deliver };
  }

  it('stores what is signed, as it came, and then says so', async () => {
    const { inbox, deliver } = await start();
    expect((await deliver(replied)).status).toBe(200);
    expect(inbox.kept).toEqual([
      {
        id: 'notif_conversation-user-replied',
        workspace: 'ws4kq9zd',
        topic: 'conversation.user.replied',
        createdAt: 1_780_000_000,
        contactIds: ['66aa00000000000000000001'],
        body: replied,
      },
    ]);
  });

  it('stores a repeat once, and acknowledges it', async () => {
    const { inbox, deliver, receiver } = await start();
    const statuses = [(await deliver(replied)).status, (await deliver(replied)).status];
    expect(statuses).toEqual([200, 200]);
    expect(inbox.kept).toHaveLength(1);
    expect(receiver.status().answers).toMatchObject({ stored: 1, duplicate: 1 });
  });

  it('stores topics that nobody knows yet', async () => {
    const { inbox, deliver } = await start();
    expect((await deliver(replied.replace('"conversation.user.replied"', '"something.new"'))).status).toBe(200);
    expect(inbox.kept[0]?.topic).toBe('something.new');
  });

  it('answers the probes with which Intercom looks for it', async () => {
    const { url, receiver } = await start();
    for (const method of ['HEAD', 'GET']) {
      const answer = await fetch(url, { method });
      expect(answer.status, method).toBe(200);
      expect((await answer.text()) === '', method).toBe(method === 'HEAD');
    }
    expect(receiver.status().answers.probe).toBe(2);
  });

  it('answers a signed ping without storing it', async () => {
    const { inbox, deliver, post } = await start();
    expect((await deliver(sent('ping'))).status).toBe(200);
    expect((await post(sent('ping'))).status).toBe(401);
    expect(inbox.kept).toEqual([]);
  });

  it('takes POST only, and says so', async () => {
    const { url } = await start();
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await fetch(url, { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    }
  });

  it('is at its path only', async () => {
    const { url } = await start();
    for (const other of ['/x/y', '/..%2f', '/crm', 'x'])
      expect((await fetch(`${url}${other}`)).status, other).toBe(404);
    expect((await fetch(url.replace('/webhooks', '/'))).status).toBe(404);
    expect((await fetch(`${url}/?from=hub`, { method: 'HEAD' })).status).toBe(200);
  });

  it('refuses what is not signed, or signed with another secret', async () => {
    const { inbox, post, deliver, receiver } = await start();
    expect((await post(replied)).status).toBe(401);
    expect((await post(replied, { 'x-hub-signature': '' })).status).toBe(401);
    expect((await deliver(replied, 'a-guess')).status).toBe(401);
    expect((await post(`${replied} `, { 'x-hub-signature': signBody(replied, secret) })).status).toBe(401);
    expect(inbox.kept).toEqual([]);
    expect(receiver.status().answers).toMatchObject({ unsigned: 2, forged: 2, stored: 0 });
  });

  it('refuses what is signed and no notification', async () => {
    const { inbox, deliver } = await start();
    for (const raw of [replied.slice(0, -9), 'null', '[]', '', '{"topic":"ping"}']) {
      expect((await deliver(raw)).status, raw).toBe(400);
    }
    expect(inbox.kept).toEqual([]);
  });

  it('refuses other content types, and takes JSON in any spelling', async () => {
    const { post } = await start();
    const signature = { 'x-hub-signature': signBody(replied, secret) };
    const status = async (type: string) => (await post(replied, { ...signature, 'content-type': type })).status;
    expect(await status('application/x-www-form-urlencoded')).toBe(400);
    expect(await status('text/plain')).toBe(400);
    expect(await status('Application/JSON; charset=utf-8')).toBe(200);
    expect(await status('application/vnd.intercom+json')).toBe(200);
  });

  it('takes bodies in pieces, whatever the pieces', async () => {
    const { port, inbox } = await start();
    const connection = await openRaw(port);
    connection.write(head({ 'x-hub-signature': signBody(replied, secret), 'transfer-encoding': 'chunked' }));
    for (const byte of replied.slice(0, 40)) connection.write(`1\r\n${byte}\r\n`);
    const rest = Buffer.from(replied.slice(40));
    connection.write(`${rest.length.toString(16)}\r\n${rest}\r\n0\r\n\r\n`);
    expect(await connection.status).toBe(200);
    expect(inbox.kept[0]?.body).toBe(replied);
    connection.socket.destroy();
  });

  it('refuses a body that says it is too long, without waiting for it', async () => {
    const { port, inbox } = await start({ maxBodyBytes: 1000 });
    const connection = await openRaw(port);
    connection.write(head({ 'x-hub-signature': signBody('', secret), 'content-length': 10_000_000 }));
    expect(await connection.status).toBe(413);
    expect(inbox.kept).toEqual([]);
    connection.socket.destroy();
  });

  it('stops reading a body that never ends, and cuts the sender off', async () => {
    const { port, receiver } = await start({ maxBodyBytes: 10_000 });
    const connection = await openRaw(port);
    connection.write(head({ 'x-hub-signature': signBody('', secret), 'transfer-encoding': 'chunked' }));
    const piece = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const { socket } = connection;
    const pour = () => {
      while (!socket.destroyed && socket.write(piece)) if (socket.bytesWritten > 50_000_000) socket.destroy();
    };
    socket.on('drain', pour);
    pour();
    expect(await connection.status).toBe(413);
    await connection.closed;
    expect(socket.bytesWritten).toBeLessThan(50_000_000);
    expect(receiver.status()).toMatchObject({ inFlight: 0, answers: { too_large: 1 } });
  });

  it('loses nothing that comes over the same connection after a body that was not read to its end', async () => {
    const { port, inbox } = await start({ maxBodyBytes: 100_000 });
    const send = keepAliveSender(port);
    const deliver = (body: string) => send({ 'x-hub-signature': signBody(body, secret) }, body);
    const statuses: number[] = [];
    for (let turn = 0; turn < 10; turn++) {
      statuses.push(await deliver('x'.repeat(300_000)), await deliver(replied.replace('notif_', `notif_${turn}_`)));
    }
    expect(statuses).toEqual(Array.from({ length: 10 }, () => [413, 200]).flat());
    expect(inbox.kept).toHaveLength(10);
  });

  it('closes the connection when it gives up on a body', async () => {
    const { port } = await start({ answerWithinMs: 60 });
    const connection = await openRaw(port);
    let answer = '';
    connection.socket.on('data', (piece: Buffer) => {
      answer += piece.toString('latin1');
    });
    connection.write(head({ 'x-hub-signature': signBody(replied, secret), 'content-length': 500 }));
    connection.write('{');
    await connection.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*^connection: close\r$/im);
  });

  it('takes a body of exactly the longest length, and not one byte more', async () => {
    const length = Buffer.byteLength(replied);
    const { deliver } = await start({ maxBodyBytes: length });
    expect((await deliver(replied)).status).toBe(200);
    expect((await deliver(`${replied} `)).status).toBe(413);
  });

  it('does not store a body that ends before its length', async () => {
    let told: (report: ReceiverReport) => void = () => {};
    const report = new Promise<ReceiverReport>((resolve) => {
      told = resolve;
    });
    const { port, inbox } = await start({ onAnswer: (value) => told(value) });
    const connection = await openRaw(port);
    connection.write(head({ 'x-hub-signature': signBody(replied, secret), 'content-length': replied.length + 50 }));
    connection.write(replied);
    connection.socket.end();
    expect((await report).outcome).toBe('cut_short');
    expect(inbox.kept).toEqual([]);
    connection.socket.destroy();
  });

  it('does not read past the length that a body gives', async () => {
    const { port, inbox } = await start();
    const connection = await openRaw(port);
    connection.write(
      head({ 'x-hub-signature': signBody(replied, secret), 'content-length': Buffer.byteLength(replied) - 1 }),
    );
    connection.write(replied);
    // What is left over is no request: Node's own parser may be the first to say so.
    expect([400, 401]).toContain(await connection.status);
    expect(inbox.kept).toEqual([]);
    connection.socket.destroy();
  });

  it('gives up on a body that does not come', async () => {
    const { port, receiver } = await start({ answerWithinMs: 60 });
    const connection = await openRaw(port);
    connection.write(head({ 'x-hub-signature': signBody(replied, secret), 'content-length': 500 }));
    connection.write('{');
    expect(await connection.status).toBe(408);
    expect(receiver.status().answers.too_slow).toBe(1);
    connection.socket.destroy();
  });

  it('acknowledges nothing before it is stored', async () => {
    let finish: () => void = () => {};
    const stored = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun: () => void = () => {};
    const adding = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const add = async () => {
      begun();
      await stored;
      return ['stored'] as const;
    };
    const { deliver, receiver } = await start({ inbox: { add } });
    let isAnswered = false;
    const answer = deliver(replied).then((response) => {
      isAnswered = true;
      return response;
    });
    await adding;
    expect(receiver.status().inFlight).toBe(1);
    expect(isAnswered).toBe(false);
    finish();
    expect((await answer).status).toBe(200);
    expect(receiver.status().inFlight).toBe(0);
  });

  it('asks to come again when it cannot store, and recovers', async () => {
    const inbox = memoryInbox();
    let isFull = true;
    const add: ReceiverOptions['inbox']['add'] = async (arrivals) => {
      if (isFull) throw Object.assign(new Error(`row of ${arrivals[0]?.body}`), { code: 'SQLITE_FULL' });
      return inbox.add(arrivals);
    };
    const { deliver, receiver } = await start({ inbox: { add } });
    const refused = await deliver(replied);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.text()).toBe('Try again later.\n');
    expect(receiver.status().lastError).toMatchObject({ outcome: 'store_failed', error: 'Error SQLITE_FULL' });
    isFull = false;
    expect((await deliver(replied)).status).toBe(200);
    expect(inbox.kept).toHaveLength(1);
  });

  it('asks to come again when storing takes longer than Intercom waits', async () => {
    const { deliver, receiver } = await start({ inbox: { add: () => new Promise(() => {}) }, answerWithinMs: 60 });
    expect((await deliver(replied)).status).toBe(503);
    expect(receiver.status().answers.store_slow).toBe(1);
  });

  it('can ask Intercom to slow down while it cannot store', async () => {
    const add = () => Promise.reject(new Error('down'));
    const { deliver } = await start({ inbox: { add }, whenUnavailable: 429 });
    expect((await deliver(replied)).status).toBe(429);
  });
});
