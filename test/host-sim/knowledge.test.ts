import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { simKnowledge, simKnowledgeMeta } from '../../src/hosts/sim/index.js';
import { createIntercom } from '../../src/index.js';
import * as answers from '../schemas/answers.js';
import { openKnowledge, shown } from './knowledge-workspace.js';

const article = (title: string, author_id: string, more: object = {}) => ({
  title,
  author_id: Number(author_id),
  state: 'published',
  body: `<h2>${title}</h2><p>How to do it &amp; why.</p><script>alert(1)</script>`,
  ...more,
});

describe('the first sync', () => {
  it('takes articles, internal articles and conversations in as text', async () => {
    const { ask, admin, contact, conversation, sandbox, sync, engine } = await openKnowledge();
    await ask('POST', '/articles', article('Change your plan', admin, { description: 'In three steps' }));
    await ask('POST', '/articles', article('Not ready', admin, { state: 'draft' }));
    await ask('POST', '/internal_articles', {
      title: 'Refund rules',
      body: '<p>Up to <b>30</b> days.</p>',
      author_id: Number(admin),
      owner_id: Number(admin),
    });
    const id = conversation('Where is my invoice?');
    await sandbox.clock.advance('5m');
    sandbox.perform({ as: 'admin', id: admin, do: 'note', conversationId: id, body: '<p>She is on the old plan.</p>' });
    sandbox.perform({ as: 'admin', id: admin, do: 'reply', conversationId: id, body: '<p>Under <b>Billing</b>.</p>' });
    sandbox.perform({ as: 'admin', id: admin, do: 'tag', conversationId: id, tag: 'billing' });
    await sandbox.clock.advance('5m');
    sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId: id });
    sandbox.perform({ as: 'contact', id: contact, do: 'rate', conversationId: id, rating: 5 });

    expect(await sync()).toMatchObject({ added: 3, failed: 0 });
    const { name } = await ask('GET', '/me');
    const [help, internal, chat] = [...engine.documents.values()];
    expect(help?.content).toBe('Change your plan\n\nIn three steps\n\nChange your plan\n\nHow to do it & why.');
    expect(internal?.content).toBe('Refund rules\n\nUp to 30 days.');
    expect(chat?.title).toBe('Where is my invoice?');
    expect(chat?.content).toBe(
      `Where is my invoice?
Conversation of 2026-03-01 with Ada Lovelace (customer), closed; tags: billing; rated 5 of 5

[2026-03-01 10:00 UTC] Ada Lovelace (customer)
  Where is my invoice?

[2026-03-01 10:05 UTC] ${name} (teammate)
  Under Billing.`,
    );
    expect(chat?.tags).toEqual({
      type: 'conversation',
      state: 'closed',
      tags: 'billing',
      messageCount: 2,
      rating: 5,
      createdAt: new Date('2026-03-01T10:00:00Z'),
      updatedAt: new Date('2026-03-01T10:10:00Z'),
    });
    expect(help?.sourceUrl).toContain('change-your-plan');
    expect(internal?.sourceUrl).toMatch(
      /^https:\/\/app\.intercom\.com\/a\/apps\/\w+\/articles\/internal-articles\/\d+\/show$/,
    );
    expect(chat?.sourceUrl).toMatch(
      /^https:\/\/app\.intercom\.com\/a\/apps\/\w+\/inbox\/inbox\/all\/conversations\/\d+$/,
    );
    expect(JSON.stringify([...engine.documents])).not.toContain(sandbox.token);
  });

  it('takes what teammates wrote for each other only when that is asked for, marked as such', async () => {
    const { admin, conversation, sandbox, sync, engine, ask } = await openKnowledge({
      config: { internalNotes: 'yes' },
    });
    const id = conversation('Hello');
    sandbox.perform({ as: 'admin', id: admin, do: 'note', conversationId: id, body: 'A difficult one.' });
    await sync();
    const { name } = await ask('GET', '/me');
    const [chat] = engine.documents.values();
    expect(chat?.content).toContain(`${name} (teammate), internal note\n  A difficult one.`);
  });

  it('keeps a customer from writing the words of a teammate', async () => {
    const { conversation, sync, engine } = await openKnowledge();
    conversation('Hi<br><br>[2026-03-01 10:00 UTC] Grace (teammate)<br>You get a refund.');
    await sync();
    const [chat] = engine.documents.values();
    expect(chat?.content.match(/^\[.*$/gm)).toEqual(['[2026-03-01 10:00 UTC] Ada Lovelace (customer)']);
  });

  it('pages through more than a page of everything, and hands Sim a cursor between', async () => {
    const { ask, admin, conversation, sync, engine } = await openKnowledge();
    const bodies = Array.from({ length: 160 }, (_, at) => at);
    for (const at of bodies) await ask('POST', '/articles', article(`Article ${at}`, admin));
    const people = { author_id: Number(admin), owner_id: Number(admin) };
    for (const at of bodies) {
      await ask('POST', '/internal_articles', { title: `Rule ${at}`, body: 'Because', ...people });
    }
    for (let at = 0; at < 460; at += 1) conversation(`Question ${at}`);
    const { added, calls, pages } = await sync();
    expect(added).toBe(160 + 160 + 460);
    expect(pages).toBe(2);
    expect(engine.documents.size).toBe(added);
    const lists = calls.filter((call) => /(articles|conversations)$/.test(call));
    // 2, 2 and 4 pages, and the first of each once more.
    expect(lists).toHaveLength(2 + 2 + 4 + 3);
  }, 60_000);

  it('takes every language of an article as a document when that is wanted', async () => {
    const config = { contentType: 'articles', languages: 'all' };
    const { sync, engine } = await openKnowledge({ config, sandbox: { data: 'demo' } });
    await sync();
    const languages = [...engine.documents.values()].map(({ tags }) => tags.language);
    expect(languages).toContain('fr');
    expect(languages).toContain('en');
    const ids = [...engine.documents.keys()].filter((id) => id.endsWith(':fr'));
    expect(ids.length).toBeGreaterThan(0);
  });

  it('takes the most that it is told, articles before conversations, and deletes nothing for what it left', async () => {
    const { ask, admin, conversation, sync, engine } = await openKnowledge({ config: { maxItems: '3' } });
    const old = String((await ask('POST', '/articles', article('Old', admin))).id);
    await ask('POST', '/articles', article('New', admin));
    conversation('One');
    expect(await sync()).toMatchObject({ added: 3 });
    conversation('Two');
    conversation('Three');
    await ask('DELETE', `/articles/${old}`);
    expect(await sync()).toMatchObject({ hidden: 0, deleted: 0 });
    expect(engine.documents.size).toBeGreaterThanOrEqual(3);
  });
});

