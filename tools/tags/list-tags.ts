import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listTags = operation('intercom_list_tags', {
  http: 'GET /tags',
  effect: 'read',
  description: 'List all tags of the workspace at once.',
  params: {},
  returns: many('tags', out.list('tag', 'All tags'), paging.whole, { type: out.text('Always list') }),
});
