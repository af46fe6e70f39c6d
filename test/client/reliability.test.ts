import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { ToolError } from '../../src/errors.js';
import { type Answerer, errorList, json, serve, type TestServer } from '../helpers/http-server.js';
import { testClient, testToken } from '../helpers/test-tools.js';

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function against(answer: Answerer, options: Parameters<typeof testClient>[1] = {}) {
  server = await serve(answer);
  return testClient(server.url, options);
}

async function errorFrom(call: Promise<unknown>): Promise<ToolError> {
  return call.then(
    (value) => {
      throw new Error(`expected an error, got ${JSON.stringify(value)}`);
    },
    (error: ToolError) => error,
  );
}

const unclear: Record<string, (response: ServerResponse) => void> = {
  'a reset connection': (response) => response.destroy(),
  'status 500': (response) => errorList(response, 500, 'server_error', 'oops'),
  'status 502 in HTML': (response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  'status 504': (response) => errorList(response, 504, 'request_timeout', 'slow'),
  'status 408': (response) => errorList(response, 408, 'request_timeout', 'slow'),
  'a truncated body': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"id":"1');
    setImmediate(() => response.destroy());
  },
  'a whole answer with half its JSON': (response) => response.writeHead(200).end('{"id":"1'),
  'HTML with status 200': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>login</html>'),
  'an empty body': (response) => response.writeHead(200).end(),
  'no answer before the deadline': () => {},
  'a body that drips': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
};

describe.each(Object.entries(unclear))('after %s', (_, spoil) => {
  const once: Answerer = (response, request, nth) =>
    nth === 1 ? spoil(response) : json(response, 200, { id: '1', method: request.method });

  it('a read is repeated and succeeds', async () => {
    const client = await against(once, { timeoutMs: 250 });
    await expect(client.run('intercom_read_thing', { id: '1' })).resolves.toMatchObject({ output: { id: '1' } });
    expect(server?.arrived).toHaveLength(2);
  });

  it('an idempotent write is repeated and succeeds', async () => {
    const client = await against(once, { timeoutMs: 250 });
    await expect(client.run('intercom_set_thing', { id: '1' })).resolves.toMatchObject({
      output: { id: '1' },
      warnings: [],
    });
    expect(server?.arrived.map(({ method }) => method)).toEqual(['PUT', 'PUT']);
  });

  it('any other write is never repeated, and its caller learns that the outcome is unknown', async () => {
    const client = await against(once, { timeoutMs: 250 });
    const error = await errorFrom(client.run('intercom_make_thing', { text: 'hello' }));
    expect(error).toMatchObject({
      name: 'OutcomeUnknownError',
      tool: 'intercom_make_thing',
      sent: { method: 'POST', path: '/things', body: { text: 'hello' } },
    });
    expect(error.message).toContain('may or may not');
    expect(server?.arrived).toHaveLength(1);
  });

  it('the error of a read that never succeeds is of its class and says what to do', async () => {
    const client = await against((response) => spoil(response), {
      timeoutMs: 100,
      retry: { repeats: 1, firstPauseMs: 1 },
    });
    const error = await errorFrom(client.run('intercom_read_thing', { id: '1' }));
    expect(error.name).toMatch(/^(NetworkError|TimeoutError|ApiError|InvalidResponseError)$/);
    expect(error.message).toMatch(/again|check/i);
    expect(server?.arrived).toHaveLength(2);
    expect(inspect(error, { depth: 9 })).not.toContain(testToken);
  });
});

describe('A connection that was never made', () => {
  it('is tried again, for a write too', async () => {
    // A port that refuses until the client has met that.
    const probe = await serve(() => {});
    await probe.close();
    const { port } = new URL(probe.url);
    const late = createServer((socket) => {
      socket.once('data', () =>
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{"id":"1"}'),
      );
    });
    const retries: string[] = [];
    const client = testClient(probe.url, {
      retry: { repeats: 30, firstPauseMs: 10, longestPauseMs: 20 },
      trace: (event) => {
        if (event.type !== 'retry') return;
        retries.push(event.why);
        if (!late.listening) late.listen(Number(port), '127.0.0.1');
      },
    });
    const call = client.run('intercom_make_thing', { text: 'hello' });
    await expect(call).resolves.toMatchObject({ output: { id: '1' } });
    expect(retries[0]).toBe('no connection (ECONNREFUSED)');
    await new Promise((resolve) => late.close(resolve));
  });

  it('ends as a NetworkError that says nothing was received', async () => {
    const probe = await serve(() => {});
    await probe.close();
    const error = await errorFrom(testClient(probe.url).run('intercom_make_thing', { text: 'hello' }));
    expect(error).toMatchObject({ name: 'NetworkError', code: 'ECONNREFUSED' });
    expect(error.message).toContain('nothing was received');
  });
});

describe('A repeated DELETE', () => {
  it('that meets 404 succeeded', async () => {
    const client = await against((response, _, nth) =>
      nth === 1 ? response.destroy() : errorList(response, 404, 'not_found', 'Resource Not Found'),
    );
    const { output, warnings } = await client.run('intercom_drop_thing', { id: '7' });
    expect(output).toEqual({ id: '7' });
    expect(warnings).toMatchObject([{ step: 'delete' }]);
  });

  it('that meets 404 at the first try failed', async () => {
    const client = await against((response) => errorList(response, 404, 'not_found', 'Resource Not Found'));
    expect(await errorFrom(client.run('intercom_drop_thing', { id: '7' }))).toMatchObject({ name: 'NotFoundError' });
  });
});

