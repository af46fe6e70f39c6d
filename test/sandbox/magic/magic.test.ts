import { describe, expect, it } from 'vitest';
import { callerOf, NOW, openSandbox } from '../caller.js';

const contact = (email: string) => ({ role: 'user', email });
const byEmail = (value: string) => ({ query: { field: 'email', operator: '=', value } });

describe('an address of sandbox.test', () => {
  it.each([
    ['fail-429@sandbox.test', 429, 'rate_limit_exceeded'],
    ['fail-500@sandbox.test', 500, 'server_error'],
    ['fail-503@sandbox.test', 503, 'service_unavailable'],
    ['FAIL-401+of-my-test@Sandbox.test', 401, 'unauthorized'],
  ])('%s fails the call that creates a contact, which changes nothing', async (email, status, code) => {
    const { sandbox, call } = openSandbox();
    const answer = await call('POST', '/contacts', contact(email));
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code]);
    expect(sandbox.state().counts.contacts).toBe(0);
    expect(sandbox.requests.list()[0]?.fault).toBe(email.toLowerCase());
    if (status === 429) expect(answer.headers.get('x-ratelimit-remaining')).toBe('0');
  });

  it('counts in a search, in a message and in a query as well', async () => {
    const { call } = openSandbox();
    expect((await call('POST', '/contacts/search', byEmail('fail-500@sandbox.test'))).status).toBe(500);
    const to = { type: 'user', email: 'fail-503@sandbox.test' };
    expect((await call('POST', '/messages', { message_type: 'in_app', body: 'x', to })).status).toBe(503);
    expect((await call('GET', '/events?type=user&email=fail-502%40sandbox.test')).status).toBe(502);
  });

  it('with -once fails one call, then none until a reset; +suffixes are addresses of their own', async () => {
    const { sandbox, call } = openSandbox();
    const create = async (email: string) => (await call('POST', '/contacts', contact(email))).status;
    expect(await create('fail-503-once@sandbox.test')).toBe(503);
    expect(await create('fail-503-once@sandbox.test')).toBe(200);
    expect(await create('fail-503-once+b@sandbox.test')).toBe(503);
    sandbox.reset();
    expect(await create('fail-503-once@sandbox.test')).toBe(503);
  });

  it('lost-answer creates without an answer, and a search finds what was made', async () => {
    const { call } = openSandbox();
    await expect(call('POST', '/contacts', contact('lost-answer@sandbox.test'))).rejects.toThrow('fetch failed');
    const { body } = await call('POST', '/contacts/search', byEmail('lost-answer@sandbox.test'));
    expect(body.total_count).toBe(1);
  });

  it('drops, cuts and spoils answers over real sockets', async () => {
    const { sandbox } = openSandbox();
    const { url } = await sandbox.listen();
    const call = callerOf(sandbox, url);
    await expect(call('POST', '/contacts', contact('reset@sandbox.test'))).rejects.toThrow('fetch failed');
    await expect(call('POST', '/contacts', contact('truncate@sandbox.test'))).rejects.toThrow('terminated');
    expect((await call('POST', '/contacts', contact('cut-json@sandbox.test'))).body).toBeUndefined();
    expect((await call('POST', '/contacts', contact('html@sandbox.test'))).text).toContain('<!doctype html>');
    expect((await call('POST', '/contacts', contact('slow-20@sandbox.test'))).status).toBe(200);
    expect(sandbox.state().counts.contacts).toBe(3);
    await sandbox.close();
  });

  it('timeout never answers', async () => {
    const { sandbox } = openSandbox();
    const { url } = await sandbox.listen();
    const body = JSON.stringify(contact('timeout@sandbox.test'));
    const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
    const waiting = fetch(`${url}/contacts`, { method: 'POST', headers, body }).catch(() => 'dropped');
    await expect.poll(() => sandbox.requests.list()).toMatchObject([{ status: null, fault: 'timeout@sandbox.test' }]);
    await sandbox.close();
    expect(await waiting).toBe('dropped');
  });

  it.each([
    'fail-200@sandbox.test',
    'fail-600@sandbox.test',
    'ada@sandbox.test',
    'fail-500@sandbox.test.org',
    'x.fail-500@sandbox.test',
  ])('%s is one like any other', async (email) => {
    const { call } = openSandbox();
    expect((await call('POST', '/contacts', contact(email))).status).toBe(200);
  });

  it('gives way to fault rules, and needs a token as every call does', async () => {
    const { sandbox, call } = openSandbox();
    sandbox.faults.add({ status: 418, times: 1 });
    expect((await call('POST', '/contacts', contact('fail-500@sandbox.test'))).status).toBe(418);
    const stranger = { authorization: 'Bearer nobody' };
    expect((await call('POST', '/contacts', contact('fail-500@sandbox.test'), stranger)).status).toBe(401);
  });

  it('can be switched off, from the start or while it runs', async () => {
    const { call: callOff } = openSandbox({ magicValues: false });
    expect((await callOff('POST', '/contacts', contact('fail-500@sandbox.test'))).status).toBe(200);
    const { sandbox, call } = openSandbox();
    expect((await call('POST', '/_sandbox/settings', { magicValues: false })).body).toMatchObject({
      magicValues: false,
    });
    expect((await call('POST', '/contacts', contact('fail-500@sandbox.test'))).status).toBe(200);
    sandbox.reset();
    expect(sandbox.settings().magicValues).toBe(true);
  });
});

