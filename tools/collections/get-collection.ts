import { one, operation, out, param } from '../../src/intercom/index.js';

export const getCollection = operation('intercom_get_collection', {
  http: 'GET /help_center/collections/{collectionId}',
  effect: 'read',
  description: 'Get one collection of a help center.',
  params: { collectionId: param.id('collection') },
  returns: one('collection', 'The collection', { collectionId: out.id('Id of the collection') }),
});
