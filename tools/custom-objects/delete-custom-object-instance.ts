import { exactlyOne, fields, operation, out, path } from '../../src/intercom/index.js';
import { instanceParams, objectType } from './custom-object-params.js';

export const deleteCustomObjectInstance = operation('intercom_delete_custom_object_instance', {
  http: 'DELETE /custom_object_instances/{object_type}',
  since: '2.13',
  effect: 'delete',
  description: 'Delete one custom object instance for good. Needs instanceId or external_id.',
  params: { object_type: objectType, ...instanceParams },
  rules: [exactlyOne('instanceId', 'external_id')],
  // Intercom's names for the two deletions are swapped: the one with an id in its path takes the Intercom id.
  request: ({ object_type, instanceId }, _context, declared) =>
    instanceId === undefined
      ? declared
      : { method: 'DELETE', path: path`/custom_object_instances/${object_type}/${instanceId}` },
  direct: { omit: ['instanceId'] },
  gone: ({ object_type, instanceId }) => ({ id: instanceId, object: object_type, deleted: true }),
  returns: fields({
    deleted: out.flag('Whether the instance was deleted'),
    object: out.text('Identifier of its type'),
    id: out.optional(out.text('Intercom id of the instance; missing when it was named by external_id and was gone')),
  }),
});
