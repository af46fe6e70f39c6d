import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createMcpServerFactory, serveMcpStdio } from '../../src/hosts/mcp/index.js';
import { createIntercom } from '../../src/index.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const initialize = {
  jsonrpc: '2.0',
  id: 'start',
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const ping = { jsonrpc: '2.0', id: 'ping', method: 'ping' };

/** A server over two streams: `send` writes lines, `answers` resolves with what came back up to the answer of a ping. */
async function connect() {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const intercom = createIntercom({ accessToken: 'a-token-that-is-never-sent' });
  const server = await serveMcpStdio(createMcpServerFactory(intercom, { readOnly: true }), { stdin, stdout });
  closing.push(() => server.close());
  const lines: unknown[] = [];
  let rest = '';
  let wake = () => {};
  stdout.on('data', (chunk) => {
    const parts = `${rest}${chunk}`.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.map((line) => JSON.parse(line)));
    wake();
  });
  const send = (...texts: (string | Uint8Array)[]) => {
    for (const text of texts) stdin.write(text);
  };
  const answers = async () => {
    send(`${JSON.stringify(ping)}\n`);
    while (!lines.some((line) => JSON.stringify(line).includes('"id":"ping"'))) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return lines.splice(0).filter((line) => !JSON.stringify(line).includes('"id":"ping"'));
  };
  send(`${JSON.stringify(initialize)}\n`);
  await answers();
  return { send, answers };
}

const error = (id: unknown, code: number, message: RegExp) => ({
  jsonrpc: '2.0',
  id,
  error: { code, message: expect.stringMatching(message) },
});

describe('A server over stdio', () => {
  it.each([
    ['no JSON', 'hello', error(null, -32700, /no JSON/)],
    ['half of a message', '{"jsonrpc":"2.0"', error(null, -32700, /no JSON/)],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"ping"}]', error(null, -32600, /batches/)],
    ['an empty batch', '[]', error(null, -32600, /batches/)],
    ['a number', '5', error(null, -32600, /object/)],
    ['null', 'null', error(null, -32600, /object/)],
    ['another version', '{"jsonrpc":"1.0","id":1,"method":"ping"}', error(1, -32600, /"jsonrpc": "2.0"/)],
    ['no version', '{"id":"a","method":"ping"}', error('a', -32600, /"jsonrpc": "2.0"/)],
    ['a null id', '{"jsonrpc":"2.0","id":null,"method":"ping"}', error(null, -32600, /"id"/)],
    ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"ping"}', error(null, -32600, /"id"/)],
    ['no method', '{"jsonrpc":"2.0","id":7}', error(7, -32600, /"method"/)],
    ['a method that is a number', '{"jsonrpc":"2.0","id":7,"method":1}', error(7, -32600, /"method"/)],
    ['params that are a text', '{"jsonrpc":"2.0","id":7,"method":"ping","params":"x"}', error(7, -32600, /"params"/)],
  ])('answers %s with the error of JSON-RPC, and goes on', async (_what, line, expected) => {
    const { send, answers } = await connect();
    send(`${line}\n`);
    expect(await answers()).toEqual([expected]);
  });

  it.each([
    ['an empty line', '\n'],
    ['an error without an id', '{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"x"}}\n'],
    ['an answer that nobody asked for', '{"jsonrpc":"2.0","id":99,"result":{}}\n'],
  ])('says nothing to %s', async (_what, text) => {
    const { send, answers } = await connect();
    send(text);
    expect(await answers()).toEqual([]);
  });

  it('drops a line of more than 10 MiB, says so, and goes on', async () => {
    const { send, answers } = await connect();
    const part = 'x'.repeat(1024 * 1024);
    send('{"a":"', ...Array.from({ length: 11 }, () => part), '"}\n');
    expect(await answers()).toEqual([error(null, -32700, /longer than 10485760 bytes/)]);
    send('{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n');
    expect(await answers()).toEqual([expect.objectContaining({ id: 1, result: expect.anything() })]);
  });

  it('reads messages however their bytes are cut', async () => {
    const text = `{"jsonrpc":"2.0","id":"zoë 🙂","method":"ping"}\r\nno JSON\n${JSON.stringify({ ...ping, id: 2 })}\n`;
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const { send, answers } = await connect();
        const places = [0, ...cuts.sort((one, other) => one - other), bytes.length];
        for (const [at, from] of places.entries()) send(bytes.subarray(from, places[at + 1]));
        const got = await answers();
        expect(got).toContainEqual({ jsonrpc: '2.0', id: 'zoë 🙂', result: {} });
        expect(got).toContainEqual({ jsonrpc: '2.0', id: 2, result: {} });
        expect(got).toHaveLength(3);
      }),
      { numRuns: 30 },
    );
  });
});
