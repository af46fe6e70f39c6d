import { column, id, name } from './column.js';

/** What happened in a workspace, and what teammates set up in it beside the inbox. */
export const settingsColumns = {
  activity_log: [
    column('WHEN', 'created_at', 'moment'),
    column('WHO', 'performed_by'),
    column('WHAT', 'activity_description activity_type', 'long'),
    column('KIND', 'activity_type'),
    column('ID', 'id', 'id'),
  ],
  away_status_reason: [
    id,
    column('LABEL', 'label'),
    column('EMOJI', 'emoji'),
    column('ORDER', 'order'),
    column('DELETED', 'deleted'),
  ],
  custom_object_instance: [
    id,
    column('EXTERNAL ID', 'external_id', 'id'),
    column('TYPE', 'type'),
    column('ATTRIBUTES', 'custom_attributes', 'long'),
    column('UPDATED', 'external_updated_at updated_at', 'moment'),
  ],
  data_connector: [
    id,
    name,
    column('STATE', 'state'),
    column('METHOD', 'http_method'),
    column('FOR FIN', 'direct_fin_usage'),
    column('DESCRIPTION', 'description', 'long'),
  ],
  data_connector_execution: [
    id,
    column('WHEN', 'created_at'),
    column('SUCCESS', 'success'),
    column('STATUS', 'http_status'),
    column('ERROR', 'error_message error_type', 'long'),
    column('MS', 'execution_time_ms'),
    column('FROM', 'source_type'),
    column('CONVERSATION', 'conversation_id', 'id'),
  ],
  office_hours_schedule: [
    id,
    name,
    column('TIME ZONE', 'time_zone_name'),
    column('ALWAYS OPEN', 'twenty_four_seven'),
    column('HOURS', 'time_intervals', 'long'),
  ],
  office_hours_exception: [
    id,
    column('DATE', 'exception_date', 'day'),
    name,
    column('KIND', 'exception_type'),
    column('EVERY YEAR', 'recurring_annually'),
    column('SCHEDULE', 'office_hours_schedule_id', 'id'),
    column('HOURS', 'time_intervals', 'long'),
  ],
  reporting_dataset: [id, name, column('TIME', 'default_time_attribute_id'), column('ABOUT', 'description', 'long')],
};
