import { changesSomething, one, operation, param } from '../../src/intercom/index.js';
import { connectorParams } from './data-connector-params.js';

export const updateDataConnector = operation('intercom_update_data_connector', {
  http: 'PATCH /data_connectors/{connectorId}',
  since: '2.16',
  // From then on Fin and workflows send its request for customers.
  effect: { worst: 'send', of: ({ state }) => (state === 'live' ? 'send' : 'write') },
  idempotent: true,
  description: 'Change a data connector, set it live or back to a draft. What is left out stays.',
  params: {
    connectorId: param.id('data_connector'),
    name: param.nonEmptyText('Name of the connector', { example: 'Order status' }).optional(),
    state: param.choice(['draft', 'live'], 'live lets workflows and Fin use it, draft takes it back').optional(),
    ...connectorParams,
  },
  rules: [changesSomething('connectorId')],
  returns: one('data-connector', 'The data connector after the change'),
});
