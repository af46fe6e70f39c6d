import { describe, expect, it } from 'vitest';
import { openSandbox } from './caller.js';

/** A little of everything, as the bytes of all answers. */
async function story(seed: number): Promise<string> {
  const { call } = openSandbox({ data: 'demo', seed });
  const texts: string[] = [];
  const run = async (method: string, path: string, body?: unknown) => {
    const reply = await call(method, path, body);
    texts.push(`${reply.status} ${reply.headers.get('x-request-id')} ${reply.text}`);
    return reply.body;
  };
  await run('GET', '/contacts?per_page=150');
  await run('GET', '/companies?per_page=50');
  const contact = await run('POST', '/contacts', { role: 'lead' });
  await run('POST', '/companies', { name: 'Without an id' });
  await run('POST', `/contacts/${contact.id}/notes`, { body: 'x' });
  await run('GET', '/companies/scroll');
  await run('GET', '/contacts/missing');
  return texts.join('\n');
}

describe('a seed', () => {
  it('gives the same bytes for the same calls', async () => {
    expect(await story(42)).toBe(await story(42));
  });

  it('gives other ids than another seed', async () => {
    expect(await story(42)).not.toBe(await story(43));
  });

  it('fixes the ids of the demo whatever the time', async () => {
    const ids = async (now: string) => {
      const { call } = openSandbox({ data: 'demo', now });
      return (await call('GET', '/contacts')).body.data.map((contact: { id: string }) => contact.id);
    };
    expect(await ids('2026-01-05T10:00:00Z')).toEqual(await ids('2031-07-01T00:00:00Z'));
  });
});

describe('the demo workspace', () => {
  it.each(['contacts', 'companies', 'conversations', 'articles', 'internal_articles', 'calls'])(
    'counts as many %s as their list shows',
    async (path) => {
      const { sandbox, call } = openSandbox({ data: 'demo' });
      const kind = path.replace('_a', 'A');
      expect((await call('GET', `/${path}`)).body.total_count).toBe(sandbox.state().counts[kind]);
    },
  );

  it('shows what a first look wants to see', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    expect(sandbox.state().counts).toMatchObject({
      contacts: 40,
      companies: 7,
      teams: 3,
      tags: 7,
      segments: 5,
      notes: 4,
    });
    expect((await call('POST', '/contacts', { email: 'gus.pereira@example.org' })).body.errors[0].message).toContain(
      'An archived contact',
    );
    const { text } = await call('GET', '/contacts?per_page=150');
    const emails = text.match(/"email":"[^"]+"/g) ?? [];
    expect(emails).toHaveLength(40);
    for (const email of emails) expect(email).toMatch(/@(example\.org|example\.com|sandbox\.test)"$/);
  });
});
