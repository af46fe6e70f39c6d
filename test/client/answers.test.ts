import { createWriteStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import { file, location, operation, param, plainText } from '../../src/intercom/index.js';
import { intercomService } from '../../src/intercom/service/service.js';
import { createRegistry } from '../../src/registry.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createClient } from '../../src/run-tool/create-client.js';
import { type Answerer, errorList, serve, type TestServer } from '../helpers/http-server.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const params = { id: param.externalId('Thing', { example: '7' }) };
const common = { title: 'Test', description: 'Test.', resource: 'things', effect: 'read', params } as const;
const readText = operation('intercom_read_text', {
  ...common,
  http: 'GET /t/{id}',
  returns: plainText('words', 'Text'),
});
const readPlace = operation('intercom_read_place', {
  ...common,
  http: 'GET /l/{id}',
  returns: location('at', 'Where'),
});
const readFileTool = operation('intercom_read_file', { ...common, http: 'GET /f/{id}', returns: file() });
const registry = createRegistry([readText, readPlace, readFileTool]);

let server: TestServer;
let folder: string;
let answer: Answerer;

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await serve((response, request, nth) => answer(response, request, nth));
});
afterEach(() => server.close());

function client(options: ClientOptions = {}) {
  const retry = { repeats: 2, firstPauseMs: 1, longestPauseMs: 2 };
  const service = intercomService({ accessToken: 'secret-token', baseUrl: server.url });
  return createClient(registry, [service], { retry, rateLimits: memoryRateLimitStore(), timeoutMs: 2_000, ...options });
}

const lines = Array.from({ length: 5_000 }, (_, at) => `${at},line ${(at * 7919) % 1000}`).join('\n');
const whole = gzipSync(lines);
const id = '7';

