import { describe, expect, it } from 'vitest';
import { NOW } from '../caller.js';
import { openHelpCenter, refusal, titleOf } from './setup.js';

describe('the draft of an article', () => {
  it('waits beside what is published until it is published itself', async () => {
    const { write, get, put, post } = await openHelpCenter({ data: 'empty' });
    const id = await write({ state: 'published' });
    expect((await get(`/articles/${id}/draft`)).status).toBe(404);
    const staged = await put(`/articles/${id}/draft`, { title: 'Brew oolong', ai_chatbot_availability: false });
    expect(staged.body).toMatchObject({ title: 'Brew oolong', has_unpublished_changes: true, draft_updated_at: NOW });
    expect((await get(`/articles/${id}`)).body).toMatchObject({
      title: 'Brew tea',
      has_unpublished_changes: true,
      ai_chatbot_availability: true,
    });
    expect((await get(`/articles/${id}/draft`)).body.title).toBe('Brew oolong');
    expect((await post(`/articles/${id}/draft/publish`)).body).toMatchObject({
      title: 'Brew oolong',
      body: '<p class="no-margin">Boil it.</p>',
      has_unpublished_changes: false,
      draft_updated_at: null,
    });
    expect(refusal(await post(`/articles/${id}/draft/publish`))).toEqual([
      422,
      'parameter_invalid',
      'Article has no draft to publish',
    ]);
  });

  it('needs a published article', async () => {
    const { write, put } = await openHelpCenter();
    expect(refusal(await put(`/articles/${await write()}/draft`, { title: 'x' }))).toEqual([
      422,
      'parameter_invalid',
      'Article must be published before a draft can be staged',
    ]);
  });

  it('is published language by language', async () => {
    const { write, put, post, get } = await openHelpCenter();
    const id = await write({ state: 'published', translated_content: { fr: { title: 'Thé', state: 'published' } } });
    await put(`/articles/${id}/draft`, { title: 'Oolong', translated_content: { fr: { title: 'Thé bleu' } } });
    expect(refusal(await post(`/articles/${id}/draft/publish`))[1]).toBe('parameter_not_found');
    await post(`/articles/${id}/draft/publish`, { locales: ['fr'] });
    const { title, translated_content } = (await get(`/articles/${id}`)).body;
    expect([title, translated_content.fr.title]).toEqual(['Brew tea', 'Thé bleu']);
    expect(refusal(await post(`/articles/${id}/draft/publish`, { locales: ['en', 'fr'] }))).toEqual([
      422,
      'parameter_invalid',
      'Cannot publish a draft for locale(s) without pending changes: fr',
    ]);
  });

  it('goes when the article is taken back', async () => {
    const { write, put, get } = await openHelpCenter();
    const id = await write({ state: 'published' });
    await put(`/articles/${id}/draft`, { title: 'Oolong' });
    await put(`/articles/${id}`, { state: 'draft' });
    expect((await get(`/articles/${id}`)).body).toMatchObject({ title: 'Brew tea', has_unpublished_changes: false });
    expect((await get(`/articles/${id}/draft`)).status).toBe(404);
  });
});

