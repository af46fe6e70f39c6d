import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpRequestService } from '../../../src/automations/tools/http/service.js';
import { httpRequest } from '../../../src/automations/tools/http-request.js';
import {
  ApiError,
  BlockedError,
  InvalidParamsError,
  InvalidResponseError,
  NetworkError,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  TimeoutError,
  type TraceEvent,
} from '../../../src/index.js';
import type { NameLookup } from '../../../src/tool/service.js';
import { type Arrived, json, serve, type TestServer } from '../../helpers/http-server.js';
import { clientOf, everything } from './client.js';

let server: TestServer;
let other: TestServer;
let answer: (response: Parameters<Parameters<typeof serve>[0]>[0], request: Arrived, nth: number) => void;
let answerOther: typeof answer;
beforeEach(async () => {
  answer = (response, { method, url, body, headers }) =>
    json(response, 200, { method, url, body, type: headers['content-type'] ?? null });
  answerOther = answer;
  server = await serve((...all) => answer(...all));
  other = await serve((...all) => answerOther(...all));
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\]|[a-z.]+\.test)(:\d+)?$/);
});
afterEach(async () => {
  await server.close();
  await other.close();
});

const port = (of: TestServer) => new URL(of.url).port;

const connect = (settings = {}, options = {}, lookup?: NameLookup) =>
  clientOf(
    httpRequest,
    [
      httpRequestService(
        { allowedHosts: [`127.0.0.1:${port(server)}`, `127.0.0.1:${port(other)}`], allowLoopback: true, ...settings },
        lookup,
      ),
    ],
    options,
  );

/** A DNS of its own: gives these addresses, one list after another, and counts how often it was asked. */
function names(...answers: readonly string[][]) {
  const asked: string[] = [];
  const lookup: NameLookup = (name, _, done) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(name);
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { lookup, asked };
}

describe('a request', () => {
  it('is a GET with its query, and gives status, a few headers and the JSON of its body', async () => {
    answer = (response, { url }) => json(response, 200, { url }, { etag: '"1"', 'set-cookie': 'a=b', 'x-secret': 'c' });
    const output = await connect().output({
      url: `${server.url}/orders?state=open#top`,
      query: { page: 2, tag: ['a b', 'c'], all: false },
    });
    expect(output).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json', date: expect.any(String), etag: '"1"' },
      body: { url: '/orders?state=open&page=2&tag=a+b&tag=c&all=false' },
      url: `${server.url}/orders`,
    });
  });

  it.each([
    [{ body: { a: 0, b: null } }, '{"a":0,"b":null}', 'application/json'],
    [{ body: {}, headers: { 'Content-Type': 'application/vnd.api+json' } }, '{}', 'application/vnd.api+json'],
    [{ body_text: '' }, '', 'text/plain; charset=utf-8'],
    [{ body_text: '<a/>', headers: { 'content-type': 'text/xml' } }, '<a/>', 'text/xml'],
    [
      { body_form: { name: 'Ada & Co', tag: ['a', 'b'] } },
      'name=Ada+%26+Co&tag=a&tag=b',
      'application/x-www-form-urlencoded',
    ],
  ])('sends %j as it is', async (parts, body, type) => {
    const output = await connect().output({ url: server.url, method: 'POST', ...parts });
    expect(output.body).toEqual({ method: 'POST', url: '/', body, type });
  });

  it('reads text as text, nothing as null, and any JSON value', async () => {
    answer = (response, { url }) => {
      if (url === '/text') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hi</p>');
      else if (url === '/nothing') response.writeHead(204).end();
      else json(response, 200, true);
    };
    const client = connect();
    expect((await client.output({ url: `${server.url}/text` })).body).toBe('<p>Hi</p>');
    expect((await client.output({ url: `${server.url}/nothing`, expects: 'json' })).body).toBeNull();
    expect((await client.output({ url: `${server.url}/value` })).body).toBe(true);
    expect((await client.output({ url: `${server.url}/value`, expects: 'text' })).body).toBe('true');
    expect(await client.output({ url: `${server.url}/value`, method: 'HEAD' })).toMatchObject({
      status: 200,
      body: null,
    });
  });

  it('is a read by GET and HEAD, sends otherwise, and writes where its author says so', () => {
    const effect = (params: object) =>
      connect().dryRunUnknown('http_request', { url: 'https://a.test', ...params }).effect;
    expect(effect({})).toBe('read');
    expect(effect({ method: 'HEAD', effect: 'write' })).toBe('read');
    expect(effect({ method: 'PUT' })).toBe('send');
    expect(effect({ method: 'POST', effect: 'write' })).toBe('write');
  });
});

