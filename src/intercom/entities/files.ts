import { decimalId, entity, listIn, names, part } from './row.js';

/** Calls, and what Intercom makes later: exports and jobs. */
export const files = {
  data_export: entity(
    'data export',
    { description: 'Id of the job of the export', example: 'orzzsbd7hk67xyu' },
    {
      schema: 'data-export',
      get: { tool: 'intercom_get_data_export', param: 'job_identifier' },
      trusted: names('job_identifier status download_url download_expires_at'),
    },
  ),
  reporting_export: entity(
    'reporting export',
    { description: 'Id of the job of the export', example: 'job1' },
    { get: { tool: 'intercom_get_reporting_export', param: 'job_identifier' } },
  ),
  reporting_dataset: entity(
    'reporting dataset',
    { example: 'conversation' },
    {
      schema: 'reporting-dataset',
      list: { tool: 'intercom_list_reporting_datasets', value: 'id', label: 'name' },
      concise: names('id name description default_time_attribute_id attributes'),
      trusted: names('id name description default_time_attribute_id'),
    },
  ),
  reporting_dataset_list: listIn('reporting-dataset-list', 'data'),
  reporting_attribute: part('reporting-attribute', {
    concise: names('id qualified_id name'),
    trusted: names('id name qualified_id'),
  }),
  call: entity(
    'call',
    { example: '90000001', pattern: decimalId, words: ['call', 'calls'] },
    {
      schema: 'call',
      find: ['intercom_list_calls'],
      get: { tool: 'intercom_get_call', param: 'call_id' },
      concise: names(
        'id direction state ended_reason contact_id admin_id conversation_id phone created_at ended_at transcript',
      ),
      trusted: names(
        'type state call_type direction ended_reason recording_url transcription_url fin_recording_url fin_transcription_url transcript_status',
      ),
    },
  ),
  call_list: listIn('call-list', 'data'),
  fin_voice_call: entity(
    'Fin voice call',
    { description: 'Id of the registration of the call', example: '90000002', pattern: decimalId },
    {
      schema: 'fin-voice-call',
      get: { tool: 'intercom_get_fin_voice_call', param: 'id' },
      concise: names(
        'id status user_phone_number call_summary external_call_id intercom_call_id intercom_conversation_id',
      ),
      trusted: ['status'],
    },
  ),
  job: entity(
    'job',
    { example: '8001' },
    {
      schema: 'job',
      get: { tool: 'intercom_get_job', param: 'job_id' },
      trusted: names('type status url resource_type resource_url'),
    },
  ),
  workflow: entity(
    'workflow',
    { example: '67890', pattern: decimalId },
    {
      schema: 'workflow',
      trusted: names('title description trigger_type state created_at updated_at target_channels preferred_devices'),
    },
  ),
  workflow_export: part('workflow-export', { trusted: ['export_version', 'exported_at'] }),
} as const;
