import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../../src/sandbox/index.js';
import { linksOf } from '../../package/markdown-links.js';
import { openSandbox } from '../caller.js';

const { sandbox, call } = openSandbox({ data: 'demo', token: 'a<b>&"token' });
let listening: Listening;
beforeAll(async () => {
  listening = await sandbox.listen();
});
afterAll(() => sandbox.close());

const LINE = 'A local Intercom sandbox. GET /_sandbox shows what is in it.\n';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('GET /', () => {
  it.each(['application/json', '*/*', 'application/json, text/plain, */*', 'text/plain', ''])(
    'is a line of text for a program that accepts %j',
    async (accept) => {
      const response = await fetch(listening.url, { headers: accept === '' ? {} : { accept } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/plain');
      expect(await response.text()).toBe(LINE);
    },
  );

  it('is a page for browsers: the base URL, the token, a call, and nothing of either is markup', async () => {
    const response = await fetch(listening.url, { headers: { accept: BROWSER } });
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
    expect(html).toContain(`<code>${listening.url}</code>`);
    expect(html).toContain('Bearer a&#60;b&#62;&#38;&#34;token');
    expect(html).not.toContain('a<b>');
  });

  it('leads to nothing that is not there', async () => {
    const html = await (await fetch(listening.url, { headers: { accept: BROWSER } })).text();
    const links = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => link?.replaceAll('&#38;', '&') ?? '');
    expect(links).toEqual(
      expect.arrayContaining([
        '/_sandbox/workspace',
        '/_sandbox/requests',
        '/_sandbox/apps',
        '/_sandbox/docs/sandbox.md',
      ]),
    );
    expect(links.some((link) => link.startsWith('/oauth?client_id=sandbox-client'))).toBe(true);
    for (const link of links) expect([link, (await fetch(listening.url + link)).status]).toEqual([link, 200]);
  });

  it('shows the token to no page of another machine', async () => {
    for (const headers of [{ host: 'evil.example.org' }, { origin: 'https://evil.example.org' }]) {
      const response = await sandbox.fetch(new Request('http://x.test/', { headers: { accept: BROWSER, ...headers } }));
      expect([response.status, await response.text()]).toEqual([200, LINE]);
    }
  });

  it('is not in the journal', async () => {
    await call('GET', '/', undefined, { accept: BROWSER });
    expect(sandbox.requests.list()).toEqual([]);
  });
});

describe('the docs behind it', () => {
  it('are the files of the package as text, with their pictures and schemas, and nothing else', async () => {
    const { status, headers, text } = await call('GET', '/_sandbox/docs/sandbox.md');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^# The sandbox/);
    const picture = await fetch(`${listening.url}/_sandbox/docs/images/start-page.png`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(readFileSync('docs/images/start-page.png'));
    for (const name of ['nothing.md', '..%2fREADME.md', '%2e%2e/package.json', 'tools', 'tools/', '.md', 'a%00.md']) {
      expect([name, (await call('GET', `/_sandbox/docs/${name}`)).status]).toEqual([name, 404]);
    }
  });

  it('link to nothing that is not served, on any page that is reached from the start page', async () => {
    const html = await (await fetch(listening.url, { headers: { accept: BROWSER } })).text();
    const begin = [...html.matchAll(/href="([^"]+\.md)"/g)].map(([, link = '']) => new URL(link, listening.url).href);
    const reached = new Set(begin);
    const dead: string[] = [];
    for (const address of reached) {
      const answer = await fetch(address);
      const text = await answer.text();
      if (answer.status !== 200) dead.push(address);
      const links = address.endsWith('.md') ? linksOf(text).filter((link) => !/^([a-z]+:|#)/i.test(link)) : [];
      for (const link of links) reached.add(new URL(link.replace(/#.*/, ''), address).href);
    }
    expect(dead).toEqual([]);
    expect(reached.size).toBeGreaterThan(200);
  });
});
