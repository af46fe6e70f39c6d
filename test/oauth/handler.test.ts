import { describe, expect, it } from 'vitest';
import { memoryStates } from '../../src/oauth/index.js';
import { json, serve } from '../helpers/http-server.js';
import { Browser, decide, openSetup, textsIn } from './setup.js';

describe('connecting a workspace', () => {
  it('sends the person to Intercom and stores what comes back', async () => {
    const { site, store, connectWorkspace, sandbox, intercom, app } = await openSetup();
    const page = new URL(await new Browser(site.url).install());
    expect(page.origin + page.pathname).toBe(`${intercom}/oauth`);
    expect(Object.fromEntries(page.searchParams)).toEqual({
      client_id: app.clientId,
      redirect_uri: 'https://tools.example/callback',
      state: expect.stringMatching(/^[\w-]{32}$/),
    });
    const answer = await connectWorkspace();
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('is connected')]);
    const [connection, ...others] = await store.list();
    expect(others).toEqual([]);
    expect(connection).toMatchObject({ workspaceName: 'Harbour Books', region: 'us', revokedAt: null });
    const me = await fetch(`${intercom}/me`, { headers: { authorization: `Bearer ${connection?.accessToken}` } });
    expect(await me.json()).toMatchObject({ app: { id_code: connection?.workspaceId } });
    expect(sandbox.requests.list({ path: '/me' }).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('exchanges a code that ends in = and one with a +', async () => {
    const asked: string[] = [];
    const intercom = await serve((response, request) => {
      if (request.url === '/me') {
        json(response, 200, { id: '1', app: { id_code: 'abcd1234', region: 'US' } });
        return;
      }
      asked.push(request.body);
      json(response, 200, { token_type: 'Bearer', token: 'a-token-of-this-test' });
    });
    try {
      const settings = { clientId: 'id', clientSecret: 'secret', baseUrl: intercom.url };
      const { site, store } = await openSetup({}, { app: settings });
      for (const code of ['abc==', 'a+b/c=']) {
        const browser = new Browser(site.url);
        const state = new URL(await browser.install()).searchParams.get('state') ?? '';
        expect((await browser.visit(`/callback?code=${code}&state=${state}`)).status).toBe(200);
      }
      expect(asked.map((body) => new URLSearchParams(body).get('code'))).toEqual(['abc==', 'a+b/c=']);
      expect(await store.get('abcd1234')).toMatchObject({ accessToken: 'a-token-of-this-test', workspaceName: null });
    } finally {
      await intercom.close();
    }
  });

  it.each([
    ['page', 200, null],
    ['app-store', 303, 'https://app.intercom.com/appstore/redirect?install_success=true'],
    [
      'https://tools.example/done?x=1',
      303,
      /^https:\/\/tools\.example\/done\?x=1&intercom=connected&workspace_id=\w{8}$/,
    ],
  ])('ends at %s', async (finish, status, location) => {
    const { connectWorkspace } = await openSetup({}, { finish });
    const answer = await connectWorkspace();
    expect(answer.status).toBe(status);
    if (location === null) expect(answer.headers.get('location')).toBeNull();
    else expect(answer.headers.get('location')).toMatch(location);
  });

  it('asks who may connect, and tells who did', async () => {
    const connected: (string | null)[] = [];
    const { site, store } = await openSetup(
      {},
      {
        mayInstall: (request) => request.headers.get('cookie')?.includes('signed-in=yes') === true,
        onConnected: ({ workspaceId }, request) => void connected.push(workspaceId, request.headers.get('cookie')),
      },
    );
    expect((await new Browser(site.url).visit('/install')).status).toBe(403);
    const browser = new Browser(site.url, { 'signed-in': 'yes' });
    expect((await browser.visit(await decide(await browser.install(), 'approve', 'abcd1234'))).status).toBe(200);
    expect(connected).toEqual(['abcd1234', expect.stringContaining('signed-in=yes')]);
    expect(JSON.stringify(await store.list())).not.toContain('signed-in');
  });

  it('leaves two windows of one browser alone', async () => {
    const { site, store } = await openSetup();
    const browser = new Browser(site.url);
    const [first, second] = [await browser.install(), await browser.install()];
    expect((await browser.visit(await decide(second, 'approve', 'window02'))).status).toBe(200);
    expect((await browser.visit(await decide(first, 'approve', 'window01'))).status).toBe(200);
    expect((await store.list()).map(({ workspaceId }) => workspaceId)).toEqual(['window01', 'window02']);
  });
});

describe('a return that must not connect anything', () => {
  const said = async (answer: Response) => [answer.status, (await answer.text()).match(/<p>(.*) You can/)?.[1]];

  it('is one of another browser', async () => {
    const { site, store, problems } = await openSetup();
    const attacker = new Browser(site.url);
    const end = await decide(await attacker.install(), 'approve');
    expect(await said(await new Browser(site.url).visit(end))).toEqual([
      400,
      expect.stringContaining('belongs to no request of this browser'),
    ]);
    expect(problems).toMatchObject([{ name: 'ConnectError', problem: 'state-missing' }]);
    expect(await store.list()).toEqual([]);
    expect((await attacker.visit(end)).status, 'the state of its owner is still good').toBe(200);
  });

  it('carries a state that was never given', async () => {
    const { site, problems } = await openSetup();
    const browser = new Browser(site.url);
    const end = new URL(await decide(await browser.install(), 'approve'));
    end.searchParams.set('state', `${end.searchParams.get('state')}x`);
    expect((await browser.visit(end.href)).status).toBe(400);
    end.searchParams.delete('state');
    expect((await browser.visit(end.href)).status).toBe(400);
    expect(problems).toMatchObject([{ problem: 'state-missing' }, { problem: 'state-missing' }]);
  });

  it('comes a second time', async () => {
    const { site, problems, store } = await openSetup();
    const browser = new Browser(site.url);
    const end = await decide(await browser.install(), 'approve');
    const { cookie } = browser;
    expect((await browser.visit(end)).status).toBe(200);
    expect((await browser.visit(end)).status, 'the browser has no session left').toBe(400);
    // Even with the cookie of the first time.
    const { pathname, search } = new URL(end);
    const again = await fetch(`${site.url}${pathname}${search}`, { headers: { cookie } });
    expect(again.status).toBe(400);
    expect(problems).toMatchObject([{ problem: 'state-missing' }, { problem: 'state-unknown' }]);
    expect(await store.list()).toHaveLength(1);
  });

  it('comes too late', async () => {
    let now = Date.now();
    const { site, problems, store } = await openSetup({}, { states: memoryStates({ now: () => now }) });
    const browser = new Browser(site.url);
    const end = await decide(await browser.install(), 'approve');
    now += 600_000;
    expect(await said(await browser.visit(end))).toEqual([400, expect.stringContaining('took too long')]);
    expect(problems).toMatchObject([{ problem: 'state-expired' }]);
    expect(await store.list()).toEqual([]);
  });

  it('says no', async () => {
    const { site, problems, sandbox } = await openSetup();
    const browser = new Browser(site.url);
    const answer = await browser.visit(await decide(await browser.install(), 'deny'));
    expect(await said(answer)).toEqual([200, expect.stringContaining('was not given')]);
    expect(problems).toMatchObject([{ problem: 'denied' }]);
    expect(sandbox.requests.list()).toEqual([]);
  });

  it('says no, and Intercom is told in its App Store', async () => {
    const { site } = await openSetup({}, { finish: 'app-store' });
    const browser = new Browser(site.url);
    const answer = await browser.visit(await decide(await browser.install(), 'deny'));
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe('https://app.intercom.com/appstore/redirect');
    expect(Object.fromEntries(location.searchParams)).toEqual({
      install_success: 'false',
      error_message: expect.stringContaining('was not given'),
    });
  });

  it('holds no code, a wrong one, or one that is too old', async () => {
    let now = Date.parse('2026-01-05T10:00:00Z') / 1000;
    const { site, problems, store } = await openSetup({ now: () => now });
    const browser = new Browser(site.url);
    const state = async () => new URL(await browser.install()).searchParams.get('state');
    await browser.visit(`/callback?state=${await state()}`);
    await browser.visit(`/callback?code=never-given&state=${await state()}`);
    const late = await decide(await browser.install(), 'approve');
    now += 600;
    await browser.visit(late);
    expect(problems).toMatchObject([
      { problem: 'code-missing' },
      { problem: 'code-refused', status: 401 },
      { problem: 'code-refused', status: 401 },
    ]);
    expect(await store.list()).toEqual([]);
  });

  it('is of a workspace in another region', async () => {
    const { connectWorkspace, problems, store } = await openSetup({ region: 'EU' }, { region: 'us' });
    expect((await connectWorkspace()).status).toBe(400);
    expect(problems).toMatchObject([{ problem: 'wrong-region', message: expect.stringContaining('region eu') }]);
    expect(await store.list()).toEqual([]);
  });

  it('comes while Intercom does not answer', async () => {
    const { connectWorkspace, problems, sandbox } = await openSetup();
    sandbox.faults.add({ path: '/me', effect: 'reset' });
    expect((await connectWorkspace()).status).toBe(502);
    expect(problems).toMatchObject([{ problem: 'unavailable' }]);
  });
});

describe('every answer', () => {
  it('keeps its address to itself and is kept by nobody', async () => {
    const { site, connectWorkspace } = await openSetup();
    const answers = [
      await connectWorkspace(),
      await fetch(`${site.url}/install`, { redirect: 'manual' }),
      await fetch(`${site.url}/callback?code=x&state=y`),
      await fetch(`${site.url}/elsewhere`),
      await fetch(`${site.url}/install`, { method: 'POST' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 303, 400, 404, 405]);
    for (const { headers } of answers) {
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
    }
    const cookie = answers[1]?.headers.get('set-cookie');
    expect(cookie).toMatch(/^__Host-intercom-\w{12}=[\w-]{32}; Max-Age=600; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
  });

  it('escapes what the workspace calls itself', async () => {
    const intercom = await serve((response, { url }) => {
      if (url === '/me') json(response, 200, { id: '1', app: { id_code: 'abcd1234', region: 'US', name: '<b>&"' } });
      else json(response, 200, { access_token: 'a-token-of-this-test' });
    });
    const settings = { clientId: 'id', clientSecret: 'secret', baseUrl: intercom.url };
    const { site } = await openSetup({}, { app: settings });
    const browser = new Browser(site.url);
    const state = new URL(await browser.install()).searchParams.get('state');
    const page = await (await browser.visit(`/callback?code=x&state=${state}`)).text();
    expect(page).toContain('&#60;b&#62;&#38;&#34; (abcd1234)');
    await intercom.close();
  });
});

describe('what is secret', () => {
  it('is in no answer, error, journal, export or file', async () => {
    const { site, app, store, problems, sandbox, folder, key, connectWorkspace, intercom } = await openSetup();
    const seen: string[] = [];
    const note = async (answer: Response) => {
      seen.push(JSON.stringify([...answer.headers]), await answer.text());
    };
    const browser = new Browser(site.url);
    const end = await decide(await browser.install(), 'approve');
    const code = new URL(end).searchParams.get('code') ?? '';
    await note(await browser.visit(end));
    await note(await browser.visit(end));
    const other = new Browser(site.url);
    const state = new URL(await other.install()).searchParams.get('state');
    await note(await other.visit(`/callback?code=${encodeURIComponent(code)}&state=${state}`));
    await note(await connectWorkspace('another1'));
    const tokens = (await store.list()).map(({ accessToken }) => accessToken);
    await fetch(`${intercom}/me`, { headers: { authorization: `Bearer ${tokens[0]}` } });
    expect(tokens).toHaveLength(2);
    expect(problems.length).toBeGreaterThan(1);
    const kept = [
      ...seen,
      JSON.stringify(problems),
      problems.map((problem) => `${problem.message}\n${problem.stack}`).join('\n'),
      JSON.stringify(sandbox.requests.list()),
      sandbox.export(),
      textsIn(folder),
    ];
    for (const secret of [...tokens, app.clientSecret, code, key]) {
      expect(secret.length).toBeGreaterThan(15);
      for (const text of kept) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain(encodeURIComponent(secret));
      }
    }
  });
});
