import { one, operation, out, param } from '../../src/intercom/index.js';
import { newsParams, presentSender, presentTitle } from './news-params.js';

export const updateNewsItem = operation('intercom_update_news_item', {
  http: 'PUT /news/news_items/{newsItemId}',
  effect: { worst: 'send', of: ({ state }) => (state === 'draft' ? 'write' : 'send') },
  description: 'Change a news item. state live publishes it, draft takes it back; customers see changes of a live one.',
  params: {
    newsItemId: param.id('news_item'),
    title: param.nonEmptyText('New title; the one that it has unless given', { example: 'Cards are here' }).optional(),
    state: param.choice(['draft', 'live'], 'live shows it to customers, draft takes it back').optional(),
    sender_id: param
      .id('admin', 'Admin who is named as the sender; the one that it has unless given', {
        asNumber: true,
        example: '5017690',
      })
      .optional(),
    ...newsParams,
  },
  lookups: { title: presentTitle, sender_id: presentSender },
  returns: one('news-item', 'The news item after the change', { newsItemId: out.id('Id of the news item') }),
});
