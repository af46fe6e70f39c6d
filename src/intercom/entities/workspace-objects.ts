import { decimalId, entity, names, optionsFrom, part } from './row.js';

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
      find: ['intercom_list_custom_object_instances'],
      get: { tool: 'intercom_get_custom_object_instance', param: 'instanceId' },
      concise: names(
        'id external_id type custom_attributes external_created_at external_updated_at created_at updated_at',
      ),
      trusted: ['type'],
    },
  ),

  office_hours_schedule: entity(
    'office hours schedule',
    { example: '830001', pattern: decimalId },
    {
      schema: 'office-hours-schedule',
      list: optionsFrom('intercom_list_office_hours_schedules'),
      get: { tool: 'intercom_get_office_hours_schedule', param: 'scheduleId' },
      update: { tool: 'intercom_update_office_hours_schedule', param: 'scheduleId' },
      concise: names('id name time_zone_name time_intervals twenty_four_seven'),
      trusted: ['type', 'name', 'time_zone_name'],
    },
  ),
  office_hours_exception: entity(
    'office hours exception',
    { example: '840001', pattern: decimalId },
    {
      schema: 'office-hours-exception',
      find: ['intercom_list_office_hours_exceptions'],
      get: { tool: 'intercom_get_office_hours_exception', param: 'exceptionId' },
      update: { tool: 'intercom_update_office_hours_exception', param: 'exceptionId' },
      concise: names(
        'id office_hours_schedule_id exception_date exception_type name time_intervals recurring_annually',
      ),
      trusted: names('type name exception_date exception_type'),
    },
  ),
  office_hours_interval: part('office-hours-interval'),
  activity_log: entity(
    'activity log entry',
    { example: 'fca05814-4b72-4dce-ad4f-77a786a2c136' },
    {
      plural: 'activity log entries',
      schema: 'activity-log',
      find: ['intercom_list_activity_logs'],
      concise: names('id created_at activity_type activity_description performed_by metadata'),
      trusted: ['activity_type'],
    },
  ),

  data_connector: entity(
    'data connector',
    { example: '121001', pattern: decimalId },
    {
      schema: 'data-connector',
      find: ['intercom_list_data_connectors'],
      get: { tool: 'intercom_get_data_connector', param: 'connectorId' },
      update: { tool: 'intercom_update_data_connector', param: 'connectorId' },
      concise: names(
        'id name description state http_method url direct_fin_usage audiences data_inputs response_fields',
      ),
      trusted: names(
        'type name description state url body headers http_method audiences execution_type configuration_response_type data_transformation_type client_function_name data_inputs object_mappings created_at updated_at execution_results_url',
      ),
    },
  ),
  data_connector_execution: entity(
    'data connector execution',
    { example: '99001', pattern: decimalId },
    {
      schema: 'data-connector-execution',
      find: ['intercom_list_data_connector_executions'],
      concise: names(
        'id success created_at http_status error_type error_message execution_time_ms source_type conversation_id request_url request_body response_body',
      ),
      trusted: names('type http_method error_type source_type created_at'),
    },
  ),
  away_status_reason: entity(
    'away status reason',
    { example: '12345', pattern: decimalId },
    {
      schema: 'away-status-reason',
      list: optionsFrom('intercom_list_away_status_reasons', { label: 'label', except: { deleted: true } }),
      concise: names('id label emoji order deleted'),
      trusted: ['type', 'label', 'emoji'],
      quiet: { deleted: false },
    },
  ),
  team_metric: part('team-metric', { trusted: ['type'] }),
  ip_allowlist: part('ip-allowlist', { trusted: ['type', 'ip_allowlist'] }),
};
