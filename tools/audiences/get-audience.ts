import { one, operation, param } from '../../src/intercom/index.js';

export const getAudience = operation('intercom_get_audience', {
  http: 'GET /audiences/{audienceId}',
  since: '2.16',
  effect: 'read',
  description: 'Get one audience by its id.',
  params: { audienceId: param.id('audience') },
  returns: one('audience', 'The audience'),
});
