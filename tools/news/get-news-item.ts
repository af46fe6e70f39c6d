import { one, operation, param } from '../../src/intercom/index.js';

export const getNewsItem = operation('intercom_get_news_item', {
  http: 'GET /news/news_items/{newsItemId}',
  effect: 'read',
  description: 'Get one news item by its id.',
  params: { newsItemId: param.id('news_item') },
  returns: one('news-item', 'The news item'),
});
