import { one, operation, param } from '../../src/intercom/index.js';

export const getTeam = operation('intercom_get_team', {
  http: 'GET /teams/{teamId}',
  effect: 'read',
  description: 'Get one team with the ids of its admins.',
  params: { teamId: param.id('team') },
  returns: one('team', 'The team'),
});
