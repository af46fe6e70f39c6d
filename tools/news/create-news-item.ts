import type { NewsItem } from '../../src/generated/types.js';
import { defaultAdmin, one, operation, out, param, path, sameText } from '../../src/intercom/index.js';
import { newsParams } from './news-params.js';

export const createNewsItem = operation('intercom_create_news_item', {
  http: 'POST /news/news_items',
  effect: { worst: 'send', of: ({ state }) => (state === 'live' ? 'send' : 'write') },
  description: 'Create a news item: a draft, or with state live one that customers see in the newsfeeds at once.',
  params: {
    title: param.nonEmptyText('Title of the news item', { example: 'Cards are here' }),
    state: param.choice(['draft', 'live'], 'live shows it to customers; draft unless given').optional(),
    sender_id: param
      .id('admin', 'Admin who is named as the sender; the default admin, or that of the token, unless given', {
        asNumber: true,
      })
      .optional(),
    ...newsParams,
  },
  lookups: { sender_id: defaultAdmin },
  returns: one('news-item', 'The new news item', { newsItemId: out.id('Id of the news item') }),
  confirm: {
    request: () => ({ method: 'GET', path: path`/news/news_items` }),
    candidates: ({ data }: { readonly data: readonly NewsItem[] }, { title, body = '' }, { at }) =>
      data
        .filter((item) => Number(item.created_at) >= at && item.title === title && sameText(item.body ?? '', body))
        .map((item) => ({ id: item.id, answer: item })),
    made: (item) => item.id,
  },
});