describe('an address that is not allowed', () => {
  const refused = async (url: string, settings = {}, lookup?: NameLookup) => {
    const error = await connect(settings, {}, lookup).error({ url });
    expect(error).toBeInstanceOf(BlockedError);
    expect([...server.arrived, ...other.arrived]).toEqual([]);
    return error.message;
  };

  it('is one whose host, port or protocol is not listed', async () => {
    const settings = { allowedHosts: 'api.example.com, *.shop.example:8443' };
    for (const url of [
      'https://example.com/',
      'http://api.example.com/',
      'https://api.example.com:444/',
      'https://api.example.com.evil.test/',
      'https://shop.example:8443/',
      'https://a.shop.example/',
      server.url,
    ]) {
      expect(await refused(url, settings)).toContain('is not among the allowed hosts. Whoever runs this can allow it');
    }
  });

  it('is one of this machine, unless that is allowed', async () => {
    for (const url of [server.url, `http://localhost:${port(server)}`, `http://0x7f.1:${port(server)}`]) {
      const settings = { allowedHosts: `127.0.0.1:${port(server)}, localhost:${port(server)}`, allowLoopback: false };
      expect(await refused(url, settings)).toMatch(/is an address of this machine. Whoever runs this can allow it/);
    }
    const output = await connect({ allowedHosts: `localhost:${port(server)}` }).output({
      url: `http://localhost:${port(server)}/`,
    });
    expect(output.status).toBe(200);
  });

  it.each([
    ['10.1.2.3', 'a private address'],
    ['169.254.169.254', 'metadata services'],
    ['100.100.100.200', 'a private address'],
    ['fd00:ec2::254', 'a private address'],
    ['::ffff:127.0.0.1', 'an address that stands for one of IPv4'],
    ['64:ff9b::a9fe:a9fe', 'an address that stands for one of IPv4'],
    ['224.0.0.1', 'a multicast address'],
    ['fe80::1%eth0', 'local link'],
  ])('is one that a name leads to: %s', async (address, words) => {
    const { lookup } = names(['93.184.216.34', address]);
    const message = await refused('https://api.test', { allowedHosts: 'api.test', allowLoopback: false }, lookup);
    expect(message).toContain(`api.test leads to ${address}`);
    expect(message).toContain(words);
  });

  it('is one that is written as such', async () => {
    for (const address of ['10.0.0.1', '[::ffff:10.0.0.1]', '[fe80::1]', '192.168.1.1', '[::]', '0.0.0.0']) {
      await refused(`https://${address}/`, { allowedHosts: address });
    }
  });

  it('is not reached by a second answer of the DNS', async () => {
    // The first connection breaks, so that the request is made again.
    answer = (response, _, nth) => (nth < 3 ? response.destroy() : json(response, 200, {}));
    const { lookup, asked } = names(['127.0.0.1'], ['10.0.0.1']);
    const allowedHosts = `http://api.test:${port(server)}`;
    const output = await connect({ allowedHosts }, {}, lookup).output({ url: `http://api.test:${port(server)}/` });
    expect(output.status).toBe(200);
    expect(server.arrived).toHaveLength(3);
    expect(asked).toEqual(['api.test']);
  });

  it('has a name without addresses', async () => {
    const { lookup } = names([]);
    const error = await connect({ allowedHosts: 'api.test' }, {}, lookup).error({ url: 'https://api.test' });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain('no address was found of api.test (ENOTFOUND), so nothing was sent');
  });

  it('is waited for no longer than its caller waits', async () => {
    const controller = new AbortController();
    const service = httpRequestService({ allowedHosts: 'api.test' }, () => controller.abort());
    const call = clientOf(httpRequest, [service]).runUnknown(
      'http_request',
      { url: 'https://api.test' },
      { signal: controller.signal },
    );
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is any, where nobody allowed hosts', async () => {
    const error = await clientOf(httpRequest, []).error({ url: server.url });
    expect(error).toBeInstanceOf(InvalidParamsError);
    expect(error.message).toContain('whoever runs this has to allow hosts');
  });

  it('is not asked of a proxy of the environment', async () => {
    process.env.HTTP_PROXY = other.url;
    try {
      const { lookup } = names(['127.0.0.1']);
      await connect({ allowedHosts: `http://api.test:${port(server)}` }, {}, lookup).output({
        url: `http://api.test:${port(server)}/`,
      });
    } finally {
      delete process.env.HTTP_PROXY;
    }
    expect([server.arrived.length, other.arrived.length]).toEqual([1, 0]);
  });
});