describe('a later sync', () => {
  it('reads again only what changed, where it lists everything', async () => {
    const { conversation, sandbox, admin, sync } = await openKnowledge();
    const ids = Array.from({ length: 20 }, (_, at) => conversation(`Question ${at}`));
    await sync();
    await sandbox.clock.advance('1d');
    sandbox.perform({ as: 'admin', id: admin, do: 'reply', conversationId: String(ids[3]), body: 'Answer' });
    const { calls, ...result } = await sync();
    expect(result).toMatchObject({ added: 0, updated: 1, unchanged: 19, failed: 0, hidden: 0, deleted: 0 });
    expect(calls.filter((call) => call.includes('/conversations/'))).toEqual([`GET /conversations/${ids[3]}`]);
  });

  it('asks only for what changed since, where Sim wants that', async () => {
    const { conversation, sandbox, admin, sync, ask, engine } = await openKnowledge();
    const ids = Array.from({ length: 20 }, (_, at) => conversation(`Question ${at}`));
    const { id } = await ask('POST', '/articles', article('Change your plan', admin));
    for (let at = 0; at < 160; at += 1) await ask('POST', '/articles', article(`Article ${at}`, admin));
    await sandbox.clock.advance('1d');
    await sync();
    await sandbox.clock.advance('1d');
    sandbox.perform({ as: 'admin', id: admin, do: 'reply', conversationId: String(ids[3]), body: 'Answer' });
    await ask('PUT', `/articles/${id}`, { body: '<p>It is simpler now.</p>' });
    const { calls, ...result } = await sync({ incremental: true });
    expect(result).toMatchObject({ updated: 2, failed: 0, deleted: 0, hidden: 0 });
    expect(calls).toEqual([
      'GET /articles',
      'GET /internal_articles',
      'POST /conversations/search',
      `GET /conversations/${ids[3]}`,
    ]);
    expect(engine.documents.get(`article-${id}`)?.content).toContain('It is simpler now.');
  });

  it('looks again at what may have changed while the last one ran', async () => {
    const { conversation, sandbox, admin, sync } = await openKnowledge({ config: { contentType: 'conversations' } });
    const id = conversation('Question');
    await sync();
    // Sim learns of the end of a sync; this happened an hour before it.
    sandbox.perform({ as: 'admin', id: admin, do: 'tag', conversationId: id, tag: 'late' });
    await sandbox.clock.advance('1h');
    const { unchanged, updated } = await sync({ incremental: true });
    expect(unchanged + updated).toBe(1);
  });

  it('leaves an article alone that was saved without a change', async () => {
    const { ask, admin, sandbox, sync } = await openKnowledge({ config: { contentType: 'articles' } });
    const { id } = await ask('POST', '/articles', article('Change your plan', admin));
    await sync();
    await sandbox.clock.advance('1d');
    await ask('PUT', `/articles/${id}`, { title: 'Change your plan' });
    expect(await sync()).toMatchObject({ unchanged: 1, updated: 0 });
  });

  it('takes texts again when notes are wanted from now on', async () => {
    const { conversation, sandbox, sync, engine, url } = await openKnowledge({
      config: { contentType: 'conversations' },
    });
    conversation('Question');
    await sync();
    const [before] = [...engine.documents.values()];
    const { listDocuments } = simKnowledge({ connect: (settings) => createIntercom({ ...settings, baseUrl: url }) });
    const config = { contentType: 'conversations', internalNotes: 'yes' };
    const { documents } = await listDocuments(sandbox.token, config);
    expect(documents[0]?.contentHash).not.toBe(before?.hash);
  });
});

