import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSandbox, type FaultRule, type Listening, type Sandbox } from '../../src/sandbox/index.js';
import { type Caller, callerOf } from './caller.js';

let open: { sandbox: Sandbox; listening: Listening } | undefined;

/** A sandbox on a real port with one fault rule. */
async function listenWith(rule: FaultRule): Promise<{ sandbox: Sandbox; call: Caller; url: string }> {
  const sandbox = createSandbox({ data: 'empty' });
  sandbox.faults.add(rule);
  const listening = await sandbox.listen();
  open = { sandbox, listening };
  return { sandbox, call: callerOf(sandbox, listening.url), url: listening.url };
}

afterEach(async () => {
  await open?.sandbox.close();
  open = undefined;
});

const tags = (sandbox: Sandbox) => sandbox.state().counts.tags;
const createTag = (call: Caller) => call('POST', '/tags', { name: 'x' });

describe('connections that drop, over a real socket', () => {
  it('reset: before the change', async () => {
    const { sandbox, call } = await listenWith({ method: 'POST', path: '/tags', effect: 'reset' });
    await expect(createTag(call)).rejects.toThrow('fetch failed');
    expect(tags(sandbox)).toBe(0);
  });

  it('lost_answer: after the change', async () => {
    const { sandbox, call } = await listenWith({ method: 'POST', path: '/tags', effect: 'lost_answer' });
    await expect(createTag(call)).rejects.toThrow('fetch failed');
    expect(tags(sandbox)).toBe(1);
    expect(sandbox.requests.list()).toMatchObject([{ operationId: 'createTag', status: 200, fault: '1' }]);
  });

  it('late_write: the change comes after the drop', async () => {
    const { sandbox, call } = await listenWith({ path: '/tags', effect: 'late_write', delayMs: 50 });
    await expect(createTag(call)).rejects.toThrow('fetch failed');
    expect(tags(sandbox)).toBe(0);
    await vi.waitFor(() => expect(tags(sandbox)).toBe(1));
  });

  it('late_write: never comes when the sandbox was reset before', async () => {
    const { sandbox, call } = await listenWith({ path: '/contacts', effect: 'late_write', delayMs: 30 });
    const createLead = () => call('POST', '/contacts', { role: 'lead' });
    await expect(createLead()).rejects.toThrow('fetch failed');
    sandbox.reset();
    sandbox.faults.add({ path: '/contacts', effect: 'late_write', delayMs: 90 });
    await expect(createLead()).rejects.toThrow('fetch failed');
    await vi.waitFor(() => expect(sandbox.requests.list()).toMatchObject([{ status: 200 }]));
    expect(sandbox.state().counts.contacts).toBe(1);
  });

  it('truncate: fewer bytes than promised, after the change', async () => {
    const { sandbox, call } = await listenWith({ path: '/tags', effect: 'truncate' });
    await expect(createTag(call)).rejects.toThrow('terminated');
    expect(tags(sandbox)).toBe(1);
  });

  it('timeout: no answer and no change until the caller goes', async () => {
    const { sandbox, url } = await listenWith({ path: '/tags', effect: 'timeout' });
    const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(100);
    await expect(fetch(`${url}/tags`, { method: 'POST', headers, body: '{"name":"x"}', signal })).rejects.toThrow(
      'timeout',
    );
    expect(tags(sandbox)).toBe(0);
  });
});

