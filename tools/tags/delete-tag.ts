import { nothing, operation, param } from '../../src/intercom/index.js';

export const deleteTag = operation('intercom_delete_tag', {
  http: 'DELETE /tags/{tagId}',
  effect: 'delete',
  description: 'Delete a tag for good; it goes from everything that has it. Refused while a segment depends on it.',
  params: { tagId: param.id('tag', 'Id of the tag to delete') },
  returns: nothing('deleted', 'Whether the tag was deleted'),
});
