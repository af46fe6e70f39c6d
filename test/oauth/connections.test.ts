import { describe, expect, it } from 'vitest';
import { registry } from '../../src/index.js';
import { type ConnectionsOptions, createConnections } from '../../src/oauth/index.js';
import { openSetup, type Setup } from './setup.js';

const connectionsOf = ({ store }: Setup, options: Pick<ConnectionsOptions<readonly []>, 'onRevoked'> = {}) =>
  createConnections({ store, registry, ...options });

/** Ends the token of a workspace at Intercom, as its admin may at any time. */
async function revoke(setup: Setup, workspaceId: string): Promise<void> {
  const connection = await setup.store.get(workspaceId);
  await fetch(`${setup.intercom}/auth/uninstall`, {
    method: 'POST',
    headers: { authorization: `Bearer ${connection?.accessToken}` },
  });
}

describe('connected workspaces', () => {
  it('have a client each, which calls with the token of its workspace', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    await setup.connectWorkspace('second02');
    const connections = connectionsOf(setup);
    expect((await connections.list()).map(({ workspaceId }) => workspaceId)).toEqual(['first001', 'second02']);
    expect(JSON.stringify(await connections.list())).not.toContain('sandbox-token');
    for (const id of ['first001', 'second02']) {
      const { output } = await (await connections.client(id)).run('intercom_create_company', {
        company_id: `of-${id}`,
        name: 'Blue Door',
      });
      expect(output.company).toMatchObject({ app_id: id });
    }
    expect(await connections.client('first001')).toBe(await connections.client('first001'));
    expect(await connections.client('first001')).not.toBe(await connections.client('second02'));
  });

  it('are refused by name when they are not connected', async () => {
    await expect(connectionsOf(await openSetup()).client('missing1')).rejects.toThrow(
      '"missing1", which is not connected',
    );
  });

  it('use a new token from the next client on', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    const connections = connectionsOf(setup);
    const before = await connections.client('first001');
    await revoke(setup, 'first001');
    await setup.connectWorkspace('first001');
    const after = await connections.client('first001');
    expect(after).not.toBe(before);
    await after.run('intercom_list_tags', {});
  });
});

describe('a token that was revoked', () => {
  it('is found at use, marked once, and refused from then on', async () => {
    const setup = await openSetup();
    const told: string[] = [];
    await setup.connectWorkspace('first001');
    await setup.connectWorkspace('second02');
    const connections = connectionsOf(setup, { onRevoked: ({ workspaceId }) => told.push(workspaceId) });
    const [client, other] = [await connections.client('first001'), await connections.client('second02')];
    await revoke(setup, 'first001');
    const calls = await Promise.allSettled(Array.from({ length: 5 }, () => client.run('intercom_list_tags', {})));
    expect(calls.map((call) => call.status === 'rejected' && call.reason.name)).toEqual(
      Array.from({ length: 5 }, () => 'AuthenticationError'),
    );
    await connections.settled();
    expect(told).toEqual(['first001']);
    expect((await setup.store.get('first001'))?.revokedAt).toEqual(expect.any(Number));
    await expect(connections.client('first001')).rejects.toMatchObject({
      name: 'AuthenticationError',
      message: expect.stringContaining('Connect the workspace again'),
    });
    await other.run('intercom_list_tags', {});
    expect((await setup.store.get('second02'))?.revokedAt).toBeNull();
  });

  it('is not believed of a single refusal', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    const connections = connectionsOf(setup);
    setup.sandbox.faults.add({ path: '/tags', status: 401, times: 1 });
    await expect((await connections.client('first001')).run('intercom_list_tags', {})).rejects.toThrow();
    await connections.settled();
    await (await connections.client('first001')).run('intercom_list_tags', {});
    expect((await setup.store.get('first001'))?.revokedAt).toBeNull();
  });

  it('does not mark a workspace that was connected anew in the meantime', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    const connections = connectionsOf(setup);
    const client = await connections.client('first001');
    await revoke(setup, 'first001');
    await setup.connectWorkspace('first001');
    await expect(client.run('intercom_list_tags', {})).rejects.toMatchObject({ name: 'AuthenticationError' });
    await connections.settled();
    expect((await setup.store.get('first001'))?.revokedAt).toBeNull();
  });

  it('is marked by a check, and the mark goes when it works again', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    const connections = connectionsOf(setup);
    expect(await connections.check('first001')).toBe(true);
    const fault = setup.sandbox.faults.add({ path: '/me', status: 401 });
    expect(await connections.check('first001')).toBe(false);
    expect((await connections.list())[0]?.revokedAt).toEqual(expect.any(Number));
    setup.sandbox.faults.remove(fault.id);
    expect(await connections.check('first001')).toBe(true);
    expect((await connections.list())[0]?.revokedAt).toBeNull();
  });
});