describe('settings', () => {
  it('delay the index of searches, measured on the clock of the sandbox', async () => {
    const { sandbox, call } = openSandbox();
    const { body } = await call('POST', '/_sandbox/settings', { searchDelaySeconds: 120 });
    expect(body).toEqual({ searchDelaySeconds: 120, undefinedAttributes: 'refuse', magicValues: true });
    await call('POST', '/contacts', contact('late@example.com'));
    const found = async () => (await call('POST', '/contacts/search', byEmail('late@example.com'))).body.total_count;
    expect(await found()).toBe(0);
    await call('POST', '/_sandbox/clock', { advance: '119s' });
    expect(await found()).toBe(0);
    await call('POST', '/_sandbox/clock', { advance: '1s' });
    expect(await found()).toBe(1);
    expect(sandbox.clock.now()).toBe(NOW + 120);
  });

  it('are shown, and changed all together or not at all', async () => {
    const { sandbox, call } = openSandbox();
    for (const [given, field] of [
      [{ searchDelaySeconds: -1 }, 'searchDelaySeconds'],
      [{ searchDelaySeconds: 5, magicValues: 'no' }, 'magicValues'],
      [{ undefinedAttributes: 'maybe' }, 'undefinedAttributes'],
      [{ delay: 5 }, 'delay'],
    ] as const) {
      expect((await call('POST', '/_sandbox/settings', given)).body.errors[0].field).toBe(field);
    }
    expect((await call('GET', '/_sandbox/settings')).body).toEqual(sandbox.settings());
    expect(sandbox.settings().searchDelaySeconds).toBe(0);
    expect(sandbox.configure({ undefinedAttributes: 'accept' }).undefinedAttributes).toBe('accept');
  });
});

describe('the version of a call', () => {
  it('is chosen by its header, call by call', async () => {
    const { call } = openSandbox({ data: 'demo' });
    const { body } = await call('GET', '/conversations');
    const path = `/conversations/${body.conversations[0].id}`;
    const shown = async (version: string) => call('GET', path, undefined, { 'intercom-version': version });
    expect((await shown('2.16')).body).toHaveProperty('channel');
    const old = await shown('2.11');
    expect(old.headers.get('intercom-version')).toBe('2.11');
    expect(old.body).not.toHaveProperty('channel');
    expect(old.body.priority).toMatch(/^(not_)?priority$/);
    expect((await shown('9.9')).body.errors[0].code).toBe('intercom_version_invalid');
  });
});
