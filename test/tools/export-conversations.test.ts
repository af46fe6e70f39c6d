import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { closeAfterTest } from '../helpers/opened.js';
import { conversation } from '../schemas/answers.js';
import { previewAll, refusal } from './preview.js';

const id = 'intercom_export_conversations';
const api = 'https://api.intercom.io';
const intercom = createIntercom({ accessToken: 'test-token', confirmPausesMs: [1] });
const period = { since: 1_767_225_600, until: 1_769_904_000 };
const listed = (...found: { id: string; created_at: number }[]) => ({
  type: 'conversation.list',
  conversations: found.map((one) => conversation(one)),
  total_count: found.length,
  pages: { type: 'pages', page: 1, per_page: 20, total_pages: 1 },
});

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

afterEach(() => nock.cleanAll());

describe('export conversations', () => {
  it('asks for more than the period, since a search may compare whole days of another zone', () => {
    const [search, read] = previewAll(id, { ...period, by: 'updated_at', per_page: 5 });
    expect(search).toMatchObject({
      request: 'POST /conversations/search',
      body: {
        query: {
          operator: 'AND',
          value: [
            { field: 'updated_at', operator: '>', value: period.since - 90_000 },
            { field: 'updated_at', operator: '<', value: period.until + 90_000 },
          ],
        },
        sort: { field: 'updated_at', order: 'ascending' },
        pagination: { per_page: 5 },
      },
    });
    expect(read?.request).toMatch(/^GET \/conversations\/.*answer/);
  });

  it('reads each conversation whose time lies in the period, its end left out', async () => {
    const inside = [
      { id: '1', created_at: period.since },
      { id: '2', created_at: period.until - 1 },
    ];
    const outside = [
      { id: '3', created_at: period.since - 1 },
      { id: '4', created_at: period.until },
    ];
    nock(api)
      .post('/conversations/search')
      .reply(200, listed(...inside, ...outside));
    for (const one of inside)
      nock(api)
        .get(`/conversations/${one.id}`)
        .reply(200, conversation({ ...one, title: 'whole' }));
    const { output } = await intercom.run(id, period);
    expect(output.conversations).toMatchObject([
      { id: '1', title: 'whole' },
      { id: '2', title: 'whole' },
    ]);
    expect(output).toMatchObject({ has_more: false, next_cursor: null });
    expect(nock.isDone()).toBe(true);
  });

  it('leaves out what was deleted since it was found', async () => {
    const found = [
      { id: '1', created_at: period.since },
      { id: '2', created_at: period.since },
    ];
    nock(api)
      .post('/conversations/search')
      .reply(200, listed(...found));
    nock(api)
      .get('/conversations/1')
      .reply(404, { type: 'error.list', errors: [{ code: 'not_found', message: 'Gone' }] });
    nock(api)
      .get('/conversations/2')
      .reply(200, conversation({ id: '2' }));
    const { output } = await intercom.run(id, period);
    expect(output.conversations.map((one) => one.id)).toEqual(['2']);
  });

  it('fails when a conversation cannot be read for another reason, so that none goes missing unseen', async () => {
    nock(api)
      .post('/conversations/search')
      .reply(200, listed({ id: '1', created_at: period.since }, { id: '2', created_at: period.since }));
    nock(api)
      .get('/conversations/1')
      .reply(200, conversation({ id: '1' }));
    nock(api)
      .get('/conversations/2')
      .reply(403, { type: 'error.list', errors: [{ code: 'api_plan_restricted', message: 'Not on this plan' }] });
    await expect(intercom.run(id, period)).rejects.toThrow(/Not on this plan/);
  });

  it('reads all conversations of a sandbox, with parts, page after page', async () => {
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
    const { url } = await sandbox.listen();
    const client = createIntercom({ accessToken: sandbox.token, baseUrl: url });
    const all = await allOf(client.iterate('intercom_list_conversations', {}));
    const exported = await allOf(client.iterate(id, { since: 0, per_page: 3 }));
    expect(exported.map((one) => one.id).sort()).toEqual(all.map((one) => one.id).sort());
    expect(exported.every((one) => one.conversation_parts !== undefined)).toBe(true);
    const times = all.map((one) => Number(one.created_at)).sort((one, other) => one - other);
    const since = times[2] ?? 0;
    const later = await allOf(client.iterate(id, { since }));
    expect(later.length).toBe(times.filter((time) => time >= since).length);
    expect(later.length).toBeLessThan(all.length);
  });

  it.each([
    [{}, 'since is missing'],
    [{ since: 10, until: 5 }, 'until is not after since: expected 11 or later'],
    [{ since: 10, per_page: 51 }, 'per_page'],
  ])('refuses %o', (params, message) => {
    expect(refusal(id, params).join()).toContain(message);
  });
});
