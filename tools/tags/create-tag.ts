import * as z from 'zod';
import type { Tag } from '../../src/generated/types.js';
import { defineTool, param, path } from '../../src/tool/index.js';
import { tagFields } from './tag-output.js';

export const createTag = defineTool({
  id: 'intercom_create_tag',
  title: 'Create or rename tag',
  description: 'Create a tag, or return the one that has this name. With the id of a tag, rename that tag.',
  resource: 'tags',
  since: '2.11',
  effect: 'write',
  // By name or by id, a repeat finds the tag as the first call left it.
  idempotent: true,
  params: z.strictObject({
    name: param.filledText('Name of the tag, whatever its capitals; the new name when id is given'),
    id: param.id('Tag to rename', { of: 'tag' }).optional(),
  }),
  example: { name: 'vip' },
  request: ({ name, id }) => ({ method: 'POST', path: path`/tags`, body: { name, id } }),
  output: tagFields,
  map: ({ id, name, type }: Tag) => ({ id, name, type }),
});
