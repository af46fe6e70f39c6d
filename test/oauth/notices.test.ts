import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seldom } from '../../src/oauth/handler/seldom.js';
import { memoryStates } from '../../src/oauth/index.js';
import { openSetup, type Setup } from './setup.js';

const sign = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('hex');

/** What Intercom would send, or somebody else. `signature`: the right one when absent, none for null. */
function post(setup: Setup, path: string, body: object, signature?: string | null): Promise<Response> {
  const text = JSON.stringify(body);
  const given = signature === undefined ? sign(text, setup.app.clientSecret) : signature;
  return fetch(`${setup.site.url}${path}`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...(given === null ? {} : { 'x-body-signature': given }) },
  });
}

/** Questions whose token it is that came since the workspaces were connected. */
const asked = (setup: Setup) => setup.sandbox.requests.list().filter(({ path }) => path === '/me').length;

/** A workspace that was connected long ago. */
async function connected(setup: Setup, workspace: string): Promise<void> {
  await setup.connectWorkspace(workspace);
  const connection = await setup.store.get(workspace);
  if (connection === undefined) throw new Error('it is not connected');
  await setup.store.put({ ...connection, connectedAt: connection.connectedAt - 3_600 });
}

const ids = async ({ store }: Setup) => (await store.list()).map(({ workspaceId }) => workspaceId);

describe('a notice of an uninstall', () => {
  it('that Intercom signed is believed without a question', async () => {
    const setup = await openSetup();
    await connected(setup, 'first001');
    await connected(setup, 'second02');
    const before = asked(setup);
    expect((await post(setup, '/uninstall', { app_id: 'first001' })).status).toBe(200);
    expect(await ids(setup)).toEqual(['second02']);
    expect(asked(setup)).toBe(before);
  });

  it('that Intercom signed may be about the connection before, so that a fresh one is asked about', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    const before = asked(setup);
    expect((await post(setup, '/uninstall', { app_id: 'first001' })).status).toBe(200);
    expect(await ids(setup)).toEqual(['first001']);
    expect(asked(setup)).toBe(before + 1);
  });

  it.each([
    ['of another secret', (body: string) => sign(body, 'another secret')],
    ['of another body', (_: string, secret: string) => sign('{}', secret)],
    ['in capitals', (body: string, secret: string) => sign(body, secret).toUpperCase()],
    ['that is short', (body: string, secret: string) => sign(body, secret).slice(1)],
    ['that is empty', () => ''],
  ])('with a signature %s is refused, and nobody is asked', async (_what, signature) => {
    const setup = await openSetup();
    await connected(setup, 'first001');
    const before = asked(setup);
    const body = { app_id: 'first001' };
    const wrong = signature(JSON.stringify(body), setup.app.clientSecret);
    expect((await post(setup, '/uninstall', body, wrong)).status).toBe(401);
    expect(await ids(setup)).toEqual(['first001']);
    expect(asked(setup)).toBe(before);
  });

  it('without a signature costs one question a workspace, however many come', async () => {
    const setup = await openSetup();
    await connected(setup, 'first001');
    await connected(setup, 'second02');
    const before = asked(setup);
    for (let count = 0; count < 5; count += 1) {
      for (const app_id of ['first001', 'second02', 'missing1']) {
        expect((await post(setup, '/uninstall', { app_id }, null)).status).toBe(200);
      }
    }
    expect(asked(setup)).toBe(before + 2);
    expect(await ids(setup)).toEqual(['first001', 'second02']);
  });

  it('comes signed from the sandbox', async () => {
    const setup = await openSetup();
    setup.sandbox.apps.register({
      clientId: setup.app.clientId,
      clientSecret: setup.app.clientSecret,
      redirectUris: setup.app.redirectUris,
      uninstallUrl: `${setup.site.url}/uninstall`,
    });
    await connected(setup, 'first001');
    const before = asked(setup);
    const token = (await setup.store.get('first001'))?.accessToken;
    await fetch(`${setup.intercom}/auth/uninstall`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    await setup.sandbox.clock.advance('1s');
    expect(await ids(setup)).toEqual([]);
    expect(asked(setup), 'which is why nobody was asked').toBe(before);
  });
});

describe('a question that is asked seldom', () => {
  it('is asked at once, and once more at the end of its time when there was reason', async () => {
    const asked: string[] = [];
    const ask = seldom(async (about) => void asked.push(about), 60);
    await Promise.all([ask('a'), ask('a'), ask('b'), ask('a')]);
    expect(asked).toEqual(['a', 'b']);
    await new Promise((resolve) => setTimeout(resolve, 90));
    expect(asked).toEqual(['a', 'b', 'a']);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(asked).toEqual(['a', 'b', 'a']);
    await ask('a');
    expect(asked).toEqual(['a', 'b', 'a', 'a']);
  });

  it('that fails is told to whoever asked, and counts', async () => {
    let calls = 0;
    const ask = seldom(async () => {
      calls += 1;
      throw new Error('no answer');
    }, 1_000);
    await expect(ask('a')).rejects.toThrow('no answer');
    await ask('a');
    expect(calls).toBe(1);
  });
});

describe("Intercom's question whether the app works", () => {
  const health = async (setup: Setup, workspace_id: string, signature?: string | null) => {
    const answer = await post(setup, '/health-check', { workspace_id }, signature);
    return [answer.status, answer.status === 200 ? await answer.json() : await answer.text()];
  };
  const unhealthy = {
    state: 'UNHEALTHY',
    message: expect.any(String),
    cta_type: 'REINSTALL_CTA',
    cta_label: expect.any(String),
  };

  it('is answered by what Intercom says of the token, which is marked', async () => {
    const setup = await openSetup();
    await connected(setup, 'first001');
    expect(await health(setup, 'first001')).toEqual([200, { state: 'OK' }]);
    expect(await health(setup, 'missing1')).toEqual([200, unhealthy]);
    setup.sandbox.reset();
    expect(await health(setup, 'first001')).toEqual([200, unhealthy]);
    expect((await setup.store.get('first001'))?.revokedAt).toEqual(expect.any(Number));
  });

  it('is left open while Intercom cannot be asked', async () => {
    const setup = await openSetup();
    await connected(setup, 'first001');
    await setup.sandbox.close();
    expect(await health(setup, 'first001')).toEqual([200, { state: 'UNKNOWN' }]);
  });

  it('is answered to nobody else', async () => {
    const setup = await openSetup();
    await connected(setup, 'first001');
    for (const signature of [null, 'f'.repeat(64)]) {
      expect(await health(setup, 'first001', signature)).toEqual([401, expect.stringContaining('X-Body-Signature')]);
    }
    expect((await post(setup, '/health-check', { app_id: 'first001' })).status).toBe(400);
    expect((await fetch(`${setup.site.url}/health-check`)).status).toBe(405);
  });
});

it('while the most people are on their way to Intercom, the next one is asked to come later', async () => {
  const states = memoryStates();
  const setup = await openSetup({}, { states });
  const install = () => fetch(`${setup.site.url}/install`, { redirect: 'manual' });
  expect((await install()).status).toBe(303);
  for (let made = 1; made < 10_000; made += 1) await states.issue('session');
  const refused = await install();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
  expect(setup.problems).toMatchObject([{ name: 'StorageError', problem: 'full' }]);
});
