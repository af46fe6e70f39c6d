import { refuse } from '../../http/errors.js';
import { ok, type Route } from '../../http/route.js';
import type { TeamRecord } from './model.js';

export const teamRoutes: readonly Route[] = [
  {
    id: 'listTeams',
    method: 'GET',
    path: '/teams',
    scope: 'read_admins',
    handle: ({ world }) => ok({ type: 'team.list', teams: [...world.teams.values()].map(serializeTeam) }),
  },
  {
    id: 'retrieveTeam',
    method: 'GET',
    path: '/teams/:team_id',
    scope: 'read_admins',
    handle(call) {
      const team = call.world.teams.get(call.param('team_id'));
      if (team === undefined) throw refuse(404, 'team_not_found', 'Team not found');
      return ok(serializeTeam(team));
    },
  },
];

function serializeTeam(team: TeamRecord): object {
  return {
    type: 'team',
    id: team.id,
    name: team.name,
    admin_ids: team.admin_ids.map(Number),
    assignment_limit: team.assignment_limit,
    distribution_method: team.distribution_method,
  };
}
