import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InvalidParamsError } from '../../../src/errors.js';
import {
  createFetchHandler,
  createWebhookReceiver,
  openSqliteInbox,
  type ReceiverOptions,
  type ReceiverReport,
  signBody,
} from '../../../src/webhooks/index.js';
import { scratchFolder } from '../../inbox/arrivals.js';
import { sent } from '../fixtures/notifications.js';
import { memoryInbox } from './memory-inbox.js';

const replied = sent('conversation.user.replied');
const base = 'https://hooks.test/webhooks';

function start(options: Partial<ReceiverOptions>) {
  const inbox = memoryInbox();
  const reports: ReceiverReport[] = [];
  const receiver = createWebhookReceiver({ inbox, onAnswer: (report) => void reports.push(report), ...options });
  const handle = createFetchHandler(receiver, { path: '/webhooks' });
  const deliver = async (key: string | undefined, route = '', body = replied) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (key !== undefined) headers.set('x-hub-signature', signBody(body, key));
    return (await handle(new Request(`${base}${route}`, { method: 'POST', body, headers }))).status;
  };
  return { inbox, reports, receiver, handle, deliver };
}

describe('secrets of a receiver', () => {
  it('rotate: the new one and the old one are both good, and the report tells which it was', async () => {
    const { deliver, reports } = start({ secrets: ['new-one', 'old-one'] });
    expect([await deliver('new-one'), await deliver('old-one'), await deliver('older-one')]).toEqual([200, 200, 401]);
    expect(reports.map(({ secret }) => secret)).toEqual([0, 1, undefined]);
  });

  it('of several apps are chosen by the route', async () => {
    const { deliver, reports, inbox } = start({ secrets: { crm: 'secret-of-crm', 'b i': ['bi-new', 'bi-old'] } });
    expect(await deliver('secret-of-crm', '/crm')).toBe(200);
    expect(await deliver('bi-old', '/b%20i/')).toBe(200);
    expect(await deliver('bi-old', '/crm')).toBe(401);
    expect(await deliver('secret-of-crm', '/constructor')).toBe(404);
    expect(reports.map(({ app, secret }) => [app, secret])).toEqual([
      ['crm', 0],
      ['b i', 1],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(inbox.kept).toHaveLength(1);
  });

  it('of several apps are all tried where the route names none', async () => {
    const { deliver, reports } = start({ secrets: { crm: 'secret-of-crm', bi: 'secret-of-bi' } });
    expect([await deliver('secret-of-bi'), await deliver('secret-of-none')]).toEqual([200, 401]);
    expect(reports[0]).toMatchObject({ app: 'bi', secret: 0, workspace: 'ws4kq9zd' });
  });

  it('of one app have no routes of their own', async () => {
    const { deliver } = start({ secrets: 'the-one' });
    expect(await deliver('the-one', '/crm')).toBe(404);
  });

  it('are never missing or empty', () => {
    for (const secrets of [undefined, '', [], [''], {}, { crm: '' }, { crm: [] }]) {
      const make = () => createWebhookReceiver({ inbox: memoryInbox(), ...(secrets === undefined ? {} : { secrets }) });
      expect(make, JSON.stringify(secrets)).toThrow(InvalidParamsError);
    }
  });
});

describe('a receiver that takes what is not signed', () => {
  it('does so only when told to, and still refuses a wrong signature', async () => {
    const { deliver } = start({ secrets: 'the-one', unsigned: 'accept' });
    expect([await deliver(undefined), await deliver('the-one'), await deliver('a-guess')]).toEqual([200, 200, 401]);
  });

  it('needs no secret, and then believes no signature', async () => {
    const { deliver } = start({ unsigned: 'accept' });
    expect([await deliver(undefined), await deliver('a-guess')]).toEqual([200, 401]);
  });
});

describe('workspaces of a receiver', () => {
  const other = replied.replace('"ws4kq9zd"', '"ws000000"');

  it('are all taken unless some are named', async () => {
    const { deliver } = start({ secrets: 'the-one' });
    expect(await deliver('the-one', '', other)).toBe(200);
  });

  it('are only those that are named, once the signature is known to be good', async () => {
    const { deliver, receiver, inbox, reports } = start({ secrets: 'the-one', workspaces: ['ws4kq9zd'] });
    expect(await deliver('the-one')).toBe(200);
    expect(await deliver('the-one', '', other)).toBe(403);
    expect(await deliver('a-guess', '', other)).toBe(401);
    expect(inbox.kept).toHaveLength(1);
    expect(receiver.status().answers).toMatchObject({ foreign_workspace: 1, forged: 1 });
    expect(reports[1]).toMatchObject({ outcome: 'foreign_workspace', workspace: 'ws000000' });
    expect(reports[2]).not.toHaveProperty('workspace');
  });

  it('can be looked up', async () => {
    const { deliver } = start({ secrets: 'the-one', workspaces: async (id) => id === 'ws000000' });
    expect([await deliver('the-one'), await deliver('the-one', '', other)]).toEqual([403, 200]);
  });

  it('that cannot be looked up are not refused but asked to come again', async () => {
    const failing = start({ secrets: 'the-one', workspaces: () => Promise.reject(new Error('no database')) });
    expect(await failing.deliver('the-one')).toBe(503);
    const throwing = start({
      secrets: 'the-one',
      workspaces: () => {
        throw new Error('a mistake');
      },
    });
    expect(await throwing.deliver('the-one')).toBe(503);
    const stuck = start({ secrets: 'the-one', workspaces: () => new Promise(() => {}), answerWithinMs: 40 });
    expect(await stuck.deliver('the-one')).toBe(503);
    for (const { inbox } of [failing, throwing, stuck]) expect(inbox.kept).toEqual([]);
  });
});

describe('what a receiver tells', () => {
  it('holds no words of a customer, no secret and no signature', async () => {
    const { deliver, reports, receiver, handle } = start({ secrets: 'the-one', workspaces: ['ws4kq9zd'] });
    const told: string[] = [];
    for (const [key, body] of [
      ['the-one', replied],
      ['a-guess', replied],
      ['the-one', replied.slice(0, -5)],
      [undefined, replied],
      ['the-one', replied.replace('"ws4kq9zd"', '"ws000000"')],
    ] as const) {
      const headers = { 'content-type': 'application/json', 'x-hub-signature': signBody(body, key ?? 'none') };
      const answer = await handle(new Request(base, { method: 'POST', body, headers }));
      told.push(await answer.text(), JSON.stringify([...answer.headers]));
      await deliver(key, '', body);
    }
    const all = [...told, JSON.stringify(reports), JSON.stringify(receiver.status())].join('\n');
    expect(all).toContain('X-Hub-Signature does not fit the body.');
    expect(all).not.toMatch(/Any news|Ines|customer\.test|the-one|a-guess|sha1=[0-9a-f]/);
  });

  it('is told without a chance to change the answer', async () => {
    const { deliver } = start({
      secrets: 'the-one',
      onAnswer: () => {
        throw new Error('the log is full');
      },
    });
    expect(await deliver('the-one')).toBe(200);
  });

  it('hands on what the store failed with, to whoever runs it', async () => {
    const problem = new Error('disk full');
    const { deliver, reports } = start({ secrets: 'the-one', inbox: { add: () => Promise.reject(problem) } });
    expect(await deliver('the-one')).toBe(503);
    expect(reports[0]).toMatchObject({ outcome: 'store_failed', status: 503, error: problem });
  });

  it('says of what can never be stored that it is bad, so that it does not come for ever', async () => {
    const inbox = await openSqliteInbox(join(await scratchFolder(), 'inbox.db'));
    onTestFinished(() => inbox.close());
    const { deliver, reports } = start({ secrets: 'the-one', inbox });
    const said = JSON.parse(replied);
    const odd = [
      { id: 'i'.repeat(501) },
      { topic: 't'.repeat(501) },
      { id: 'a\0b' },
      { topic: '\ud800' },
      { created_at: 1e30 },
    ];
    for (const change of odd) {
      const body = JSON.stringify({ ...said, ...change });
      expect(await deliver('the-one', '', body), Object.keys(change).join()).toBe(400);
    }
    expect(reports.map(({ outcome }) => outcome)).toEqual(odd.map(() => 'bad_body'));
    expect(await deliver('the-one')).toBe(200);
  });

  it('never calls a store good that answers nothing', async () => {
    const { deliver } = start({ secrets: 'the-one', inbox: { add: async () => [] } });
    expect(await deliver('the-one')).toBe(503);
  });
});

describe('settings of a receiver', () => {
  it.each(['maxBodyBytes', 'answerWithinMs'] as const)('refuse a senseless %s', (field) => {
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const make = () => createWebhookReceiver({ inbox: memoryInbox(), secrets: 'the-one', [field]: value });
      expect(make).toThrow(`${field} must be a number above 0`);
    }
  });
});

describe('a fetch handler', () => {
  it('says that it is set up wrongly when the body was read before', async () => {
    const { handle, receiver } = start({ secrets: 'the-one' });
    const headers = { 'content-type': 'application/json', 'x-hub-signature': signBody(replied, 'the-one') };
    const request = new Request(base, { method: 'POST', body: replied, headers });
    await request.text();
    expect((await handle(request)).status).toBe(500);
    expect(receiver.status().lastError?.outcome).toBe('body_consumed');
  });

  it('is at any path when none is named', async () => {
    const handle = createFetchHandler(createWebhookReceiver({ inbox: memoryInbox(), secrets: 'the-one' }));
    expect((await handle(new Request('https://hooks.test/any/where', { method: 'HEAD' }))).status).toBe(200);
  });

  it('does not fall over a path that is no text', async () => {
    const { handle } = start({ secrets: { crm: 'the-one' } });
    expect((await handle(new Request(`${base}/%ff`, { method: 'HEAD' }))).status).toBe(404);
  });
});