describe('a redirect', () => {
  const redirect =
    (status: number, to: string): typeof answer =>
    (response, { url }) => {
      if (url.startsWith('/from')) response.writeHead(status, { location: to }).end();
      else json(response, 200, { arrived: url });
    };

  it('is followed with credentials on the same server, and without them to another', async () => {
    answer = redirect(302, `${other.url}/to`);
    const headers = { Authorization: 'Bearer secret-1', 'X-Api-Key': 'secret-2', Accept: 'text/plain' };
    const output = await connect().output({ url: `${server.url}/from`, headers });
    expect(output.url).toBe(`${other.url}/to`);
    expect(other.arrived[0]?.headers).toMatchObject({ accept: 'text/plain' });
    expect(JSON.stringify(other.arrived)).not.toContain('secret-');
    answer = redirect(301, '/to');
    await connect().output({ url: `${server.url}/from`, headers });
    expect(server.arrived.at(-1)).toMatchObject({ url: '/to', headers: { authorization: 'Bearer secret-1' } });
  });

  it.each([
    [303, 'GET'],
    [302, 'GET'],
    [301, 'GET'],
    [307, 'POST'],
    [308, 'POST'],
  ])('of a POST with %i is a %s', async (status, method) => {
    answer = redirect(status, '/to');
    await connect().output({ url: `${server.url}/from`, method: 'POST', body: { a: 1 } });
    const last = server.arrived.at(-1);
    expect([last?.method, last?.body]).toEqual([method, method === 'GET' ? '' : '{"a":1}']);
    expect(last?.headers['content-type']).toBe(method === 'GET' ? undefined : 'application/json');
  });

  it('is not followed with a body to another server', async () => {
    answer = redirect(307, `${other.url}/to`);
    const error = await connect().error({ url: `${server.url}/from`, method: 'POST', body: { a: 1 } });
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain('what is sent may be meant for the first server alone');
    expect(other.arrived).toEqual([]);
  });

  it('is not followed to a host that is not allowed, nor to a private address', async () => {
    answer = redirect(302, 'http://169.254.169.254/latest/meta-data');
    const error = await connect().error({ url: `${server.url}/from` });
    expect(error.message).toContain('that host is not among the allowed hosts');
    answer = redirect(302, `http://inside.test:${port(other)}/`);
    const { lookup } = names(['10.0.0.1']);
    const allowedHosts = [`127.0.0.1:${port(server)}`, `http://inside.test:${port(other)}`];
    const inside = await connect({ allowedHosts }, {}, lookup).error({ url: `${server.url}/from` });
    expect(inside).toBeInstanceOf(BlockedError);
    expect(inside.message).toContain('inside.test leads to 10.0.0.1');
    expect(other.arrived).toEqual([]);
  });

  it('is followed five times', async () => {
    answer = (response, { url }) => {
      const count = Number(url.slice(1));
      if (count === 0) json(response, 200, {});
      else response.writeHead(302, { location: `/${count - 1}` }).end();
    };
    expect((await connect().output({ url: `${server.url}/5` })).url).toBe(`${server.url}/0`);
    expect((await connect().error({ url: `${server.url}/6` })).message).toContain('there were 5 before it');
  });

  it('whose result cannot be read leaves a POST unknown, and is not sent again', async () => {
    answer = (response, { method }) => {
      if (method === 'POST') response.writeHead(303, { location: '/result' }).end();
      else response.destroy();
    };
    const error = await connect().error({ url: server.url, method: 'POST', body: {} });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.message).toContain('is likely to have been carried out');
    expect(server.arrived.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('a failure', () => {
  it('is told by its class, with what the server says', async () => {
    answer = (response) => json(response, 404, { error: { code: 'no_order', message: 'There is no order 7' } });
    const error = await connect().error({ url: `${server.url}/orders/7?key=secret-key` });
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain(
      `127.0.0.1:${port(server)} answered 404 to GET /orders/7, saying "no_order: There is no order 7".`,
    );
    expect(everything(error)).not.toContain('secret-key');
  });

  it('is an answer where its status is allowed', async () => {
    answer = (response) => json(response, 404, { found: false });
    const output = await connect().output({ url: server.url, allow_status: [404] });
    expect(output).toMatchObject({ status: 404, body: { found: false } });
  });

  it('is repeated where a repeat has the same effect, and leaves a POST unknown', async () => {
    answer = (response, _, nth) => (nth === 1 ? json(response, 503, {}) : json(response, 200, {}));
    expect((await connect().output({ url: server.url, method: 'PUT', body: {} })).status).toBe(200);
    expect(server.arrived).toHaveLength(2);
    answer = (response) => response.destroy();
    const error = await connect().error({ url: server.url, method: 'POST', body: { a: 1 } });
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ sent: { method: 'POST', path: '/', body: { a: 1 } } });
    expect(server.arrived).toHaveLength(3);
  });

  it('of a POST that never left is told as such', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => free.once('listening', resolve));
    const { port: closed } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const error = await connect({ allowedHosts: `127.0.0.1:${closed}` }).error({
      url: `http://127.0.0.1:${closed}/`,
      method: 'POST',
      body: {},
    });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain('ECONNREFUSED), so nothing was received there');
  });

  it('is a limit that lasts longer than a call may wait', async () => {
    answer = (response) => json(response, 429, {}, { 'retry-after': '60' });
    const error = await connect({}, { maxWaitMs: 10 }).error({ url: server.url });
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 60 });
  });

  it('is no JSON where it was expected', async () => {
    answer = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":');
    expect(await connect().error({ url: server.url })).toBeInstanceOf(InvalidResponseError);
    expect(await connect().error({ url: server.url, method: 'POST', body: {} })).toBeInstanceOf(OutcomeUnknownError);
  });

  it('is an answer of too many bytes, also after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    answer = (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    const before = process.memoryUsage().rss;
    const error = await connect({ maxResponseBytes: 100_000 }, { retry: { repeats: 0 } }).error({ url: server.url });
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error.message).toContain('the answer is larger than allowed');
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
    answer = (response) => response.writeHead(200).end('x'.repeat(200_000));
    const plain = await connect({ maxResponseBytes: 100_000 }, { retry: { repeats: 0 } }).error({ url: server.url });
    expect(plain).toBeInstanceOf(InvalidResponseError);
  });

  it('is an answer that takes too long, also byte by byte', async () => {
    answer = (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(timer));
    };
    const error = await connect({ timeoutMs: 100 }, { retry: { repeats: 0 } }).error({ url: server.url });
    expect(error).toBeInstanceOf(TimeoutError);
  });
});

