import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listTeams = operation('intercom_list_teams', {
  http: 'GET /teams',
  effect: 'read',
  description: 'List all teams of the workspace at once, with the ids of their admins.',
  params: {},
  returns: many('teams', out.list('team', 'All teams', { from: 'teams' }), paging.whole, {
    type: out.text('Always team.list'),
  }),
});
