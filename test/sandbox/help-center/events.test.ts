import { describe, expect, it } from 'vitest';
import { openEventSetup } from '../webhooks/events/event-setup.js';

describe('webhooks tell of articles', () => {
  it('that they were made, changed, published, taken back and deleted', async () => {
    const { notificationsOf, post, put, drop, admin } = await openEventSetup();
    let id = '';
    const told = await notificationsOf(async () => {
      id = (await post('/articles', { title: 'Tea', author_id: Number(admin) })).body.id;
      await put(`/articles/${id}`, { title: 'Green tea' });
      await put(`/articles/${id}`, { state: 'published' });
      await put(`/articles/${id}/draft`, { title: 'Oolong' });
      await post(`/articles/${id}/draft/publish`);
      await put(`/articles/${id}`, { state: 'draft' });
      await drop(`/articles/${id}`);
    });
    expect(told.map(([topic, item]) => [topic, item.title, item.state])).toEqual([
      ['article.created', 'Tea', 'draft'],
      ['article.updated', 'Green tea', 'draft'],
      ['article.published', 'Green tea', 'published'],
      ['article.published', 'Oolong', 'published'],
      ['article.unpublished', 'Oolong', 'draft'],
      ['article.deleted', 'Oolong', 'draft'],
    ]);
    expect(told.every(([, item]) => item.type === 'article' && item.id === id)).toBe(true);
  });

  it('that bulk actions changed them', async () => {
    const { notificationsOf, call, post, sandbox, admin } = await openEventSetup();
    const { id } = (await post('/articles', { title: 'Tea', author_id: Number(admin) })).body;
    const add_tag_ids = [Number((await post('/tags', { name: 'Hot' })).body.id)];
    const found = (await call('GET', '/content/search?content_types=article')).body.data[0];
    const run = async (action: string, type: string, of: string, details: object = {}) => {
      await post('/content/bulk_actions', { action, content_ids: [{ type, id: of }], ...details });
      await sandbox.clock.advance('1m');
    };
    const text = found.contents[0].id;
    const told = await notificationsOf(async () => {
      await run('publish', 'article_content', text);
      await run('publish', 'article_content', text);
      await run('set_availability', 'article_content', text, { availability: { copilot: false } });
      await run('update_tags', 'article', id, { tags: { add_tag_ids } });
      await run('unpublish', 'article_content', text);
      await run('delete', 'article_content', text);
    });
    expect(told.map(([topic, item]) => [topic, item.id, item.tags.tags.length])).toEqual([
      ['article.published', id, 0],
      ['article.updated', id, 0],
      ['article.updated', id, 1],
      ['article.unpublished', id, 1],
      ['article.deleted', id, 1],
    ]);
  });

  it('in the form of their version', async () => {
    const { notificationsOf, post, admin } = await openEventSetup();
    const article = { title: 'Tea', author_id: Number(admin), state: 'published' };
    const told = await notificationsOf(() => post('/articles', article), '2.15');
    expect(told.map(([topic]) => topic)).toEqual(['article.created', 'article.published']);
    expect(told[0]?.[1]).toMatchObject({ parent_id: null, parent_type: null });
    expect(told[0]?.[1]).not.toHaveProperty('body_markdown');
  });
});