describe('disconnecting', () => {
  it('ends the token at Intercom and forgets the workspace', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    const token = (await setup.store.get('first001'))?.accessToken;
    const connections = connectionsOf(setup);
    expect([await connections.disconnect('first001'), await connections.disconnect('first001')]).toEqual([true, false]);
    const me = await fetch(`${setup.intercom}/me`, { headers: { authorization: `Bearer ${token}` } });
    expect(me.status).toBe(401);
    expect(await setup.store.list()).toEqual([]);
  });

  it('forgets one that was revoked already', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    await revoke(setup, 'first001');
    expect(await connectionsOf(setup).disconnect('first001')).toBe(true);
  });

  it('keeps the workspace while Intercom cannot be reached', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    await setup.sandbox.close();
    await expect(connectionsOf(setup).disconnect('first001')).rejects.toMatchObject({ name: 'NetworkError' });
    expect(await setup.store.list()).toHaveLength(1);
  });
});

describe('a notice that the app was uninstalled', () => {
  const notify = (setup: Setup, body: string) =>
    fetch(`${setup.site.url}/uninstall`, { method: 'POST', body }).then(({ status }) => status);
  const notice = (app_id: string) => JSON.stringify({ app_id });

  it('makes the workspace forgotten when its token is gone', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    await setup.connectWorkspace('second02');
    await revoke(setup, 'first001');
    expect(await notify(setup, notice('first001'))).toBe(200);
    expect((await setup.store.list()).map(({ workspaceId }) => workspaceId)).toEqual(['second02']);
  });

  it('arrives from the sandbox', async () => {
    const setup = await openSetup();
    setup.sandbox.apps.register({
      clientId: setup.app.clientId,
      clientSecret: setup.app.clientSecret,
      redirectUris: setup.app.redirectUris,
      uninstallUrl: `${setup.site.url}/uninstall`,
    });
    await setup.connectWorkspace('first001');
    await revoke(setup, 'first001');
    // A move of the clock waits for what is under way.
    await setup.sandbox.clock.advance('1s');
    expect(await setup.store.list()).toEqual([]);
  });

  it('changes nothing when somebody made it up', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    expect(await notify(setup, notice('first001'))).toBe(200);
    expect(await notify(setup, notice('missing1')), 'nobody learns who is connected').toBe(200);
    expect(await setup.store.list()).toHaveLength(1);
  });

  it('is refused when it is none', async () => {
    const setup = await openSetup();
    const bodies = ['', '{', '[]', '{}', '{"app_id":1}', '{"app_id":""}', notice('x'.repeat(5000))];
    expect(await Promise.all(bodies.map((body) => notify(setup, body)))).toEqual(bodies.map(() => 400));
  });

  it('is put off while Intercom cannot be asked', async () => {
    const setup = await openSetup();
    await setup.connectWorkspace('first001');
    await setup.sandbox.close();
    expect(await notify(setup, notice('first001'))).toBe(503);
    expect(await setup.store.list()).toHaveLength(1);
  });
});
