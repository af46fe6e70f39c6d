import { beforeEach, describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from '../caller.js';

let call: Caller;
let sender_id: number;
let newsfeed_id: number;

beforeEach(async () => {
  ({ call } = openSandbox());
  sender_id = Number((await call('GET', '/me')).body.id);
  newsfeed_id = Number((await call('GET', '/news/newsfeeds')).body.data[0].id);
});

const titles = async () =>
  (await call('GET', `/news/newsfeeds/${newsfeed_id}/items`)).body.data.map(({ title }: { title: string }) => title);

describe('a news item', () => {
  it('is a draft that no newsfeed shows until it is set live, and is published then', async () => {
    const draft = { title: 'Cards', sender_id, newsfeed_assignments: [{ newsfeed_id, published_at: 5 }] };
    const { body } = await call('POST', '/news/news_items', draft);
    expect(body).toMatchObject({ type: 'news-item', state: 'draft', newsfeed_assignments: [{ newsfeed_id }] });
    expect(body.newsfeed_assignments[0]).not.toHaveProperty('published_at');
    expect(await titles()).toEqual([]);
    const live = await call('PUT', `/news/news_items/${body.id}`, { title: 'Cards', sender_id, state: 'live' });
    expect(live.body.newsfeed_assignments).toEqual([{ newsfeed_id, published_at: NOW }]);
    expect(await titles()).toEqual(['Cards']);
    await call('PUT', `/news/news_items/${body.id}`, { title: 'Cards', sender_id, state: 'draft' });
    expect(await titles()).toEqual([]);
  });

  it('stands in its newsfeeds by the time it was published, the newest first, and pages there', async () => {
    for (const [title, published_at] of Object.entries({ Middle: NOW - 50, Old: NOW - 90, New: NOW - 10 })) {
      const newsfeed_assignments = [{ newsfeed_id, published_at }];
      await call('POST', '/news/news_items', { title, sender_id, state: 'live', newsfeed_assignments });
    }
    expect(await titles()).toEqual(['New', 'Middle', 'Old']);
    const { body } = await call('GET', `/news/newsfeeds/${newsfeed_id}/items?per_page=2&page=2`);
    expect(body).toMatchObject({ data: [{ title: 'Old' }], total_count: 3, pages: { page: 2, total_pages: 2 } });
  });

  it('keeps its labels in order and once, and is gone after its deletion', async () => {
    const { body } = await call('POST', '/news/news_items', { title: 'A', sender_id, labels: ['New', 'Fix', 'New'] });
    expect(body).toMatchObject({
      labels: ['Fix', 'New'],
      deliver_silently: false,
      reactions: [],
      cover_image_url: null,
    });
    const gone = await call('DELETE', `/news/news_items/${body.id}`);
    expect(gone.body).toEqual({ id: body.id, object: 'news-item', deleted: true });
    expect((await call('GET', `/news/news_items/${body.id}`)).status).toBe(404);
  });

  it.each<[title: string, body: object, message: string]>([
    ['no sender', { title: 'A' }, 'sender_id is required'],
    ['no title', { sender_id: 'me' }, 'title is required'],
    ['an unknown state', { title: 'A', sender_id: 'me', state: 'gone' }, 'state must be one of draft, live'],
    [
      'a date in the future',
      {
        title: 'A',
        sender_id: 'me',
        state: 'live',
        newsfeed_assignments: [{ newsfeed_id: 'feed', published_at: NOW + 1 }],
      },
      'newsfeed_assignments[0].published_at must be a time in the past: the API schedules no news',
    ],
    [
      'an assignment without a newsfeed',
      { title: 'A', sender_id: 'me', newsfeed_assignments: [{ published_at: 1 }] },
      'newsfeed_assignments[0].newsfeed_id must be a string',
    ],
  ])('is refused with %s', async (_title, body, message) => {
    const text = JSON.stringify(body).replace('"me"', String(sender_id)).replace('"feed"', String(newsfeed_id));
    const refused = await call('POST', '/news/news_items', JSON.parse(text));
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, message]);
  });

  it('cannot be changed without its title and sender, nor sent by nobody or shown nowhere', async () => {
    const { id } = (await call('POST', '/news/news_items', { title: 'A', sender_id })).body;
    const change = async (body: object) => (await call('PUT', `/news/news_items/${id}`, body)).body.errors[0].message;
    expect(await change({ state: 'live' })).toBe('title is required');
    expect(await change({ title: 'A' })).toBe('sender_id is required');
    expect(await change({ title: 'A', sender_id: 1 })).toBe('Admin not found');
    const nowhere = { title: 'A', sender_id, newsfeed_assignments: [{ newsfeed_id: 1 }] };
    expect((await call('PUT', `/news/news_items/${id}`, nowhere)).status).toBe(404);
  });
});
