import { many, operation, out, paging, param } from '../../src/intercom/index.js';
import { objectType } from './custom-object-params.js';

const size = { default: 20, max: 150 };

export const listCustomObjectInstances = operation('intercom_list_custom_object_instances', {
  http: 'GET /custom_object_instances/{object_type}',
  since: '2.16',
  effect: 'read',
  description: 'List the custom object instances of a type, all of them or those of a contact or conversation.',
  params: {
    object_type: objectType,
    references_contact_id: param.id('contact', 'Only instances that this contact refers to').optional(),
    references_conversation_id: param.id('conversation', 'Only instances that this conversation refers to').optional(),
    ...paging.numberedParams(size),
  },
  rules: [paging.numberedRule],
  returns: many('instances', out.list('custom-object-instance', 'Instances of this page'), paging.numbered(size)),
});
