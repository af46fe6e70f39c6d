import { one, operation, out, param } from '../../src/intercom/index.js';
import { objectType } from './custom-object-params.js';

/** Without an id of the caller's own, each call makes another instance. */
export const createCustomObjectInstance = operation('intercom_create_custom_object_instance', {
  http: 'POST /custom_object_instances/{object_type}',
  title: 'Create or update custom object instance',
  since: '2.13',
  effect: 'write',
  idempotent: { of: ({ external_id }) => external_id !== undefined },
  description: 'Create a custom object instance, or update the one of its type that has this external_id.',
  params: {
    object_type: objectType,
    external_id: param
      .externalId('Your own id of the instance; without one a new instance is made each time', {
        example: 'order-1001',
      })
      .optional(),
    custom_attributes: param
      .jsonObject('Values by the names that the type gives its attributes; on an update the others stay', {
        example: { order_number: '1001', total_amount: 99.5 },
      })
      .nullable()
      .optional(),
    external_created_at: param
      .unixTime(
        "When it was created in your system, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      )
      .nullable()
      .optional(),
    external_updated_at: param
      .unixTime(
        "When it was last changed in your system, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC)",
      )
      .nullable()
      .optional(),
  },
  returns: one('custom-object-instance', 'The instance', { instanceId: out.id('Id of the instance') }),
});
