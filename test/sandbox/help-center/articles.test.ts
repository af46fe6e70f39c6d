import { describe, expect, it } from 'vitest';
import { NOW } from '../caller.js';
import { openHelpCenter, refusal, titleOf } from './setup.js';

describe('articles', () => {
  it('are drafts without an address until they are published', async () => {
    const { write, get, put } = await openHelpCenter({ data: 'empty' });
    const id = await write();
    expect((await get(`/articles/${id}`)).body).toMatchObject({
      type: 'article',
      state: 'draft',
      url: null,
      body: '<p class="no-margin">Boil it.</p>',
      body_markdown: 'Boil it.\n',
      parent_ids: [],
      audience_ids: [],
      has_unpublished_changes: false,
      statistics: { type: 'article_statistics', views: 0, reactions: 0 },
    });
    const published = (await put(`/articles/${id}`, { state: 'published' })).body;
    expect(published).toMatchObject({ state: 'published', title: 'Brew tea' });
    expect(published.url).toBe(`https://help.sandbox.test/harbour-books/en/articles/${id}-brew-tea`);
    expect((await put(`/articles/${id}`, { state: 'draft' })).body).toMatchObject({ state: 'draft', url: null });
  });

  it('are listed by their last change, in numbered pages', async () => {
    const { sandbox, write, put, get, titles } = await openHelpCenter({ data: 'empty' });
    const first = await write({ title: 'First' });
    await sandbox.clock.advance('1m');
    await write({ title: 'Second' });
    expect(await titles()).toEqual(['Second', 'First']);
    await sandbox.clock.advance('1m');
    await put(`/articles/${first}`, { description: 'Changed' });
    expect(await titles()).toEqual(['First', 'Second']);
    const { body } = await get('/articles?per_page=1&page=2');
    expect(body.data.map(titleOf)).toEqual(['Second']);
    expect(body).toMatchObject({ total_count: 2, pages: { page: 2, per_page: 1, total_pages: 2, next: null } });
    expect(body.data[0].statistics).toBeUndefined();
  });

  it('take Markdown in place of HTML, never both', async () => {
    const { write, get, put } = await openHelpCenter();
    const markdown = '# Tea\n\nUse **fresh** water, see [here](https://example.com/a):\n\n1. boil\n2. pour\n';
    const id = await write({ body: undefined, body_markdown: markdown });
    const { body } = await get(`/articles/${id}`);
    expect(body.body).toBe(
      '<h1>Tea</h1>\n<p class="no-margin">Use <b>fresh</b> water, see <a href="https://example.com/a">here</a>:</p>\n<ol>\n<li>boil</li>\n<li>pour</li>\n</ol>',
    );
    expect(body.body_markdown).toBe(markdown);
    expect(refusal(await put(`/articles/${id}`, { body: 'a', body_markdown: 'b' }))).toEqual([
      400,
      'parameter_invalid',
      'body and body_markdown are mutually exclusive',
    ]);
  });

  it('need a title and an author in the default language, at the top or among the translations', async () => {
    const { post, author } = await openHelpCenter();
    expect(refusal(await post('/articles', { title: 'By nobody' }))).toEqual([
      400,
      'parameter_not_found',
      'author_id must be in the main body or default locale translated_content object',
    ]);
    expect((await post('/articles', { author_id: author })).status).toBe(400);
    const en = { title: 'Inside', author_id: author };
    expect((await post('/articles', { translated_content: { en } })).body).toMatchObject({ title: 'Inside' });
    expect(refusal(await post('/articles', { title: 'Odd', author_id: 1 }))[0]).toBe(400);
    expect(refusal(await post('/articles', { title: 'Odd', author_id: author, state: 'hidden' }))[1]).toBe(
      'parameter_invalid',
    );
  });

  it('stand in collections that there are', async () => {
    const { write, get, put, post, drop, author } = await openHelpCenter();
    const { body: collection } = await post('/help_center/collections', { name: 'Drinks' });
    const id = await write({ parent_id: collection.id, parent_type: 'collection' });
    expect((await get(`/articles/${id}`)).body.parent_ids).toEqual([Number(collection.id)]);
    expect((await get(`/articles/${id}`, '2.15')).body).toMatchObject({
      parent_id: Number(collection.id),
      parent_type: 'collection',
    });
    expect((await post('/articles', { title: 'Lost', author_id: author, parent_id: 1 })).status).toBe(404);
    expect((await put(`/articles/${id}`, { parent_id: collection.id, parent_type: 'shelf' })).status).toBe(400);
    await drop(`/help_center/collections/${collection.id}`);
    expect((await get(`/articles/${id}`)).body.parent_ids).toEqual([]);
  });

  it('say the same in several languages, each with a state of its own', async () => {
    const { write, get, put } = await openHelpCenter();
    const id = await write({ state: 'published', translated_content: { fr: { title: 'Thé', state: 'draft' } } });
    const { body } = await get(`/articles/${id}`);
    expect(body).toMatchObject({ default_locale: 'en', title: 'Brew tea', state: 'published' });
    expect(body.translated_content).toMatchObject({
      type: 'article_translated_content',
      en: { type: 'article_content', title: 'Brew tea', state: 'published' },
      fr: { type: 'article_content', title: 'Thé', state: 'draft', author_id: body.author_id },
    });
    await put(`/articles/${id}`, { translated_content: { fr: { state: 'published' } } });
    const { fr } = (await get(`/articles/${id}`)).body.translated_content;
    expect(fr.url).toMatch(/\/fr\/articles\/\d+-thé$/);
    expect((await put(`/articles/${id}`, { translated_content: { it: { title: 'Tè' } } })).status).toBe(400);
    expect((await put(`/articles/${id}`, { translated_content: { fr: { title: '' } } })).status).toBe(400);
  });

  it('have what 2.16 brought from 2.16 on only', async () => {
    const { write, get, call } = await openHelpCenter({ data: 'empty' });
    const id = await write();
    const { body } = await get(`/articles/${id}`, '2.15');
    for (const field of ['body_markdown', 'tags', 'audience_ids', 'has_unpublished_changes', 'scheduled_publish_at']) {
      expect(body).not.toHaveProperty(field);
    }
    const older = { 'intercom-version': '2.15' };
    expect((await call('GET', `/articles/${id}/versions`, undefined, older)).status).not.toBe(200);
    expect((await call('PUT', `/articles/${id}`, { ai_chatbot_availability: false }, older)).status).toBe(200);
    expect((await get(`/articles/${id}`)).body.ai_chatbot_availability).toBe(true);
  });

  it('know no audience that is not there', async () => {
    const { write, put } = await openHelpCenter();
    const id = await write();
    expect((await put(`/articles/${id}`, { audience_ids: [1] })).status).toBe(404);
    expect((await put(`/articles/${id}`, { audience_ids: [] })).status).toBe(200);
  });

  it('are gone when they are deleted, with their versions', async () => {
    const { write, get, drop } = await openHelpCenter();
    const id = await write();
    expect((await drop(`/articles/${id}`)).body).toEqual({ id, object: 'article', deleted: true });
    for (const path of [`/articles/${id}`, `/articles/${id}/versions`]) {
      expect(refusal(await get(path))).toEqual([404, 'not_found', 'Resource Not Found']);
    }
  });

  it('carry tags that exist', async () => {
    const { write, get, post, drop } = await openHelpCenter();
    const id = await write();
    const { body: tag } = await post('/tags', { name: 'Seasonal' });
    const { body: me } = await get('/me');
    const applied = { ...tag, applied_at: NOW, applied_by: { type: 'admin', id: me.id } };
    expect((await post(`/articles/${id}/tags`, { id: tag.id })).body).toEqual(applied);
    expect((await post(`/articles/${id}/tags`, { id: tag.id })).body).toEqual(applied);
    expect((await get(`/articles/${id}`)).body.tags).toEqual({ type: 'tag.list', tags: [applied] });
    expect((await drop(`/articles/${id}/tags/${tag.id}`)).body).toEqual({ ...tag, applied_at: null, applied_by: null });
    expect(refusal(await drop(`/articles/${id}/tags/${tag.id}`))).toEqual([404, 'tag_not_found', 'Tag not found']);
    expect(refusal(await post('/articles/1/tags', { id: tag.id }))).toEqual([
      404,
      'article_not_found',
      'Article not found',
    ]);
    await post(`/articles/${id}/tags`, { id: tag.id });
    await drop(`/tags/${tag.id}`);
    expect((await get(`/articles/${id}`)).body.tags.tags).toEqual([]);
  });
});

