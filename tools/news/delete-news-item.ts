import { fields, operation, out, param } from '../../src/intercom/index.js';

export const deleteNewsItem = operation('intercom_delete_news_item', {
  http: 'DELETE /news/news_items/{newsItemId}',
  effect: 'delete',
  description: 'Delete a news item for good. Customers see it no more.',
  params: { newsItemId: param.id('news_item') },
  returns: fields({
    id: out.text('Id of the news item'),
    deleted: out.flag('Whether the news item was deleted'),
    object: out.optional(out.text('Always news-item')),
  }),
  gone: ({ newsItemId }) => ({ id: newsItemId, object: 'news-item', deleted: true }),
});
