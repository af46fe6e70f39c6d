import { atLeastOne, one, operation, out, param } from '../../src/intercom/index.js';
import { collectionParams } from './collection-params.js';

export const updateCollection = operation('intercom_update_collection', {
  http: 'PUT /help_center/collections/{collectionId}',
  effect: 'write',
  description: 'Change a collection: its name, its description or the collection that it is in.',
  params: { collectionId: param.id('collection'), ...collectionParams },
  rules: [
    atLeastOne('name', 'description', 'translated_content', 'parent_id'),
    {
      check({ collectionId, parent_id }, refuse) {
        if (collectionId === parent_id) refuse('parent_id', 'is the collection itself: give another one, or null');
      },
    },
  ],
  returns: one('collection', 'The collection after the change', { collectionId: out.id('Id of the collection') }),
});