describe('what is given', () => {
  const refusal = async (params: Record<string, unknown>) => {
    const error = await connect().error({ url: server.url, ...params });
    expect(error).toBeInstanceOf(InvalidParamsError);
    expect(server.arrived).toEqual([]);
    return error.message;
  };

  it('cannot inject a header, nor decide how the request travels', async () => {
    expect(await refusal({ headers: { 'X-Name': 'a\r\nX-Evil: 1' } })).toContain('headers has a line end');
    expect(await refusal({ headers: { 'X-Name\r\nX-Evil': '1' } })).toContain('has a name that no header can have');
    expect(await refusal({ headers: { Host: 'evil.test' } })).toContain('is set by how the request is sent');
    expect(await refusal({ headers: { 'Proxy-Authorization': 'x' } })).toContain('is set by how the request is sent');
    expect(await refusal({ headers: { a: '1', A: '2' } })).toContain('twice');
    expect(await refusal({ headers: { a: { b: 1 } } })).toContain('expected one text for each header');
  });

  it('has no user name in its address, and one body', async () => {
    expect(await refusal({ url: 'https://user:pass@api.test/' })).toContain('url holds a user name or password');
    expect(await refusal({ method: 'POST', body: {}, body_text: 'x' })).toContain('body_text cannot stand beside body');
    expect(await refusal({ body: {} })).toContain('body does not go with GET');
    expect(await refusal({ query: { a: { b: 1 } } })).toContain('query.a holds an object');
    expect(await refusal({ allow_status: [500] })).toContain('expected statuses from 400 to 499');
    expect(await refusal({ url: 'file:///etc/passwd' })).toContain('expected a web address');
  });

  it('shows no header in errors, traces, recordings and questions', async () => {
    const secret = 'Bearer s3cr3t-value';
    answer = (response) => json(response, 400, { message: `Bad token ${secret}` });
    const events: TraceEvent[] = [];
    const client = connect({}, { trace: (event: TraceEvent) => events.push(event) });
    const params = {
      url: `${server.url}/x`,
      method: 'POST',
      headers: { Authorization: secret },
      body: { note: secret },
    };
    const error = await client.error(params);
    expect(error.message).toContain('Bad token [redacted]');
    expect(everything(error)).not.toContain('s3cr3t');
    expect(JSON.stringify(events)).not.toContain('s3cr3t');
    const recording = client.record();
    await recording.runUnknown('http_request', params);
    expect(recording.calls).toMatchObject([
      { effect: 'send', params: { headers: { Authorization: '[redacted]' }, body: { note: '[redacted]' } } },
    ]);
    const asked: unknown[] = [];
    const approve = (call: object) => {
      asked.push(call);
      return false;
    };
    await connect({}, { approve }).error(params);
    expect(JSON.stringify(asked)).toContain('"Authorization":"[redacted]"');
    expect(JSON.stringify(client.prepareUnknown('http_request', params).params)).not.toContain(
      'Authorization":"Bearer',
    );
  });
});

describe('the settings of the connection', () => {
  it.each([
    [{ allowedHosts: '' }, 'allowedHosts is missing'],
    [{ allowedHosts: 'https://a.test/path' }, 'allowedHosts holds "https://a.test/path", which is no host'],
    [{ allowedHosts: '*' }, 'allowedHosts holds "*", which is no host'],
    [{ allowedHosts: '*.com' }, 'which would allow too much'],
    [{ allowedHosts: 'a.test:99999' }, 'whose port is none'],
    [{ allowedHosts: 'a.test', timeoutMs: 'soon' }, 'timeoutMs is "soon": expected a whole number above 0'],
  ])('%j are refused', (settings, message) => {
    expect(() => httpRequestService(settings)).toThrow(message);
  });
});
