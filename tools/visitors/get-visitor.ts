import { one, operation, param } from '../../src/intercom/index.js';

export const getVisitor = operation('intercom_get_visitor', {
  http: 'GET /visitors',
  effect: 'read',
  description: 'Get one visitor of the website, who is no contact yet, by the user_id that the Messenger gave it.',
  params: {
    user_id: param.externalId('user_id of the visitor, as the Messenger knows it (not the Intercom id)', {
      example: 'visitor4711',
    }),
  },
  returns: one('visitor', 'The visitor'),
});
