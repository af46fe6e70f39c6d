import { invalid } from '../http/input.js';
import { type Call, ok, type View } from '../http/route.js';
import { create, get, list, remove, update } from '../table/crud.js';
import { createdAt, generated, optional, required, updatedAt } from '../table/field.js';
import { route } from '../table/operation.js';
import { numbered } from '../table/paging.js';
import { ref } from '../table/reference.js';
import { resource } from '../table/resource.js';
import { flag, list as listOf, maybe, nullable, object, oneOf, text, time } from '../table/shape.js';
import { type RecordOf, table } from '../table/table.js';
import { html, nullableText, nullableTime, texts } from './fields.js';
import { idsOf } from './ids.js';

/** Lists of news items, each for some of the customers. They are made in the app: no call writes them. */
export const newsfeeds = table('newsfeeds', {
  ids: idsOf('newsfeed', 6_300_000, 6_390_000),
  count: false,
  fields: { name: text, created_at: time, updated_at: time },
});

const assignment = object({ newsfeed_id: ref('newsfeeds'), published_at: maybe(nullableTime) });

export const newsItems = table('newsItems', {
  ids: idsOf('news_item', 6_200_000, 6_290_000),
  count: false,
  fields: {
    title: required(text),
    body: optional(html, () => ''),
    sender_id: required(ref('admins')),
    state: optional(oneOf('draft', 'live'), () => 'draft'),
    /** Without a time while the item is a draft. */
    newsfeed_assignments: optional(listOf(assignment), () => []),
    labels: optional(texts, () => []),
    cover_image_url: generated(nullableText, () => null),
    reactions: optional(listOf(nullable(text)), () => []),
    deliver_silently: optional(flag, () => false),
    created_at: createdAt,
    updated_at: updatedAt,
  },
});

export type NewsItemRecord = RecordOf<typeof newsItems>;

const paging = numbered({ default: 10, max: 150 }, 'counted');

export const newsfeedResource = resource(newsfeeds, {
  scope: 'news',
  routes: {
    listNewsfeeds: list('GET /news/newsfeeds', { paging }),
    retrieveNewsfeed: get('GET /news/newsfeeds/{newsfeed_id}'),
    listLiveNewsfeedItems: route('GET /news/newsfeeds/{newsfeed_id}/items', listLiveItems),
  },
});

export const newsItemResource = resource(newsItems, {
  scope: 'news',
  show: showNewsItem,
  routes: {
    listNewsItems: list('GET /news/news_items', { paging }),
    createNewsItem: create('POST /news/news_items', { prepare: publish }),
    retrieveNewsItem: get('GET /news/news_items/{news_item_id}'),
    updateNewsItem: update('PUT /news/news_items/{news_item_id}', { needs: ['title', 'sender_id'], prepare: publish }),
    deleteNewsItem: remove('DELETE /news/news_items/{news_item_id}', {
      answer: ({ id }) => ({ id, object: 'news-item', deleted: true }),
    }),
  },
});

/** A live item is published now where no time in the past is named. @throws RefusedError 400 for one in the future */
function publish(item: NewsItemRecord, { world }: Call): NewsItemRecord {
  const now = world.clock.now();
  const newsfeed_assignments = item.newsfeed_assignments.map(({ newsfeed_id, published_at }, at) => {
    if (item.state === 'draft') return { newsfeed_id };
    if ((published_at ?? now) <= now) return { newsfeed_id, published_at: published_at ?? now };
    throw invalid(`newsfeed_assignments[${at}].published_at`, 'a time in the past: the API schedules no news');
  });
  return { ...item, labels: [...new Set(item.labels)].sort(), newsfeed_assignments };
}

function listLiveItems(call: Call) {
  const feed = newsfeeds.require(call, call.param('newsfeed_id'));
  const all = newsItems.in(call.world);
  const publishedAt = (item: NewsItemRecord) =>
    item.newsfeed_assignments.find(({ newsfeed_id }) => newsfeed_id === feed.id)?.published_at ?? undefined;
  const live = [...all.values()]
    .filter((item) => item.state === 'live' && publishedAt(item) !== undefined)
    .sort((left, right) => (publishedAt(right) ?? 0) - (publishedAt(left) ?? 0));
  const { items, about } = numbered({ default: 20, max: 150 }, 'counted')(call, all, live);
  return ok({ type: 'list', data: items.map((item) => showNewsItem(item, call)), ...about });
}

function showNewsItem({ id, sender_id, newsfeed_assignments, ...item }: NewsItemRecord, { world }: View): object {
  return {
    type: 'news-item',
    id,
    workspace_id: world.settings.idCode,
    ...item,
    sender_id: Number(sender_id),
    newsfeed_assignments: newsfeed_assignments.map((one) => ({ ...one, newsfeed_id: Number(one.newsfeed_id) })),
  };
}