describe('An answer without end', () => {
  it('is cut at the cap and refused', async () => {
    const client = await against(
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = () => {
          while (response.write('x'.repeat(16_384)));
          response.once('drain', more);
        };
        more();
      },
      { maxResponseBytes: 100_000, retry: { repeats: 0 } },
    );
    const error = await errorFrom(client.run('intercom_read_thing', { id: '1' }));
    expect(error).toMatchObject({ name: 'InvalidResponseError' });
    expect(error.message).toContain('100000 bytes');
  });
});

describe('A redirect', () => {
  it('is not followed, so that the token stays', async () => {
    const other = await serve((response) => json(response, 200, { id: '1' }));
    const client = await against((response) => response.writeHead(302, { location: `${other.url}/secret?x=1` }).end());
    const error = await errorFrom(client.run('intercom_read_thing', { id: '1' }));
    expect(error).toMatchObject({ name: 'ApiError', status: 302 });
    expect(error.message).toContain(other.url);
    expect(error.message).not.toContain('x=1');
    expect(other.arrived).toEqual([]);
    await other.close();
  });
});

describe('A caller who gives up', () => {
  it('gets an AbortError at once, and nothing is sent when it was before the call', async () => {
    const client = await against((response) => json(response, 200, { id: '1' }));
    const error = await errorFrom(client.run('intercom_make_thing', { text: 'a' }, { signal: AbortSignal.abort() }));
    expect(error.name).toBe('AbortError');
    expect(server?.arrived).toEqual([]);
  });

  it('during a read gets an AbortError', async () => {
    const stop = new AbortController();
    const client = await against(() => stop.abort());
    const error = await errorFrom(client.run('intercom_read_thing', { id: '1' }, { signal: stop.signal }));
    expect(error.name).toBe('AbortError');
    expect(server?.arrived).toHaveLength(1);
  });

  it('during a write learns that its outcome is unknown', async () => {
    const stop = new AbortController();
    const client = await against(() => stop.abort());
    const error = await errorFrom(client.run('intercom_make_thing', { text: 'a' }, { signal: stop.signal }));
    expect(error.name).toBe('OutcomeUnknownError');
  });

  it('during the pause before a repeat waits no longer', async () => {
    const stop = new AbortController();
    const client = await against(
      (response) => {
        response.destroy();
        setTimeout(() => stop.abort(), 20);
      },
      { retry: { firstPauseMs: 60_000, longestPauseMs: 60_000 } },
    );
    const error = await errorFrom(client.run('intercom_read_thing', { id: '1' }, { signal: stop.signal }));
    expect(error.name).toBe('AbortError');
  });
});

describe('A write with a look that can confirm it', () => {
  /** A server that keeps posts and loses the answer of the calls it is told to. */
  function posts(lose: (nth: number) => 'never' | 'before' | 'after') {
    const made: { id: string; text: string }[] = [];
    let writes = 0;
    const answer: Answerer = (response, { method, body }) => {
      if (method === 'GET') return json(response, 200, { data: made });
      writes += 1;
      const how = lose(writes);
      if (how === 'before') return void response.destroy();
      const post = { id: String(made.length + 1), text: (JSON.parse(body) as { text: string }).text };
      made.push(post);
      return how === 'after' ? void response.destroy() : json(response, 200, post);
    };
    return { made, answer };
  }

  it('is settled by what the look finds, with a warning', async () => {
    const { made, answer } = posts(() => 'after');
    const client = await against(answer);
    const { output, warnings } = await client.run('intercom_post_thing', { text: 'hi' });
    expect(output).toEqual({ id: '1' });
    expect(warnings).toMatchObject([{ step: 'confirm' }]);
    expect(made).toHaveLength(1);
  });

  it('stays unknown when the look finds nothing, and says what was seen', async () => {
    const { made, answer } = posts(() => 'before');
    const client = await against(answer);
    const error = await errorFrom(client.run('intercom_post_thing', { text: 'hi' }));
    expect(error).toMatchObject({ name: 'OutcomeUnknownError', seen: expect.stringContaining('can still arrive') });
    expect(made).toEqual([]);
  });

  it('tells two equal writes apart when one of them is lost before it arrives', async () => {
    const { made, answer } = posts((nth) => (nth === 2 ? 'before' : 'never'));
    const client = await against(answer);
    const calls = [
      client.run('intercom_post_thing', { text: 'hi' }),
      client.run('intercom_post_thing', { text: 'hi' }),
    ];
    const results = await Promise.allSettled(calls);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(made).toHaveLength(1);
  });

  it('gives each of two equal writes its own result when both answers are lost', async () => {
    const { made, answer } = posts(() => 'after');
    const client = await against(answer);
    const calls = [
      client.run('intercom_post_thing', { text: 'hi' }),
      client.run('intercom_post_thing', { text: 'hi' }),
    ];
    const results = await Promise.all(calls);
    expect(results.map(({ output }) => output.id).sort()).toEqual(['1', '2']);
    expect(made).toHaveLength(2);
  });

  it('takes the late result of an earlier unsettled write for nobody else', async () => {
    const { made, answer } = posts(() => 'before');
    const client = await against(answer);
    await errorFrom(client.run('intercom_post_thing', { text: 'hi' }));
    made.push({ id: 'late', text: 'hi' });
    expect(await errorFrom(client.run('intercom_post_thing', { text: 'hi' }))).toMatchObject({
      name: 'OutcomeUnknownError',
    });
  });
});
