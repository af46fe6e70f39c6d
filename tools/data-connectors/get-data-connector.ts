import { one, operation, param } from '../../src/intercom/index.js';

export const getDataConnector = operation('intercom_get_data_connector', {
  http: 'GET /data_connectors/{connectorId}',
  since: '2.16',
  effect: 'read',
  description: 'Get one data connector with its request, inputs and response fields. Values of headers stay hidden.',
  params: {
    connectorId: param.id('data_connector'),
    state_version: param.choice(['live', 'draft'], 'Which version to show; live unless given').optional(),
  },
  returns: one('data-connector', 'The data connector'),
});
