import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 10 };

export const listNewsItems = operation('intercom_list_news_items', {
  http: 'GET /news/news_items',
  effect: 'read',
  description: 'List the news items of the workspace, drafts too.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('news_items', out.list('news-item', 'News items of this page'), paging.numbered(size)),
});
