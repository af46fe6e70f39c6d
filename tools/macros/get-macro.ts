import { one, operation, param } from '../../src/intercom/index.js';

export const getMacro = operation('intercom_get_macro', {
  http: 'GET /macros/{macroId}',
  since: '2.16',
  effect: 'read',
  description: 'Get one macro (saved reply) by its id, where the admin of the token can use it.',
  params: { macroId: param.id('macro') },
  returns: one('macro', 'The macro'),
});
