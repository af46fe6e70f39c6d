import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteCollection = operation('intercom_delete_collection', {
  http: 'DELETE /help_center/collections/{collectionId}',
  effect: 'delete',
  description: 'Delete a collection for good. Its articles stay, without it.',
  params: { collectionId: param.id('collection') },
  returns: deleted('collection'),
});
