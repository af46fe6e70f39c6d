import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../../src/sandbox/index.js';
import { openSandbox } from '../caller.js';

const FOLDER = new URL('../../../assets/workspace/', import.meta.url);
const { sandbox, call } = openSandbox();
let listening: Listening;
beforeAll(async () => {
  listening = await sandbox.listen();
});
afterAll(() => sandbox.close());

/** The path as it is: fetch would take `..` out of it. */
function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(listening.url);
    request({ hostname, port, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

const files = readdirSync(FOLDER).filter((name) => name !== 'index.html');

describe('the files of the workspace page', () => {
  it('are served without a token, as what they are, under rules that let nothing else in', async () => {
    const response = await fetch(`${listening.url}/_sandbox/workspace`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/^default-src 'self'; .*frame-ancestors 'none'/),
    });
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await response.text()).toBe(readFileSync(new URL('index.html', FOLDER), 'utf8'));
  });

  it.each(files)('has %s with its type', async (name) => {
    const response = await fetch(`${listening.url}/_sandbox/workspace/assets/${name}`);
    expect(response.status).toBe(200);
    const type = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[name.split('.').at(-1) ?? ''];
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'nothing.js',
    'index.ts',
    '..%2f..%2fpackage.json',
    '../../package.json',
    '.hidden.js',
    'workspace.js%00.css',
    'constructor',
    'a.constructor',
  ])('are all there is: %s is not found', async (name) => {
    const { status, text } = await raw(`/_sandbox/workspace/assets/${name}`);
    expect(status).toBe(404);
    expect(text).not.toContain('dependencies');
  });

  it.each([
    [{ host: 'evil.example.org' }, 403],
    [{ origin: 'https://evil.example.org' }, 403],
    [{ origin: 'null' }, 403],
    [{ host: 'localhost:1234' }, 200],
  ])('answer only this machine: %j is answered with %i', async (headers, status) => {
    for (const path of [
      '/_sandbox/workspace',
      '/_sandbox/workspace/assets/workspace.js',
      '/_sandbox/workspace/conversations',
    ]) {
      expect((await raw(path, headers)).status).toBe(status);
    }
  });

  it('name no other machine and load only each other', () => {
    for (const name of ['index.html', ...files]) {
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      const addresses = text.match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi) ?? [];
      const known = ['http://www.w3.org', '//www.w3.org', 'http://127.0.0.1'];
      expect(addresses.filter((address) => !known.some((one) => address.startsWith(one)))).toEqual([]);
      const loaded = [...text.matchAll(/(?:from '\.\/|\/assets\/)([a-z-]+\.[a-z]+)/g)].map(([, file]) => file);
      expect(loaded.filter((file) => file === undefined || !files.includes(file))).toEqual([]);
    }
  });

  it('are not in the journal', async () => {
    await call('GET', '/_sandbox/workspace');
    expect(sandbox.requests.list()).toEqual([]);
  });
});
