import { one, operation, param } from '../../src/intercom/index.js';

export const getNewsfeed = operation('intercom_get_newsfeed', {
  http: 'GET /news/newsfeeds/{newsfeedId}',
  effect: 'read',
  description: 'Get one newsfeed by its id.',
  params: { newsfeedId: param.id('newsfeed') },
  returns: one('newsfeed', 'The newsfeed'),
});
