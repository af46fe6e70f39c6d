import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listDataConnectorExecutions = operation('intercom_list_data_connector_executions', {
  http: 'GET /data_connectors/{connectorId}/execution_results',
  since: '2.16',
  effect: 'read',
  description: 'List what became of the requests of a data connector, newest first; of the last hour unless given.',
  params: {
    connectorId: param.id('data_connector'),
    success: param.flag('true for those that went well, false for the others').optional(),
    error_type: param
      .choice(
        [
          'request_configuration_error',
          'faraday_error',
          '3rd_party_error',
          'response_mapping_error',
          'token_refresh_error',
          'fin_action_response_formatting_error',
          'fin_action_identity_verification_error',
          'email_verification_error',
          'non_fin_standalone_action_identity_verification_error',
          'request_validation_error',
          'client_side_action_error',
        ],
        'Only failures of this kind',
      )
      .optional(),
    start_ts: param
      .unixTime(
        "From when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); an hour ago unless given",
      )
      .optional(),
    end_ts: param
      .unixTime("Until when, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); now unless given")
      .optional(),
    include_bodies: param.flag('Also return the bodies of requests and answers').optional(),
    ...paging.cursorParams({ default: 10, max: 30 }),
  },
  returns: many('executions', out.list('data-connector-execution', 'Executions of this page'), paging.cursor),
});