describe('searching articles', () => {
  it('finds those that have every word of the phrase, in any language', async () => {
    const { get, write } = await openHelpCenter();
    await write({ title: 'Oolong', translated_content: { fr: { title: 'Infusion bleue' } } });
    const found = async (query: string) => (await get(`/articles/search?${query}`)).body.data.articles.map(titleOf);
    expect(await found('phrase=INVOICES+receipt')).toEqual(['Find your invoices and receipts']);
    expect(await found('phrase=infusion+bleue')).toEqual(['Oolong']);
    expect(await found('phrase=invoice+oolong')).toEqual([]);
    expect(await found('phrase=tea&state=published')).toEqual([]);
    expect(await found('phrase=tea&state=draft')).toEqual(['Tea subscriptions']);
    expect(await found('phrase=invoice&help_center_id=1')).toEqual([]);
    expect((await get('/articles/search?state=draft')).body).toMatchObject({ total_count: 2, pages: { per_page: 10 } });
  });

  it('shows where the phrase stands when asked', async () => {
    const { get } = await openHelpCenter();
    expect((await get('/articles/search?phrase=invoice')).body.data.highlights).toEqual([]);
    const { data } = (await get('/articles/search?phrase=invoice&highlight=true')).body;
    expect(data.highlights[0].article_id).toBe(data.articles[0].id);
    expect(data.highlights[0].highlighted_title).toEqual([
      { type: 'plain', text: 'Find your ' },
      { type: 'highlight', text: 'invoices' },
      { type: 'plain', text: ' and receipts' },
    ]);
    const [passage] = data.highlights[0].highlighted_summary;
    expect(passage).toContainEqual({ type: 'highlight', text: 'invoice' });
  });

  it('follows every change', async () => {
    const { get, write, put, drop } = await openHelpCenter();
    const count = async (phrase: string) => (await get(`/articles/search?phrase=${phrase}`)).body.total_count;
    const id = await write({ title: 'Lapsang' });
    expect(await count('lapsang')).toBe(1);
    await put(`/articles/${id}`, { title: 'Souchong' });
    expect([await count('lapsang'), await count('souchong')]).toEqual([0, 1]);
    await drop(`/articles/${id}`);
    expect(await count('souchong')).toBe(0);
  });
});
