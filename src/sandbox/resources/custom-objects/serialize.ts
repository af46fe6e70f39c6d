import type { View } from '../../http/route.js';
import { type CustomObjectInstance, customObjectTypes } from './model.js';

/** An instance; its type is the identifier that its kind has. */
export function serializeInstance(instance: CustomObjectInstance, { world }: View) {
  return {
    id: instance.id,
    type: customObjectTypes.get(world, instance.type_id)?.identifier ?? '',
    custom_attributes: instance.custom_attributes,
    external_id: instance.external_id,
    external_created_at: instance.external_created_at,
    external_updated_at: instance.external_updated_at,
    created_at: instance.created_at,
    updated_at: instance.updated_at,
  };
}
