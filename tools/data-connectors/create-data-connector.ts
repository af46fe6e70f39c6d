import type { DataConnector, DataConnectorList } from '../../src/generated/types.js';
import { one, operation, out, param, path } from '../../src/intercom/index.js';
import { connectorParams } from './data-connector-params.js';

export const createDataConnector = operation('intercom_create_data_connector', {
  http: 'POST /data_connectors',
  since: '2.16',
  effect: 'write',
  description: 'Create a data connector, as a draft that nothing uses until it is set live.',
  params: { name: param.nonEmptyText('Name of the connector', { example: 'Order status' }), ...connectorParams },
  returns: one('data-connector', 'The new data connector', { connectorId: out.id('Id of the data connector') }),
  confirm: {
    // The last changed come first.
    request: () => ({ method: 'GET', path: path`/data_connectors` }),
    candidates: ({ data }: DataConnectorList, { name }, { at }) =>
      data
        .filter((one) => one.name === name && Date.parse(one.created_at ?? '') >= at * 1000)
        .map((one) => ({ id: one.id, answer: one })),
    made: (one: DataConnector) => one.id,
  },
});