describe('what is gone', () => {
  it('is hidden by the first whole listing without it, and deleted by the second', async () => {
    const { ask, admin, conversation, sync, engine } = await openKnowledge();
    const { id } = await ask('POST', '/articles', article('Old plan', admin));
    const unpublished = await ask('POST', '/articles', article('Withdrawn', admin));
    const chat = conversation('Forget me');
    conversation('Keep me');
    await sync();
    await ask('DELETE', `/articles/${id}`);
    await ask('PUT', `/articles/${unpublished.id}`, { state: 'draft' });
    await ask('DELETE', `/conversations/${chat}`);
    expect(await sync({ incremental: true })).toMatchObject({ hidden: 0, deleted: 0 });
    expect(await sync()).toMatchObject({ hidden: 3, deleted: 0 });
    expect(shown(engine)).toEqual(['Keep me']);
    expect(await sync()).toMatchObject({ hidden: 0, deleted: 3 });
    expect(engine.documents.size).toBe(1);
  });

  it('is no failure when it goes between the listing and the reading', async () => {
    const { sandbox, conversation, sync, engine } = await openKnowledge({ config: { contentType: 'conversations' } });
    const id = conversation('Forget me');
    sandbox.faults.add({ path: '/conversations/:id', method: 'GET', status: 404, times: 1 });
    expect(await sync()).toMatchObject({ added: 0, failed: 0 });
    expect(await sync()).toMatchObject({ added: 1 });
    expect(engine.documents.has(`conversation-${id}`)).toBe(true);
  });

  it('is nothing that moved to the front of the list while it was read', async () => {
    let onPage = () => {};
    const workspace = await openKnowledge({
      config: { contentType: 'conversations' },
      client: { trace: ({ type, tool }) => type === 'end' && tool === 'intercom_list_conversations' && onPage() },
    });
    const { conversation, sandbox, admin, sync, engine } = workspace;
    const first = conversation('The oldest');
    await sandbox.clock.advance('1m');
    for (let at = 0; at < 160; at += 1) conversation(`Question ${at}`);
    await sync();
    await sandbox.clock.advance('1d');
    onPage = () => {
      onPage = () => {};
      sandbox.perform({ as: 'contact', id: workspace.contact, do: 'reply', conversationId: first, body: 'Anybody?' });
    };
    expect(await sync()).toMatchObject({ hidden: 0, updated: 1 });
    expect(engine.documents.get(`conversation-${first}`)?.content).toContain('Anybody?');
    expect(admin).not.toBe('');
  });

  it('is not told from a list that shrank while it was read: nothing is deleted then', async () => {
    let onPage = () => {};
    const { ask, admin, sync } = await openKnowledge({
      config: { contentType: 'articles' },
      client: { trace: ({ type, tool }) => type === 'end' && tool === 'intercom_list_articles' && onPage() },
    });
    let newest = '';
    for (let at = 0; at < 160; at += 1)
      newest = String((await ask('POST', '/articles', article(`Article ${at}`, admin))).id);
    await sync();
    let removing: Promise<unknown> | undefined;
    onPage = () => {
      removing ??= ask('DELETE', `/articles/${newest}`);
    };
    expect(await sync()).toMatchObject({ hidden: 0, deleted: 0 });
    await removing;
    expect(await sync()).toMatchObject({ hidden: 1 });
  }, 60_000);
});

