import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { post, rpc } from './rpc.js';
import { useServer } from './server.js';

const serve = useServer();
const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

/** `fetch` sets Host by itself, so this asks by hand. */
function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once('error', reject).end(JSON.stringify(list));
  });
}

describe('The HTTP server', () => {
  it('listens on this machine only, and answers clients without any SDK', async () => {
    const { url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
    const { result } = await rpc(url, 'tools/list');
    expect(result.tools.length).toBeGreaterThan(30);
  });

  it.each([
    ['a foreign Host', { host: 'rebound.example' }, 403],
    ['a foreign Origin', { origin: 'https://evil.example' }, 403],
    ['an Origin that is none', { origin: 'null' }, 403],
  ])('refuses %s', async (_what, headers, status) => {
    const { url, sandbox } = await serve();
    const accept = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    expect(await statusFor(url, { ...accept, ...headers })).toBe(status);
    expect(await statusFor(url, { ...accept, origin: 'http://localhost:6274' })).toBe(200);
    expect(sandbox.requests.list()).toEqual([]);
  });

  it('has nothing at other addresses', async () => {
    const { url } = await serve();
    expect((await post(`${url}x`, list)).status).toBe(404);
    expect((await post(new URL('/', url).href, list)).status).toBe(404);
    expect((await post(`${url}?a=1`, list)).status).toBe(200);
  });

  it.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer another-token-of-length' }],
    ['a beginning of the token', { authorization: 'Bearer the-token-of' }],
    ['the token in another scheme', { authorization: 'Basic the-token-of-clients' }],
  ])('lets nobody in with %s', async (_what, headers) => {
    const { url } = await serve({ token: 'the-token-of-clients' });
    const answer = await post(url, list, headers);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.text()).not.toContain('the-token-of-clients');
  });

  it('lets clients with the token in', async () => {
    const { url } = await serve({ token: 'the-token-of-clients' });
    expect((await post(url, list, { authorization: 'bearer the-token-of-clients' })).status).toBe(200);
  });

  it.each([
    ['text that is no JSON', '{"jsonrpc"', 400],
    ['5 MB', `"${'x'.repeat(5 * 1024 * 1024)}"`, 413],
  ])('survives %s', async (_what, body, status) => {
    const { url } = await serve();
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(status);
    expect((await post(url, list)).status).toBe(200);
  });
});
