import { one, operation, param } from '../../src/intercom/index.js';

export const getDataConnectorExecution = operation('intercom_get_data_connector_execution', {
  http: 'GET /data_connectors/{connectorId}/execution_results/{executionId}',
  since: '2.16',
  effect: 'read',
  description: 'Get what became of one request of a data connector, with the bodies of request and answer.',
  params: { connectorId: param.id('data_connector'), executionId: param.id('data_connector_execution') },
  returns: one('data-connector-execution', 'The execution'),
});
