import { one, operation, param } from '../../src/intercom/index.js';

export const getCall = operation('intercom_get_call', {
  http: 'GET /calls/{call_id}',
  since: '2.14',
  effect: 'read',
  description: 'Get one phone call by its Intercom id.',
  params: { call_id: param.id('call') },
  returns: one('call', 'The call'),
});
