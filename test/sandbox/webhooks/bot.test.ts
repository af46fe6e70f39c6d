import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';

const START = Date.parse('2026-01-05T09:00:00Z') / 1000;
const opened: { sandbox: Sandbox; server: Server }[] = [];

afterEach(async () => {
  for (const { sandbox, server } of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
    await sandbox.close();
  }
});

/** A sandbox on a socket with a bot that acknowledges each webhook first, then makes these calls one after another. */
async function openBot(settleMs: number, calls: (id: string, call: Call) => Promise<void>) {
  const sandbox = createSandbox({ now: START, settleMs });
  const { url } = await sandbox.listen();
  const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
  const call: Call = async (method, path, body) =>
    (await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })).json();
  const done: Promise<void>[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    response.end();
    if (request.method !== 'POST') return;
    const { topic, data } = JSON.parse(Buffer.concat(pieces).toString());
    if (topic === 'conversation.admin.unsnoozed') done.push(calls(data.item.id, call));
  });
  opened.push({ sandbox, server });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const topics = ['conversation.admin.unsnoozed'];
  await sandbox.webhooks.add({ url: `http://127.0.0.1:${port}/`, topics, secret: 'x' });
  return { sandbox, call, admin: (await call('GET', '/me')).id, botIsDone: () => Promise.all(done) };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Call = (method: string, path: string, body?: object) => Promise<any>;

function snooze(sandbox: Sandbox, admin: string, user: string): string {
  const conversationId = String(sandbox.perform({ as: 'contact', id: user, do: 'message', body: 'Hello' }).id);
  sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId, until: START + 3600 });
  return conversationId;
}

const reply = (admin: string) => ({ message_type: 'comment', type: 'admin', admin_id: admin, body: 'I am a bot' });

describe('a bot that acknowledges a webhook before it answers', () => {
  it('answers at the time of the webhook while the clock moves, with several calls in a row too', async () => {
    const { sandbox, call, admin } = await openBot(400, async (id, bot) => {
      await bot('GET', `/conversations/${id}`);
      await bot('POST', `/conversations/${id}/reply`, reply(admin));
      await bot('POST', `/conversations/${id}/parts`, { message_type: 'close', type: 'admin', admin_id: admin });
    });
    const user = (await call('GET', '/contacts')).data[0].id;
    const id = snooze(sandbox, admin, user);
    await sandbox.clock.advance('1d');
    const { state, conversation_parts } = await call('GET', `/conversations/${id}`);
    const last = conversation_parts.conversation_parts.slice(-2);
    expect(state).toBe('closed');
    expect(last).toMatchObject([{ part_type: 'comment', created_at: START + 3600 }, { created_at: START + 3600 }]);
  });

  it('answers after the move when it takes longer than the clock is told to wait', async () => {
    let go = () => {};
    const moved = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { sandbox, call, admin, botIsDone } = await openBot(0, async (id, bot) => {
      await moved;
      await bot('POST', `/conversations/${id}/reply`, reply(admin));
    });
    const user = (await call('GET', '/contacts')).data[0].id;
    const id = snooze(sandbox, admin, user);
    await sandbox.clock.advance('1d');
    go();
    await botIsDone();
    const { conversation_parts } = await call('GET', `/conversations/${id}`);
    expect(conversation_parts.conversation_parts.at(-1)).toMatchObject({ created_at: START + 86_400 });
  });
});

describe('how long a clock waits', () => {
  it.each([-1, Number.NaN, 60_001])('is not %s', (settleMs) => {
    expect(() => createSandbox({ settleMs })).toThrow('settleMs must be milliseconds from 0 to 60000');
  });
});