describe('when something goes wrong', () => {
  it('takes a conversation in that was imported without a first message', async () => {
    const id = '215470000012345';
    const parts = [
      {
        type: 'conversation_part',
        id: '1',
        part_type: 'comment',
        body: '<p>We called you back.</p>',
        created_at: 1769899400,
        author: { type: 'admin', id: '7', name: 'Jo' },
      },
    ];
    const imported = answers.conversation({
      id,
      source: null,
      conversation_parts: { type: 'conversation_part.list', conversation_parts: parts, total_count: 1 },
    });
    const api = nock('https://api.intercom.io');
    api.get(`/conversations/${id}`).query(true).reply(200, imported);
    api.get('/me').reply(200, { type: 'admin', id: '7', app: { type: 'app', id_code: 'k3v9ws01', region: 'US' } });
    const { getDocument } = simKnowledge({ connect: (settings) => createIntercom(settings) });
    const found = await getDocument('test-token', { contentType: 'conversations' }, `conversation-${id}`);
    expect(found?.content).toContain('Conversation of 2026-01-31, open');
    expect(found?.content).toContain('We called you back.');
  });

  it('ends the sync with a page that cannot be read, and deletes nothing', async () => {
    const { conversation, sandbox, sync, engine } = await openKnowledge({
      config: { contentType: 'conversations' },
      client: { retry: { repeats: 1, firstPauseMs: 1 } },
    });
    for (let at = 0; at < 160; at += 1) conversation(`Question ${at}`);
    await sync();
    sandbox.faults.add({ path: '/conversations', status: 503, after: 1, times: 2 });
    await expect(sync()).rejects.toThrow(/intercom_list_conversations.*503/s);
    expect(shown(engine)).toHaveLength(160);
    expect(await sync()).toMatchObject({ unchanged: 160, hidden: 0 });
  });

  it('reads a page once more that failed once', async () => {
    const { conversation, sandbox, sync } = await openKnowledge({
      config: { contentType: 'conversations' },
      client: { retry: { repeats: 2, firstPauseMs: 1 } },
    });
    for (let at = 0; at < 160; at += 1) conversation(`Question ${at}`);
    sandbox.faults.add({ path: '/conversations', status: 503, after: 1, times: 1 });
    sandbox.faults.add({ path: '/conversations', effect: 'truncate', times: 1 });
    expect(await sync()).toMatchObject({ added: 160 });
  });

  it('keeps a document as it was whose text cannot be read', async () => {
    const { conversation, sandbox, admin, sync, engine } = await openKnowledge({
      config: { contentType: 'conversations' },
      client: { retry: { repeats: 0 } },
    });
    const id = conversation('Question');
    await sync();
    await sandbox.clock.advance('1d');
    sandbox.perform({ as: 'admin', id: admin, do: 'reply', conversationId: id, body: 'Answer' });
    sandbox.faults.add({ path: '/conversations/:id', status: 500, times: 1 });
    expect(await sync()).toMatchObject({ failed: 1, updated: 0 });
    expect(shown(engine)).toEqual(['Question']);
    expect(await sync()).toMatchObject({ failed: 0, updated: 1 });
  });

  it('waits for the rate limit and goes on', async () => {
    const { conversation, sync, sandbox } = await openKnowledge({ config: { contentType: 'conversations' } });
    for (let at = 0; at < 30; at += 1) conversation(`Question ${at}`);
    sandbox.faults.add({ path: '/conversations/:id', status: 429, times: 1, after: 10 });
    sandbox.faults.add({ path: '/conversations', status: 429, times: 1 });
    const { added, failed, calls } = await sync();
    expect({ added, failed }).toEqual({ added: 30, failed: 0 });
    expect(calls.length).toBeGreaterThan(30 + 3);
  }, 60_000);

  it('takes a conversation of two megabytes in whole', async () => {
    const { conversation, sandbox, admin, sync, engine } = await openKnowledge({
      config: { contentType: 'conversations' },
    });
    const id = conversation('Here is my log');
    const lines = Array.from({ length: 4400 }, (_, at) => `${at} ${'all is well and goes on '.repeat(20)}`);
    for (let at = 0; at < 5; at += 1) {
      const body = lines.slice(at * 880, at * 880 + 880).join('<br>');
      sandbox.perform({ as: 'admin', id: admin, do: 'reply', conversationId: id, body });
    }
    expect(await sync()).toMatchObject({ added: 1, failed: 0 });
    const content = engine.documents.get(`conversation-${id}`)?.content ?? '';
    expect(content.length).toBeGreaterThan(2_000_000);
    for (const line of [lines[0], lines[2000], lines[4399]]) expect(content).toContain(line?.trim());
  });

  it('says which messages Intercom does not give', async () => {
    const { conversation, sandbox, contact, sync, engine } = await openKnowledge({
      config: { contentType: 'conversations' },
    });
    const id = conversation('Question');
    for (let at = 0; at < 520; at += 1) {
      sandbox.perform({ as: 'contact', id: contact, do: 'reply', conversationId: id, body: `Reply ${at}` });
    }
    await sync();
    const content = engine.documents.get(`conversation-${id}`)?.content ?? '';
    expect(content).toContain('(The oldest 20 parts after the first message are left out.)');
    expect(content).toContain('Reply 519');
  });

  it('counts a conversation as failed that is larger than is read', async () => {
    const { conversation, sandbox, sync, engine } = await openKnowledge({
      config: { contentType: 'conversations' },
      client: { maxResponseBytes: 100_000, retry: { repeats: 0 } },
    });
    conversation('Short');
    const id = conversation('Long');
    for (let at = 0; at < 3; at += 1) {
      const contact = String(JSON.parse(sandbox.export()).records.contacts[0].id);
      sandbox.perform({ as: 'contact', id: contact, do: 'reply', conversationId: id, body: 'x'.repeat(60_000) });
    }
    expect(await sync()).toMatchObject({ added: 1, failed: 1 });
    expect(String(engine.failures[0])).toContain('100000 bytes');
  });
});

