import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteDataConnector = operation('intercom_delete_data_connector', {
  http: 'DELETE /data_connectors/{connectorId}',
  since: '2.16',
  effect: 'delete',
  description: 'Delete a data connector for good. It must be a draft that nothing uses.',
  params: { connectorId: param.id('data_connector', 'Id of the data connector', { example: '121002' }) },
  returns: deleted('data_connector'),
});
