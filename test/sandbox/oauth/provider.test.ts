import { describe, expect, it } from 'vitest';
import type { AppInput } from '../../../src/sandbox/index.js';
import { callerOf, NOW, openSandbox } from '../caller.js';

const redirect = 'https://tools.example/callback';

function openProvider(input: Partial<AppInput> = {}) {
  let now = NOW;
  const { sandbox } = openSandbox({ now: () => now });
  const app = sandbox.apps.register({ redirectUris: [redirect, `${redirect}/2`], ...input });
  const request = (path: string, init: RequestInit = {}) =>
    sandbox.fetch(new Request(`http://sandbox.test${path}`, { redirect: 'manual', ...init }));
  const decide = async (fields: Record<string, string> = {}) => {
    const body = new URLSearchParams({ client_id: app.clientId, state: 's/1=', decision: 'approve', ...fields });
    return request('/oauth', { method: 'POST', body });
  };
  const codeOf = (answer: Response) => new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const exchange = async (fields: Record<string, string>, asJson = false) => {
    const all = { client_id: app.clientId, client_secret: app.clientSecret, ...fields };
    const init = asJson
      ? { body: JSON.stringify(all), headers: { 'content-type': 'application/json' } }
      : { body: new URLSearchParams(all) };
    const answer = await request('/auth/eagle/token', { method: 'POST', ...init });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  const call = (path: string, token: string, method = 'GET') =>
    request(path, { method, headers: { authorization: `Bearer ${token}` } });
  const pass = (seconds: number) => {
    now += seconds;
  };
  return { sandbox, app, request, decide, codeOf, exchange, call, pass };
}

describe('the consent page', () => {
  it('shows who asks, and works without a script', async () => {
    const { request, app } = openProvider({ name: 'Tools <& co>' });
    const answer = await request(`/oauth?client_id=${app.clientId}&state=%22x`);
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toContain('<h1>Connect Tools &#60;&#38; co&#62;</h1>');
    expect(page).toContain('name="state" value="&#34;x"');
    expect(page).toContain('value="approve"');
    expect(page).not.toContain('<script');
  });

  it('sends nobody to an address that is not registered', async () => {
    const { request, app, decide } = openProvider();
    for (const answer of [
      await request(`/oauth?client_id=${app.clientId}&redirect_uri=https://other.example/`),
      await decide({ redirect_uri: `${redirect}/3` }),
      await request('/oauth?client_id=missing'),
    ]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    }
  });

  it('goes back to the first address, or to the one that was asked for', async () => {
    const { decide, codeOf } = openProvider();
    const first = await decide();
    expect(first.status).toBe(302);
    expect(first.headers.get('location')).toMatch(/^https:\/\/tools\.example\/callback\?code=.+%3D&state=s%2F1%3D$/);
    expect(codeOf(first)).toMatch(/=$/);
    expect((await decide({ redirect_uri: `${redirect}/2` })).headers.get('location')).toContain('/callback/2?');
    expect((await decide({ decision: 'deny' })).headers.get('location')).toBe(
      `${redirect}?error=access_denied&state=s%2F1%3D`,
    );
  });

  it('takes no form of another site', async () => {
    const { request, app } = openProvider();
    const body = new URLSearchParams({ client_id: app.clientId, decision: 'approve' });
    const answer = await request('/oauth', { method: 'POST', body, headers: { origin: 'https://evil.example' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([403, null]);
  });
});

describe('the exchange of a code', () => {
  it.each([false, true])('gives one token under two names (as JSON: %s)', async (asJson) => {
    const { decide, codeOf, exchange, call, sandbox } = openProvider();
    const { status, body } = await exchange({ code: codeOf(await decide()) }, asJson);
    expect([status, body]).toEqual([
      200,
      { token_type: 'Bearer', token: body.access_token, access_token: expect.stringMatching(/^sandbox-token-/) },
    ]);
    const me = await (await call('/me', body.token)).json();
    expect(me).toMatchObject(JSON.parse((await callerOf(sandbox)('GET', '/me')).text));
  });

  it('is refused twice, late, by another app and with a wrong secret', async () => {
    const { decide, codeOf, exchange, pass, sandbox } = openProvider();
    const other = sandbox.apps.register({ redirectUris: [redirect] });
    const refused = {
      status: 401,
      body: { type: 'error.list', errors: [{ code: 'unauthorized', message: 'Unauthorized Code' }] },
    };
    const code = codeOf(await decide());
    expect(await exchange({ code, client_secret: 'wrong' })).toMatchObject(refused);
    expect(await exchange({ code, client_id: other.clientId, client_secret: other.clientSecret })).toMatchObject(
      refused,
    );
    expect((await exchange({ code })).status, 'none of these used it up').toBe(200);
    expect(await exchange({ code })).toMatchObject(refused);
    expect(await exchange({ code: 'made-up' })).toMatchObject(refused);
    const late = codeOf(await decide());
    pass(600);
    expect(await exchange({ code: late })).toMatchObject(refused);
  });

  it('gives the same codes and tokens for the same seed', async () => {
    const run = async () => {
      const { decide, codeOf, exchange } = openProvider();
      return (await exchange({ code: codeOf(await decide()) })).body.token;
    };
    expect(await run()).toBe(await run());
  });

  it('is in the journal without code, secret and token, and so is an uninstall', async () => {
    const { app, decide, codeOf, exchange, request, call, sandbox } = openProvider();
    const codes = [codeOf(await decide()), codeOf(await decide())];
    const { body } = await exchange({ code: codes[0] ?? '' });
    await exchange({ code: codes[1] ?? '', client_secret: 'wrong-secret' }, true);
    const asForm = JSON.stringify({ code: codes[1], client_secret: app.clientSecret });
    await request(`/auth/eagle/token?code=${codes[1]}&client_secret=${app.clientSecret}`, {
      method: 'POST',
      body: asForm,
    });
    await call('/auth/uninstall', body.token, 'POST');
    const removed = '(removed)';
    expect(sandbox.requests.list()).toMatchObject([
      {
        method: 'POST',
        path: '/auth/eagle/token',
        operationId: 'exchangeCode',
        status: 200,
        request: { body: { client_id: app.clientId, client_secret: removed, code: removed } },
        response: { body: { token_type: 'Bearer', token: removed, access_token: removed } },
      },
      {
        status: 401,
        request: { body: { client_id: app.clientId, client_secret: removed, code: removed } },
        response: { body: { errors: [{ message: 'Unauthorized Code' }] } },
      },
      { status: 401, query: '?(removed)', request: { body: { [removed]: removed } } },
      { path: '/auth/uninstall', operationId: 'uninstallApp', status: 200, request: { body: null } },
    ]);
    const journal = JSON.stringify(sandbox.requests.list());
    for (const secret of [...codes, body.token, app.clientSecret, 'wrong-secret'])
      expect(journal).not.toContain(secret);
  });
});

describe('a token of an app', () => {
  it('opens the workspace that was chosen', async () => {
    const { decide, codeOf, exchange, call } = openProvider();
    const { body } = await exchange({ code: codeOf(await decide({ workspace: 'abcd1234' })) });
    expect(await (await call('/me', body.token)).json()).toMatchObject({
      app: { id_code: 'abcd1234', name: 'Harbour Books abcd1234' },
    });
    expect((await decide({ workspace: 'No!' })).status).toBe(400);
  });

  it('ends with the others of its app and workspace when the app is uninstalled', async () => {
    const { decide, codeOf, exchange, call, sandbox } = openProvider();
    const tokens = [];
    for (const workspace of ['', '', 'abcd1234']) {
      tokens.push((await exchange({ code: codeOf(await decide({ workspace })) })).body.token);
    }
    expect((await call('/auth/uninstall', tokens[0], 'POST')).status).toBe(200);
    expect(await Promise.all(tokens.map(async (token) => (await call('/me', token)).status))).toEqual([401, 401, 200]);
    expect((await call('/auth/uninstall', tokens[0], 'POST')).status).toBe(401);
    expect((await call('/auth/uninstall', sandbox.token, 'POST')).status, "the sandbox's own belongs to no app").toBe(
      401,
    );
    expect((await callerOf(sandbox)('GET', '/me')).status).toBe(200);
  });

  it('is forgotten by a reset, with its app', async () => {
    const { decide, codeOf, exchange, call, sandbox } = openProvider();
    const { body } = await exchange({ code: codeOf(await decide()) });
    sandbox.reset();
    expect((await call('/me', body.token)).status).toBe(401);
    expect(sandbox.apps.list().map(({ clientId }) => clientId)).toEqual(['sandbox-client']);
  });
});

describe('registering an app', () => {
  it('is done by a call, and lists without secrets', async () => {
    const { sandbox } = openSandbox();
    const call = callerOf(sandbox);
    const { body } = await call('POST', '/_sandbox/apps', { name: 'Tools', redirectUris: [redirect] });
    expect(body).toEqual({
      clientId: expect.stringMatching(/^client-/),
      clientSecret: expect.stringMatching(/^secret-/),
      name: 'Tools',
      redirectUris: [redirect],
      uninstallUrl: null,
    });
    const list = await call('GET', '/_sandbox/apps');
    expect(list.body).toHaveLength(2);
    expect(list.text).not.toContain('ecret');
  });

  it.each([
    [{ redirectUris: ['http://localhost:3000/callback'] }, 'https'],
    [{ redirectUris: ['http://tools.example/'] }, 'https'],
    [{ redirectUris: [] }, 'redirectUris'],
    [{}, 'redirectUris'],
    [{ redirectUris: [redirect], uninstallUrl: 'https://tools.example/' }, 'uninstallUrl'],
    [{ redirectUris: [redirect], secret: 'x' }, 'secret'],
    [{ redirectUris: [redirect], name: ' ' }, 'name'],
  ])('refuses %j', async (app, word) => {
    const { sandbox } = openSandbox();
    const { status, body } = await callerOf(sandbox)('POST', '/_sandbox/apps', app);
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining(word)]);
  });
});
