import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createMcpServerFactory, serveMcpHttp } from '../../src/hosts/mcp/index.js';
import { createIntercom } from '../../src/index.js';
import { post, rpc } from './rpc.js';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

it('keeps no server of a request that is over', async () => {
  const factory = createMcpServerFactory(createIntercom({ accessToken: 'a-token-that-is-never-sent' }), {
    dryRun: true,
  });
  const made: WeakRef<object>[] = [];
  const { url, close } = await serveMcpHttp(async (request) => {
    const server = await factory(request);
    made.push(new WeakRef(server));
    return server;
  });
  for (let at = 0; at < 40; at += 1) await rpc(url, at % 2 === 0 ? 'prompts/list' : 'tools/list');
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  expect(made).toHaveLength(40);
  expect(made.filter((server) => server.deref() !== undefined).length).toBeLessThan(5);
  await close();
});

it('offers a request that calls a tool that tool alone, and any other request all of them', async () => {
  const factory = createMcpServerFactory(createIntercom({ accessToken: 'a-token-that-is-never-sent' }), {
    dryRun: true,
  });
  const offered: number[] = [];
  const { url, close } = await serveMcpHttp(async (request) => {
    const server = await factory(request);
    const register = Object.keys(Reflect.get(server, '_registeredTools') ?? {});
    offered.push(register.length);
    return server;
  });
  const { result } = await rpc(url, 'tools/call', { name: 'intercom_list_tags', arguments: {} });
  expect(JSON.stringify(result)).toContain('/tags');
  await rpc(url, 'tools/list');
  expect(offered[0]).toBe(1);
  expect(offered[1]).toBeGreaterThan(10);
  const broken = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: '{"jsonrpc"',
  });
  expect([broken.status, await broken.json()]).toEqual([400, expect.objectContaining({ id: null })]);
  for (const message of [
    [],
    [{ jsonrpc: '2.0', id: 1, method: 'ping' }],
    { jsonrpc: '2.0', id: null, method: 'ping' },
    5,
  ]) {
    expect(await (await post(url, message)).text(), JSON.stringify(message)).toMatch(/"(error|result)"/);
  }
  await close();
});
