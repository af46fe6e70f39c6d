import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/sandbox/index.js';
import { NOW, openSandbox } from './caller.js';

const { sandbox, call } = openSandbox({ data: 'demo', seed: 5 });
let listening: Listening;

beforeAll(async () => {
  listening = await sandbox.listen({ port: 0 });
});
afterAll(() => sandbox.close());

/** A call as a web page or a curl on this machine would make it: no token, any Host and Origin. */
function rawGet(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${listening.url}/_sandbox`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    outgoing.on('error', reject).end();
  });
}

describe('GET /_sandbox', () => {
  it('tells what is in it, without a token', async () => {
    const response = await fetch(`${listening.url}/_sandbox`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.json()).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      apiVersion: '2.16',
      seed: 5,
      now: NOW,
      counts: { contacts: 40, companies: 7, admins: 5 },
      coverage: { operations: 231, emulated: expect.any(Number) },
    });
  });

  it.each([
    [{}, 200],
    [{ host: 'localhost:1234' }, 200],
    [{ host: 'evil.example.org' }, 403],
    [{ origin: 'https://evil.example.org' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://127.0.0.1:5173' }, 200],
  ])('answers %j with %i', async (headers, status) => {
    expect(await rawGet(headers)).toBe(status);
  });

  it('is announced at the root', async () => {
    expect(await (await fetch(`${listening.url}/`)).text()).toContain('/_sandbox');
  });

  it('has no other admin endpoints', async () => {
    const { status, body } = await call('GET', '/_sandbox/nonsense');
    expect(status).toBe(404);
    expect(body.type).toBe('error.list');
  });
});

describe('reset', () => {
  it('goes back to the first state and forgets rules, journal and counts', async () => {
    const before = (await call('GET', '/contacts')).text;
    await call('POST', '/contacts', { role: 'lead' });
    await call('POST', '/_sandbox/faults', { path: '/teams', status: 500 });
    const { body } = await call('POST', '/_sandbox/reset');
    expect(body.counts.contacts).toBe(40);
    expect(sandbox.faults.list()).toEqual([]);
    expect(sandbox.requests.list()).toEqual([]);
    expect((await call('GET', '/contacts')).text).toBe(before);
  });

  it('can change seed and data', async () => {
    const { body } = await call('POST', '/_sandbox/reset', { seed: 6, keep: 'empty' });
    expect(body).toMatchObject({ seed: 6, counts: { contacts: 0 } });
    expect((await call('POST', '/_sandbox/reset', { seed: 'x' })).body.errors[0].field).toBe('seed');
    expect((await call('POST', '/_sandbox/reset', { keep: 'all' })).body.errors[0].field).toBe('keep');
    expect((await call('POST', '/_sandbox/reset', { sed: 1 })).body.errors[0].field).toBe('sed');
    await call('POST', '/_sandbox/reset', { seed: 5 });
  });
});

describe('fault rules', () => {
  it('are added singly or as a list, listed with hits, and removed', async () => {
    const { body: added } = await call('POST', '/_sandbox/faults', [
      { path: '/teams', status: 503 },
      { path: '/x', status: 500 },
    ]);
    expect(added).toMatchObject([{ path: '/teams', hits: 0 }, { path: '/x' }]);
    expect((await call('GET', '/teams')).status).toBe(503);
    expect((await call('GET', '/_sandbox/faults')).body[0]).toMatchObject({ seen: 1, hits: 1 });
    expect((await call('DELETE', `/_sandbox/faults/${added[0].id}`)).body).toHaveLength(1);
    expect((await call('GET', '/teams')).status).toBe(200);
    expect((await call('DELETE', '/_sandbox/faults/999')).status).toBe(404);
    expect((await call('DELETE', '/_sandbox/faults')).body).toEqual([]);
  });

  it('of a list are all refused when one is wrong', async () => {
    const { status } = await call('POST', '/_sandbox/faults', [{ status: 500 }, { statuss: 500 }]);
    expect(status).toBe(400);
    expect(sandbox.faults.list()).toEqual([]);
  });
});

describe('the journal', () => {
  it('keeps calls of the emulated API with what was sent and answered, not the token', async () => {
    await call('DELETE', '/_sandbox/requests');
    await call('POST', '/tags?x=1', { name: 'journal' }, { 'x-trace': 'abc' });
    await call('GET', '/nonsense');
    const { body, text } = await call('GET', '/_sandbox/requests');
    expect(body).toMatchObject([
      {
        method: 'POST',
        path: '/tags',
        query: '?x=1',
        operationId: 'createTag',
        status: 200,
        at: NOW * 1000,
        ms: expect.any(Number),
        fault: null,
        request: { headers: { 'x-trace': 'abc' }, body: { name: 'journal' } },
        response: { body: { name: 'journal' } },
      },
      { path: '/nonsense', operationId: null, status: 404 },
    ]);
    expect(text).not.toContain(sandbox.token);
  });

  it('is filtered, and refuses a filter that it does not know', async () => {
    const count = async (query: string) => (await call('GET', `/_sandbox/requests?${query}`)).body.length;
    expect(await count('method=post')).toBe(1);
    expect(await count('path=/tags')).toBe(1);
    expect(await count('path=/n*')).toBe(1);
    expect(await count('status=404')).toBe(1);
    expect(await count(`since=${NOW * 1000 + 1}`)).toBe(0);
    expect(await count('limit=1')).toBe(1);
    expect((await call('GET', '/_sandbox/requests?methd=GET')).body.errors[0].field).toBe('methd');
    expect((await call('GET', '/_sandbox/requests?status=abc')).status).toBe(400);
  });

  it('keeps the newest calls only', async () => {
    const { sandbox: small, call: callSmall } = openSandbox({ journalSize: 3 });
    for (let count = 0; count < 10; count += 1) await callSmall('GET', `/tags/${count}`);
    expect(small.requests.list().map((entry) => entry.path)).toEqual(['/tags/7', '/tags/8', '/tags/9']);
  });
});

describe('listening', () => {
  it('is possible on this machine only', async () => {
    await expect(sandbox.listen({ host: '0.0.0.0' })).rejects.toThrow('this machine only');
  });

  it('answers the API by no name that a web page could have of its own, unless it was told the name', async () => {
    const ask = (port: number, host: string) =>
      new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
        const headers = { host, authorization: `Bearer ${sandbox.token}`, 'intercom-version': '2.16' };
        const outgoing = request({ host: '127.0.0.1', port, path: '/me', headers }, async (response) => {
          resolve({ status: response.statusCode, body: await text(response) });
        });
        outgoing.on('error', reject).end();
      });
    const refused = await ask(listening.port, 'rebound.example.org');
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.body)).toMatchObject({ type: 'error.list', errors: [{ code: 'forbidden' }] });
    expect(sandbox.requests.list().filter(({ path }) => path === '/me')).toEqual([]);
    expect((await ask(listening.port, `LOCALHOST:${listening.port}`)).status).toBe(200);
    const named = await sandbox.listen({ names: ['Proxy.internal'] });
    expect((await ask(named.port, 'proxy.internal:8080')).status).toBe(200);
    expect((await ask(named.port, 'proxy.internal.example.org')).status).toBe(403);
  });

  it('fails on a port that is taken', async () => {
    await expect(sandbox.listen({ port: listening.port })).rejects.toThrow('EADDRINUSE');
  });
});