describe('an answer that is a text', () => {
  it('is passed on whole, and asked for as one', async () => {
    answer = (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('[00:01] User: "Hi"\n');
    expect((await client().run(readText, { id })).output).toEqual({ words: '[00:01] User: "Hi"\n' });
    expect(server.arrived[0]?.headers.accept).toBe('text/plain, application/json');
    expect(client().dryRun(readText, { id }).requests[0]?.headers.Accept).toBe('text/plain, application/json');
  });

  it('may be empty, and is no web page of something in between', async () => {
    answer = (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('');
    expect((await client().run(readText, { id })).output).toEqual({ words: '' });
    answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>');
    await expect(client().run(readText, { id })).rejects.toThrow('the answer is a web page in place of a text');
  });
});

describe('an answer that is a location', () => {
  it('is returned and never followed', async () => {
    answer = (response) => response.writeHead(302, { location: 'https://files.example/x.mp3?sig=1' }).end();
    expect((await client().run(readPlace, { id })).output).toEqual({ at: 'https://files.example/x.mp3?sig=1' });
    answer = (response) => response.writeHead(302, { location: '/signed/x' }).end();
    expect((await client().run(readPlace, { id })).output).toEqual({ at: `${server.url}/signed/x` });
    expect(server.arrived.map(({ url }) => url)).toEqual(['/l/7', '/l/7']);
  });

  it('is a web address, and a refusal stays one', async () => {
    answer = (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    await expect(client().run(readPlace, { id })).rejects.toThrow('the answer names no web address to go to');
    answer = (response) => errorList(response, 404, 'not_found', 'Recording Not Found');
    await expect(client().run(readPlace, { id })).rejects.toMatchObject({ name: 'NotFoundError', code: 'not_found' });
  });
});

describe('an answer that is a file', () => {
  const head = {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="../a.csv.gz"',
  };
  const path = () => join(folder, 'a.csv');
  const sendWhole: Answerer = (response) =>
    response.writeHead(200, { ...head, 'content-length': whole.length }).end(whole);
  const nothingLeft = async () => expect(await readdir(folder)).toEqual([]);

  it('is described where nobody says where to save it, and not read', async () => {
    let closed = false;
    answer = (response) => {
      response.writeHead(200, { ...head, 'content-length': 10_000_000_000 });
      response.write(whole);
      response.on('close', () => {
        closed = true;
      });
    };
    const { output } = await client().run(readFileTool, { id });
    expect(output).toEqual({
      url: `${server.url}/f/7`,
      content_type: 'application/octet-stream',
      file_name: 'a.csv.gz',
      size: 10_000_000_000,
      saved_bytes: null,
      saved_to: null,
    });
    await expect.poll(() => closed).toBe(true);
    expect(server.arrived[0]?.headers).toMatchObject({ accept: 'application/octet-stream' });
  });

  it('is decompressed into the file that is named, which only its owner can read', async () => {
    answer = sendWhole;
    const seen: number[] = [];
    const { output } = await client().run(
      readFileTool,
      { id },
      { saveTo: path(), onProgress: ({ bytes }) => seen.push(bytes) },
    );
    expect(await readFile(path(), 'utf8')).toBe(lines);
    expect(output).toMatchObject({ saved_to: path(), saved_bytes: lines.length, size: whole.length });
    expect(seen.at(-1)).toBe(whole.length);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['a.csv']);
  });

  it('is written as it is where it is not compressed, and into a stream of the caller', async () => {
    answer = (response) => response.writeHead(200, head).end('a,b\n1,2\n');
    const stream = new PassThrough();
    const { output } = await client().run(readFileTool, { id }, { saveTo: stream });
    expect(Buffer.concat(await stream.toArray()).toString()).toBe('a,b\n1,2\n');
    expect(output).toMatchObject({ saved_to: null, saved_bytes: 8, size: null });
  });

  it('goes on where the connection broke, when the server sends the rest', async () => {
    answer = (response, { headers }, nth) => {
      const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0);
      const end = Math.min(whole.length, from + 4_000);
      const range = { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` };
      response.writeHead(nth === 1 ? 200 : 206, {
        ...head,
        etag: '"v1"',
        'content-length': whole.length - from,
        ...range,
      });
      response.write(whole.subarray(from, end), () => (end === whole.length ? response.end() : response.destroy()));
    };
    await client().run(readFileTool, { id }, { saveTo: path() });
    expect(await readFile(path(), 'utf8')).toBe(lines);
    expect(server.arrived.length).toBeGreaterThan(2);
    expect(server.arrived[1]?.headers).toMatchObject({
      range: expect.stringMatching(/^bytes=\d+-$/),
      'if-range': '"v1"',
    });
  });

  it('is begun anew where the server sends all of it again; a stream cannot be', async () => {
    const breakFirst: Answerer = (response, request, nth) => {
      if (nth % 2 === 0) return sendWhole(response, request, nth);
      response.writeHead(200, { ...head, 'content-length': whole.length });
      response.write(whole.subarray(0, 500), () => response.destroy());
    };
    answer = breakFirst;
    await client().run(readFileTool, { id }, { saveTo: path() });
    expect(await readFile(path(), 'utf8')).toBe(lines);
    const stream = new PassThrough();
    stream.resume();
    await expect(client().run(readFileTool, { id }, { saveTo: stream })).rejects.toMatchObject({ code: 'BROKEN_OFF' });
    expect(stream.destroyed).toBe(true);
  });

  it('leaves nothing behind when it breaks off for good, is damaged, stands still or is stopped', async () => {
    const save = (options: ClientOptions = {}, signal?: AbortSignal) =>
      client(options).run(readFileTool, { id }, { saveTo: path(), signal });
    answer = (response, _request, nth) => {
      response.writeHead(nth === 1 ? 200 : 206, {
        ...head,
        'content-range': 'bytes 500-900/901',
        'content-length': 901,
      });
      response.write(nth === 1 ? whole.subarray(0, 500) : '', () => response.destroy());
    };
    await expect(save()).rejects.toThrow(/broke off after 500 bytes, also when the rest was asked for/);
    answer = (response) => response.writeHead(200, head).end(whole.subarray(0, 900));
    await expect(save()).rejects.toMatchObject({ name: 'InvalidResponseError' });
    answer = (response) => void response.writeHead(200, head).write(whole.subarray(0, 900));
    await expect(save({ timeoutMs: 60, retry: { repeats: 0 } })).rejects.toMatchObject({ name: 'TimeoutError' });
    const controller = new AbortController();
    const stopped = save({}, controller.signal);
    setTimeout(() => controller.abort(), 50);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    await nothingLeft();
  });

  it('is refused when it holds more than is allowed, also when it was small before it was decompressed', async () => {
    answer = (response) => response.writeHead(200, head).end(gzipSync(Buffer.alloc(5_000_000)));
    await expect(client().run(readFileTool, { id }, { saveTo: path(), maxFileBytes: 1_000_000 })).rejects.toThrow(
      'is larger than allowed (1000000 bytes). Nothing of it was kept. Ask for a shorter period, or allow more (maxFileBytes).',
    );
    await nothingLeft();
  });

  it('is not asked for when it could not be saved', async () => {
    answer = sendWhole;
    await writeFile(path(), 'mine');
    const save = (saveTo: string, more: object = {}) => client().run(readFileTool, { id }, { saveTo, ...more });
    await expect(save(path())).rejects.toThrow(
      'which exists already: give another path, or allow to overwrite it. Nothing was sent.',
    );
    await expect(save(folder)).rejects.toThrow(`saveTo is the folder ${folder}: expected the path of a file in it`);
    await expect(save(join(folder, 'no', 'a.csv'))).rejects.toThrow('which is no folder: make it first');
    await expect(save('')).rejects.toThrow('saveTo is an empty text');
    await expect(save(join(folder, 'b'), { maxFileBytes: 0 })).rejects.toThrow('maxFileBytes is 0');
    const text = client().run(readText, { id }, { saveTo: path() });
    await expect(text).rejects.toThrow('saveTo goes with calls that answer with a file, and this one does not');
    expect(server.arrived).toEqual([]);
    await save(path(), { overwrite: true });
    expect(await readFile(path(), 'utf8')).toBe(lines);
  });

  it('keeps what is there when the service refuses, and repeats a refusal of the moment', async () => {
    await writeFile(path(), 'mine');
    answer = (response) => errorList(response, 404, 'not_found', 'Export job not found for identifier: 7');
    const call = client().run(readFileTool, { id }, { saveTo: path(), overwrite: true });
    await expect(call).rejects.toThrow('Export job not found for identifier: 7');
    expect(await readdir(folder)).toEqual(['a.csv']);
    expect(await readFile(path(), 'utf8')).toBe('mine');
    answer = (response, request, nth) =>
      nth < 4 ? errorList(response, 503, 'service_unavailable', 'Busy') : sendWhole(response, request, nth);
    const stream = createWriteStream(join(folder, 'b.csv'));
    await client().run(readFileTool, { id }, { saveTo: stream });
    expect(await readFile(join(folder, 'b.csv'), 'utf8')).toBe(lines);
  });
});
