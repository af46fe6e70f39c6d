import { fields, operation, param } from '../../src/intercom/index.js';
import { tagFields } from './tag-output.js';

/** A repeat finds the tag as the first call left it. */
export const createTag = operation('intercom_create_tag', {
  http: 'POST /tags',
  effect: 'idempotent write',
  description: 'Create a tag, or return the one that has this name. With the id of a tag, rename that tag.',
  params: {
    name: param.nonEmptyText('Name of the tag, or its new name; capitals do not matter', { example: 'vip' }),
    id: param.id('tag', 'Tag to rename').optional(),
  },
  returns: fields(tagFields),
});
