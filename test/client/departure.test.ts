import https from 'node:https';
import nock from 'nock';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Break, type BreakingServer, openBreakingServer } from '../../faults/tls/breaking-server.js';
import { breaks, breaksOfReused } from '../../faults/tls/breaks.js';
import { createTransport } from '../../src/client/transport.js';
import { path } from '../../src/intercom/index.js';
import { intercomService } from '../../src/intercom/service/service.js';
import { certificate } from '../helpers/certificate.js';
import { testClient } from '../helpers/test-tools.js';

let server: BreakingServer | undefined;
const { ca } = https.globalAgent.options;

// The real sockets of Node, and not those that stand before them while requests can be faked. Nothing leaves this machine:
// the one host that is not here exists nowhere.
beforeAll(() => nock.restore());

afterEach(async () => {
  https.globalAgent.options.ca = ca;
  https.globalAgent.destroy();
  await server?.close();
});

async function open(how: Break): Promise<BreakingServer> {
  https.globalAgent.options.ca = how.isTrusted === false ? ca : certificate.cert;
  server = await openBreakingServer(how);
  server.breakNext(Number.POSITIVE_INFINITY);
  return server;
}

const post = { method: 'POST', path: path`/things`, body: { text: 'hello' } } as const;
const limits = { timeoutMs: 400, maxResponseBytes: 100_000 };

describe.each(breaks.map((how) => [how.name, how] as const))('A connection that breaks: %s', (_name, how) => {
  it('is told as one that nothing left over exactly where that is proven', async () => {
    const { url, read } = await open(how);
    const transport = createTransport(intercomService({ accessToken: 'test-token', baseUrl: url }));
    const result = await transport.attempt(post, limits);
    expect(result).toMatchObject({ failure: { code: expect.stringMatching(how.code) } });
    expect('failure' in result && result.failure.kind === 'unreachable').toBe(how.isBefore);
    expect(read).toHaveLength(!how.isBefore && how.arrives !== false ? 1 : 0);
  });

  it('makes no write arrive twice', async () => {
    const { url, read } = await open(how);
    const client = testClient(url, { timeoutMs: 400, retry: { repeats: 2, firstPauseMs: 1, longestPauseMs: 5 } });
    await expect(client.run('intercom_make_thing', { text: 'hello' })).rejects.toMatchObject({
      name: how.isBefore ? 'NetworkError' : 'OutcomeUnknownError',
      message: expect.stringContaining(how.isBefore ? 'so nothing was received there' : 'may or may not'),
    });
    expect(read.length).toBeLessThanOrEqual(how.isBefore ? 0 : 1);
  });
});

describe.each(breaksOfReused.map((how) => [how.name, how] as const))(
  'A connection that carried a request before: %s',
  (_name, how) => {
    it('makes no write arrive twice', async () => {
      const { url, read, breakNext } = await open(how);
      const client = testClient(url, { timeoutMs: 400 });
      breakNext(0);
      await client.run('intercom_make_thing', { text: 'first' });
      breakNext(Number.POSITIVE_INFINITY);
      await expect(client.run('intercom_make_thing', { text: 'second' })).rejects.toMatchObject({
        name: 'OutcomeUnknownError',
      });
      expect(read).toEqual(['{"text":"first"}', '{"text":"second"}']);
    });
  },
);

describe('A connection that breaks before anything left', () => {
  const passing = breaks.filter(({ isBefore, onConnection }) => isBefore && onConnection !== undefined);

  it.each(passing.map((how) => [how.name, how] as const))('is made again for a write: %s', async (_name, how) => {
    const { url, read, breakNext } = await open(how);
    breakNext(1);
    const client = testClient(url, { timeoutMs: 400 });
    await expect(client.run('intercom_make_thing', { text: 'once' })).resolves.toMatchObject({ output: { id: '1' } });
    expect(read).toEqual(['{"text":"once"}']);
  });

  it('lets a caller that gives up know that nothing was sent', async () => {
    const how = breaks.find(({ name }) => name === 'silence in place of a handshake');
    if (how === undefined) throw new Error('There is no such break');
    const { url, read } = await open(how);
    const stop = AbortSignal.timeout(100);
    await expect(testClient(url).run('intercom_make_thing', { text: 'x' }, { signal: stop })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(read).toEqual([]);
  });
});
