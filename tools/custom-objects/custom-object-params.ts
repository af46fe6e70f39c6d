import { param } from '../../src/intercom/index.js';

/** The type of the instances that a call is about. */
export const objectType = param.id('custom_object_type');

/** The two ways to name an instance. */
export const instanceParams = {
  instanceId: param.id('custom_object_instance').optional(),
  external_id: param
    .externalId('Your own id of the instance, its external_id (not the Intercom id)', { example: 'order-1001' })
    .optional(),
};
