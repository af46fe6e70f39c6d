import { exactlyOne, one, operation, out, path } from '../../src/intercom/index.js';
import { instanceParams, objectType } from './custom-object-params.js';

export const getCustomObjectInstance = operation('intercom_get_custom_object_instance', {
  http: 'GET /custom_object_instances/{object_type}',
  since: '2.13',
  effect: 'read',
  description: 'Get one custom object instance. Needs instanceId or external_id.',
  params: { object_type: objectType, ...instanceParams },
  rules: [exactlyOne('instanceId', 'external_id')],
  request: ({ object_type, instanceId }, _context, declared) =>
    instanceId === undefined
      ? declared
      : { method: 'GET', path: path`/custom_object_instances/${object_type}/${instanceId}` },
  direct: { omit: ['instanceId'] },
  returns: one('custom-object-instance', 'The instance', { instanceId: out.id('Intercom id of the instance') }),
});
