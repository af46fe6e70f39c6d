import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 10 };

export const listNewsfeeds = operation('intercom_list_newsfeeds', {
  http: 'GET /news/newsfeeds',
  effect: 'read',
  description: 'List the newsfeeds of the workspace. They are made in Intercom itself.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('newsfeeds', out.list('newsfeed', 'Newsfeeds of this page'), paging.numbered(size)),
});
