import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { openSandbox } from './caller.js';

const { sandbox, call } = openSandbox();
const REAL_LOOKING = `dG9rO${'x'.repeat(40)}`;

describe('the token', () => {
  it.each([
    ['none', {}],
    ['a wrong one', { authorization: 'Bearer nope' }],
    ['another scheme', { authorization: 'Digest c2FuZGJveC10b2tlbg==' }],
    ['a wrong user', { authorization: `Basic ${Buffer.from('nope:').toString('base64')}` }],
    ['the token as a password', { authorization: `Basic ${Buffer.from('x:sandbox-token').toString('base64')}` }],
    ['a user without its encoding', { authorization: 'Basic sandbox-token:' }],
  ])('is refused without rate limit headers: %s', async (_name, headers) => {
    const response = await sandbox.fetch(new Request('http://sandbox.test/me', { headers }));
    expect(response.status).toBe(401);
    expect(response.headers.get('x-ratelimit-limit')).toBeNull();
    expect(await response.json()).toEqual({
      type: 'error.list',
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }],
    });
  });

  it('of a real workspace is refused with a hint and kept nowhere', async () => {
    const { status, body } = await call('GET', '/me', undefined, { authorization: `Bearer ${REAL_LOOKING}` });
    expect(status).toBe(401);
    expect(body.errors[0].message).toContain('this is a local sandbox');
    expect(JSON.stringify(sandbox.requests.list())).not.toContain('dG9rO');
    expect(JSON.stringify(sandbox.requests.list())).not.toContain(sandbox.token);
  });

  it('may not look like a real one', () => {
    expect(() => createSandbox({ token: REAL_LOOKING })).toThrow(RangeError);
  });

  it('may lack a scope', async () => {
    const { call: limited } = openSandbox({ scopes: ['read_users_and_companies'] });
    expect((await limited('GET', '/contacts')).status).toBe(200);
    const { status, body } = await limited('POST', '/contacts', { role: 'lead' });
    expect(status).toBe(403);
    expect(body.errors[0]).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('You do not have the required scope (write_users_and_companies)'),
    });
  });
});

describe('the version', () => {
  it('is 2.16 unless the header says otherwise', async () => {
    expect((await call('GET', '/me')).headers.get('intercom-version')).toBe('2.16');
    const old = await call('GET', '/me', undefined, { 'intercom-version': '2.11' });
    expect(old.headers.get('intercom-version')).toBe('2.11');
  });

  it.each(['Preview', 'Unstable'])('%s stands for the newest', async (version) => {
    const { status, headers } = await call('GET', '/me', undefined, { 'intercom-version': version });
    expect([status, headers.get('intercom-version')]).toEqual([200, '2.17']);
  });

  it.each(['3.0', '2.18', '1.4', 'preview', '2.01', 'x'])('%s does not exist', async (version) => {
    const { status, body } = await call('GET', '/me', undefined, { 'intercom-version': version });
    expect(status).toBe(400);
    expect(body.errors[0]).toEqual({
      code: 'intercom_version_invalid',
      message: 'The requested version could not be found',
    });
  });

  it('may lack an endpoint', async () => {
    const { status, body } = await call('GET', '/contacts/find_by_external_id/x', undefined, {
      'intercom-version': '2.12',
    });
    expect(status).toBe(400);
    expect(body.errors[0]).toEqual({
      code: 'intercom_version_invalid',
      message: 'Requested resource is not available in current API version.',
    });
  });
});

describe('media types', () => {
  it('need an Accept that takes JSON', async () => {
    expect((await call('GET', '/me', undefined, { accept: 'text/html' })).status).toBe(406);
    expect((await call('GET', '/me', undefined, { accept: 'application/json;q=0' })).status).toBe(406);
    expect((await call('GET', '/me', undefined, { accept: 'text/html, application/json;q=0.5' })).status).toBe(200);
  });

  it('need JSON in a body', async () => {
    expect((await call('POST', '/tags', { name: 'x' }, { 'content-type': 'text/plain' })).status).toBe(415);
    expect(
      (await call('POST', '/tags', { name: 'x' }, { 'content-type': 'application/json; charset=utf-8' })).status,
    ).toBe(200);
  });
});

describe('bodies', () => {
  it.each(['{"name":', '[]', '"text"', 'null'])('%s is refused', async (text) => {
    const { status, body } = await call('POST', '/tags', text);
    expect(status).toBe(400);
    expect(body.errors[0].code).toBe('parameter_invalid');
  });

  it('over 10 MB are refused, announced or not', async () => {
    const large = JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) });
    expect((await call('POST', '/tags', large)).status).toBe(413);
    expect((await call('POST', '/tags', large, { 'content-length': String(large.length) })).status).toBe(413);
  });

  it('may carry keys named like parts of an object prototype', async () => {
    const { status } = await call('POST', '/contacts', '{"__proto__":{"email":"p@example.org"},"constructor":1}');
    expect(status).toBe(400);
  });
});

describe('what is not emulated', () => {
  it.each([
    ['GET', '/nonsense'],
    ['DELETE', '/contacts'],
    ['PUT', '/admins/activity_logs'],
  ])('%s %s says so', async (method, path) => {
    const { status, body } = await call(method, path);
    expect(status).toBe(404);
    expect(body.errors[0]).toMatchObject({ code: 'not_found', message: expect.stringContaining('not emulated') });
  });
});

describe('ids in paths', () => {
  it.each(['..%2Fme', '..%2F..%2Fme', 'a%20b', 'x%3Fy', '%E0%A4%A'])('%s can only miss', async (id) => {
    expect((await call('GET', `/contacts/${id}`)).status).toBe(404);
  });
});

describe('options', () => {
  it.each([
    [{ now: 'tomorrow' }, 'now'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ data: { contacts: -1 } }, 'contacts'],
  ])('%j is refused', (options, name) => {
    expect(() => createSandbox(options)).toThrow(name);
  });
});