describe('answers that are not what they seem', () => {
  it('cut_json: well framed, half the JSON', async () => {
    const { call } = await listenWith({ path: '/tags', effect: 'cut_json' });
    const { status, text, headers } = await createTag(call);
    expect(status).toBe(200);
    expect(Number(headers.get('content-length'))).toBe(text.length);
    expect(() => JSON.parse(text)).toThrow();
  });

  it('drip: a byte at a time, whole in the end', async () => {
    const { call } = await listenWith({ path: '/tags', effect: 'drip', delayMs: 1 });
    const started = performance.now();
    const { body, text } = await createTag(call);
    expect(body).toMatchObject({ type: 'tag', name: 'x' });
    expect(performance.now() - started).toBeGreaterThan(text.length * 0.9);
  });

  it('endless: more bytes than anybody wants', async () => {
    const { url, sandbox } = await listenWith({ path: '/tags', effect: 'endless' });
    const response = await fetch(`${url}/tags`, { headers: { authorization: `Bearer ${sandbox.token}` } });
    let size = 0;
    for await (const piece of response.body ?? []) {
      size += piece.byteLength;
      if (size > 200_000) break;
    }
    expect(size).toBeGreaterThan(200_000);
  });

  it('html: a page with status 200 or another, without the change', async () => {
    const { sandbox, call } = await listenWith({ path: '/tags', effect: 'html', times: 1 });
    sandbox.faults.add({ path: '/tags', effect: 'html', status: 502, body: '<h1>Bad gateway</h1>' });
    const page = await createTag(call);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await createTag(call)).toMatchObject({ status: 502, text: '<h1>Bad gateway</h1>' });
    expect(tags(sandbox)).toBe(0);
  });

  it('redirect: to where the rule says', async () => {
    const { url, sandbox } = await listenWith({
      effect: 'redirect',
      headers: { location: 'https://elsewhere.example.org/' },
    });
    const response = await fetch(`${url}/me`, {
      headers: { authorization: `Bearer ${sandbox.token}` },
      redirect: 'manual',
    });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('https://elsewhere.example.org/');
  });

  it.each([
    [500, 'server_error'],
    [503, 'service_unavailable'],
    [418, 'client_error'],
  ])('status %i alone: Intercom’s error, without the change', async (status, code) => {
    const { sandbox, call } = await listenWith({ status });
    const answer = await createTag(call);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ type: 'error.list', errors: [{ code }] });
    expect(tags(sandbox)).toBe(0);
  });

  it('status 429: with the end of the window, or with the hints that the rule sets', async () => {
    const { sandbox, call } = await listenWith({ status: 429, times: 1 });
    const plain = await createTag(call);
    expect(plain.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(plain.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000 - 1);
    sandbox.faults.add({ status: 429, headers: { 'Retry-After': '7', 'X-RateLimit-Reset': null } });
    const hinted = await createTag(call);
    expect(hinted.headers.get('retry-after')).toBe('7');
    expect(hinted.headers.get('x-ratelimit-reset')).toBeNull();
  });

  it('delayMs alone: the true answer, later', async () => {
    const { call } = await listenWith({ delayMs: 60 });
    const started = performance.now();
    expect((await createTag(call)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(55);
  });
});

describe('which calls go wrong', () => {
  it('is decided by method, pattern, after and times', async () => {
    const { sandbox, call } = await listenWith({
      method: 'GET',
      path: '/contacts/:id/tags',
      status: 500,
      after: 1,
      times: 2,
    });
    const { body: contact } = await call('POST', '/contacts', { role: 'lead' });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1)
      statuses.push((await call('GET', `/contacts/${contact.id}/tags`)).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
    expect((await call('GET', `/contacts/${contact.id}`)).status).toBe(200);
    expect(sandbox.faults.list()).toMatchObject([{ id: '1', seen: 5, hits: 2 }]);
  });

  it('is decided by chance the same way for the same seed', async () => {
    const pattern = async () => {
      const sandbox = createSandbox({ data: 'empty', seed: 7 });
      sandbox.faults.add({ status: 500, probability: 0.5 });
      const call = callerOf(sandbox);
      const statuses: number[] = [];
      for (let count = 0; count < 20; count += 1) statuses.push((await call('GET', '/me')).status);
      return statuses;
    };
    const first = await pattern();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await pattern()).toEqual(first);
  });
});

describe('without a port', () => {
  it.each(['reset', 'lost_answer', 'late_write'] as const)('%s rejects as fetch does', async (effect) => {
    const sandbox = createSandbox({ data: 'empty' });
    sandbox.faults.add({ path: '/tags', effect });
    await expect(createTag(callerOf(sandbox))).rejects.toThrow(TypeError);
    await sandbox.close();
  });

  it('truncate breaks the body', async () => {
    const sandbox = createSandbox({ data: 'empty' });
    sandbox.faults.add({ path: '/tags', effect: 'truncate' });
    await expect(createTag(callerOf(sandbox))).rejects.toThrow('terminated');
  });

  it('timeout ends with the sandbox', async () => {
    const sandbox = createSandbox({ data: 'empty' });
    sandbox.faults.add({ path: '/tags', effect: 'timeout' });
    const answer = createTag(callerOf(sandbox));
    await sandbox.close();
    await expect(answer).rejects.toThrow(TypeError);
  });
});

describe('a rule that is not well formed', () => {
  it.each([
    [{ efect: 'reset' }, 'efect'],
    [{ effect: 'explode' }, 'effect'],
    [{ status: 99 }, 'status'],
    [{ status: '500' }, 'status'],
    [{ status: 500, probability: 2 }, 'probability'],
    [{ status: 500, times: 0 }, 'times'],
    [{ status: 500, path: 'contacts' }, 'path'],
    [{ status: 500, method: 'get' }, 'method'],
    [{ status: 500, headers: { a: 1 } }, 'headers'],
    [{ status: 500, effect: 'reset' }, 'status'],
    [{ effect: 'redirect' }, 'headers'],
    [{ path: '/contacts' }, 'needs'],
    [[], 'object'],
  ])('%j is refused by name', async (rule, word) => {
    const sandbox = createSandbox({ data: 'empty' });
    const body = JSON.stringify(Array.isArray(rule) ? [rule] : rule);
    const response = await sandbox.fetch(new Request('http://sandbox.test/_sandbox/faults', { method: 'POST', body }));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(word);
    expect(sandbox.faults.list()).toEqual([]);
  });
});

describe('closing', () => {
  it('ends calls that wait, connections and the port', async () => {
    const { sandbox, url } = await listenWith({ path: '/tags', effect: 'timeout' });
    const waiting = request(`${url}/tags`, { headers: { authorization: `Bearer ${sandbox.token}` } });
    const failed = once(waiting, 'error');
    waiting.end();
    await vi.waitFor(() => expect(sandbox.faults.list()[0]?.hits).toBe(1));
    await sandbox.close();
    await failed;
    await expect(fetch(`${url}/tags`)).rejects.toThrow();
  });
});