describe('the versions of an article', () => {
  it('are added by every change of a text and by publishing, newest first', async () => {
    const { write, put, post, get, sandbox } = await openHelpCenter({ data: 'empty' });
    const id = await write({ title: 'One', state: 'published' });
    await sandbox.clock.advance('1m');
    await put(`/articles/${id}`, { title: 'Two' });
    await put(`/articles/${id}`, { ai_copilot_availability: false });
    await put(`/articles/${id}/draft`, { title: 'Three' });
    expect((await get(`/articles/${id}/versions`)).body.data.map(titleOf)).toEqual(['Two', 'One']);
    await sandbox.clock.advance('1m');
    await post(`/articles/${id}/draft/publish`);
    const { data, total_count } = (await get(`/articles/${id}/versions`)).body;
    expect(data.map(titleOf)).toEqual(['Three', 'Two', 'One']);
    expect(data.map(({ state }: { state: string }) => state)).toEqual(['published', 'draft', 'draft']);
    expect(data.map((one: { from_version_id: string | null }) => one.from_version_id)).toEqual([
      data[1].id,
      data[2].id,
      null,
    ]);
    expect(total_count).toBe(3);
    expect(data[0]).not.toHaveProperty('body');
    expect((await get(`/articles/${id}/versions/${data[2].id}`)).body).toMatchObject({
      type: 'article_version',
      title: 'One',
      article_id: id,
      body_markdown: 'Boil it.\n',
      created_via: 'api',
    });
  });

  it('are those of one language when asked', async () => {
    const { write, get } = await openHelpCenter();
    const id = await write({ translated_content: { fr: { title: 'Thé' } } });
    const { data } = (await get(`/articles/${id}/versions?locale=fr`)).body;
    expect(data.map(titleOf)).toEqual(['Thé']);
    expect((await get(`/articles/${id}/versions/${data[0].id}?locale=en`)).status).toBe(404);
    expect(refusal(await get(`/articles/${id}/versions?locale=it`))).toEqual([
      400,
      'parameter_invalid',
      'Unknown locale',
    ]);
    const other = await write();
    expect((await get(`/articles/${other}/versions/${data[0].id}`)).status).toBe(404);
  });
});

describe('a schedule', () => {
  it('publishes an article at its time, and unpublishes it', async () => {
    const { write, get, put, sandbox } = await openHelpCenter({ data: 'empty' });
    const id = await write({ state: 'published', scheduled_publish_at: '2026-01-05T12:00:00Z' });
    expect((await get(`/articles/${id}`)).body).toMatchObject({ state: 'draft', scheduled_publish_at: NOW + 7_200 });
    expect(sandbox.clock.pending()).toContainEqual({ at: NOW + 7_200, what: 'publish article', id });
    await sandbox.clock.advance('2h');
    expect((await get(`/articles/${id}`)).body).toMatchObject({
      state: 'published',
      scheduled_publish_at: null,
      updated_at: NOW + 7_200,
    });
    await put(`/articles/${id}`, { scheduled_unpublish_at: '2026-01-06T00:00:00Z' });
    await put(`/articles/${id}/draft`, { title: 'Changed' });
    await sandbox.clock.advance('1d');
    expect((await get(`/articles/${id}`)).body).toMatchObject({ state: 'draft', scheduled_unpublish_at: null });
  });

  it('is one at the most, ahead, and taken back by null or by publishing at once', async () => {
    const { write, get, put } = await openHelpCenter({ data: 'empty' });
    const id = await write();
    const at = '2026-01-05T12:00:00Z';
    const refused = async (body: object) => refusal(await put(`/articles/${id}`, body))[0];
    expect(await refused({ scheduled_publish_at: '2026-01-05T10:00:00Z' })).toBe(400);
    expect(await refused({ scheduled_publish_at: '' })).toBe(400);
    expect(await refused({ scheduled_publish_at: at, state: 'draft' })).toBe(400);
    expect(await refused({ scheduled_publish_at: at, scheduled_unpublish_at: at })).toBe(400);
    expect(await refused({ scheduled_unpublish_at: at })).toBe(400);
    await put(`/articles/${id}`, { scheduled_publish_at: at });
    await put(`/articles/${id}`, { scheduled_publish_at: null });
    expect((await get(`/articles/${id}`)).body.scheduled_publish_at).toBeNull();
    await put(`/articles/${id}`, { scheduled_publish_at: at });
    expect((await put(`/articles/${id}`, { state: 'published' })).body).toMatchObject({
      state: 'published',
      scheduled_publish_at: null,
    });
  });

  it('outlives an export', async () => {
    const { write, get, sandbox } = await openHelpCenter({ data: 'empty' });
    const id = await write({ scheduled_publish_at: '2026-01-05T12:00:00Z' });
    const document = sandbox.export();
    sandbox.reset();
    sandbox.import(document);
    expect(sandbox.export()).toBe(document);
    await sandbox.clock.advance('2h');
    expect((await get(`/articles/${id}`)).body.state).toBe('published');
  });
});
