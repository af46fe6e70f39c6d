import * as z from 'zod';
import type { TagList } from '../../src/generated/types.js';
import { defineTool, out, paging, path } from '../../src/tool/index.js';

export const listTags = defineTool({
  id: 'intercom_list_tags',
  title: 'List tags',
  description: 'List all tags of the workspace at once.',
  resource: 'tags',
  since: '2.11',
  effect: 'read',
  params: z.strictObject({}),
  example: {},
  request: () => ({ method: 'GET', path: path`/tags` }),
  output: { tags: out.list('tag', 'All tags'), type: out.text('Always list'), ...paging.pageFields },
  map: ({ data, type }: TagList) => ({ tags: data, type, ...paging.onlyPage({ total_count: data.length }) }),
  paging: { items: 'tags' },
});