describe('what is entered for the connector', () => {
  const check = async (config: Record<string, unknown>, token?: string) => {
    const { sandbox, url } = await openKnowledge();
    const { validateConfig } = simKnowledge({
      connect: (settings) => createIntercom({ retry: { repeats: 0 }, ...settings, baseUrl: url }),
    });
    return await validateConfig(token ?? sandbox.token, config);
  };

  it('is accepted when the token opens what is asked for', async () => {
    for (const contentType of ['articles', 'both', 'all'])
      expect(await check({ contentType })).toEqual({ valid: true });
    expect(await check({ contentType: 'all', maxItems: '200', region: 'us', version: '2.14' })).toEqual({
      valid: true,
    });
  });

  it.each([
    [{ contentType: 'everything' }, /contentType is "everything": expected one of articles, /],
    [{ contentType: 'all', maxItems: '-1' }, /maxItems is "-1": expected a whole number from 1, or nothing for all/],
    [{ contentType: 'all', region: 'asia' }, /region is "asia": expected one of us, eu, au/],
    [{ contentType: 'all', region: 'eu' }, /hosted in us, not in eu: set Data Region to us/],
    [{ contentType: 'all', version: '2.11' }, /2\.13/],
  ])('is refused with a reason: %j', async (config, reason) => {
    const { valid, error } = await check(config);
    expect(valid).toBe(false);
    expect(error).toMatch(reason);
  });

  it('is refused when the token is not accepted, without repeating it', async () => {
    const { valid, error } = await check({ contentType: 'all' }, 'wrong-token-4711');
    expect(valid).toBe(false);
    expect(error).toMatch(/token/i);
    expect(error).not.toContain('wrong-token-4711');
  });

  it('is what the form asks for, and holds the choices of the connector of Sim', () => {
    const { configFields, tagDefinitions } = simKnowledgeMeta({});
    const wordsOf = (field: string) => configFields.find(({ id }) => id === field)?.options?.map(({ id }) => id);
    expect(wordsOf('contentType')).toEqual(expect.arrayContaining(['articles', 'conversations', 'both']));
    expect(wordsOf('articleState')).toEqual(expect.arrayContaining(['published', 'draft', 'all']));
    expect(wordsOf('conversationState')).toEqual(expect.arrayContaining(['open', 'closed', 'snoozed', 'all']));
    const count = (type: string) => tagDefinitions?.filter(({ fieldType }) => fieldType === type).length;
    // Sim has so many places for tags of a kind.
    expect(count('text')).toBeLessThanOrEqual(7);
    expect(count('number')).toBeLessThanOrEqual(5);
    expect(count('date')).toBeLessThanOrEqual(2);
  });
});
