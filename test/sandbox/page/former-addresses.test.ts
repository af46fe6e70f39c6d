import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../../src/sandbox/index.js';
import { openSandbox } from '../caller.js';

const { sandbox } = openSandbox({ data: 'demo' });
let listening: Listening;
beforeAll(async () => {
  listening = await sandbox.listen();
});
afterAll(() => sandbox.close());

describe('the former addresses of the workspace page', () => {
  it.each([
    ['/_sandbox/inbox', '/_sandbox/workspace'],
    ['/_sandbox/inbox/conversations?state=open&limit=1', '/_sandbox/workspace/conversations?state=open&limit=1'],
    ['/_sandbox/inbox/workspace', '/_sandbox/workspace/overview'],
    ['/_sandbox/inbox/assets/theme.css', '/_sandbox/workspace/assets/theme.css'],
  ])('%s leads to %s', async (from, to) => {
    const response = await fetch(listening.url + from, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, to]);
    expect((await fetch(listening.url + from)).status).toBe(200);
  });

  it('lead on with the method and the body', async () => {
    const response = await fetch(`${listening.url}/_sandbox/inbox/contacts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"ines@example.org"}',
    });
    expect(await response.json()).toMatchObject({ email: 'ines@example.org', role: 'user' });
  });

  it('answer this machine alone', async () => {
    const request = new Request('http://x.test/_sandbox/inbox', { headers: { host: 'evil.example.org' } });
    expect((await sandbox.fetch(request)).status).toBe(403);
  });
});
