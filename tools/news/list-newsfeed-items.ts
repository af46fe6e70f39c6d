import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 20 };

export const listNewsfeedItems = operation('intercom_list_newsfeed_items', {
  http: 'GET /news/newsfeeds/{newsfeedId}/items',
  title: 'List live newsfeed items',
  effect: 'read',
  description: 'List the news items that customers see in a newsfeed.',
  params: { newsfeedId: param.id('newsfeed'), ...paging.numberedParams(size) },
  rules: [paging.numberedRule],
  returns: many('news_items', out.list('news-item', 'Live news items of this page'), paging.numbered(size)),
});
