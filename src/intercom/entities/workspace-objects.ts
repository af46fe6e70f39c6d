import { decimalId, entity, names } from './row.js';

/** What teammates set up beside the inbox: custom objects, office hours, data connectors, and who may come in. */
export const workspaceObjects = {
  custom_object_type: entity('custom object type', {
    description: 'Identifier of the custom object type, as its settings show it: Order',
    example: 'Order',
  }),
  custom_object_instance: entity(
    'custom object instance',
    { description: 'Intercom id of the custom object instance', example: '22', pattern: decimalId },
    {
      schema: 'custom-object-instance',
      list: { tool: 'intercom_list_custom_object_instances', value: 'id', label: 'external_id' },
      get: { tool: 'intercom_get_custom_object_instance', param: 'instanceId' },
      concise: names(
        'id external_id type custom_attributes external_created_at external_updated_at created_at updated_at',
      ),
      trusted: ['type'],
    },
  ),
};
