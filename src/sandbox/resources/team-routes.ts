import { invalid } from '../http/input.js';
import { type Answer, type Call, ok } from '../http/route.js';
import { wholeNumber } from '../paging/page-size.js';
import { get, list } from '../table/crud.js';
import { route } from '../table/operation.js';
import { resource } from '../table/resource.js';
import type { World } from '../world/world.js';
import { conversations } from './conversations/model.js';
import { teams } from './teams.js';

/** How long a conversation waits before it counts as idle, in seconds. */
const IDLE = { default: 1800, min: 1, max: 86_400 };

export const teamResource = resource(teams, {
  scope: 'admins',
  show: (team) => ({ type: 'team', ...team, admin_ids: team.admin_ids.map(Number) }),
  routes: {
    listTeams: list('GET /teams', { as: ['team.list', 'teams'] }),
    retrieveTeam: get('GET /teams/{team_id}'),
    getTeamMetrics: route('GET /teams/{team_id}/metrics', teamMetrics, { since: 16 }),
  },
});

function teamMetrics(call: Call): Answer {
  const { admin_ids } = teams.require(call, call.param('team_id'));
  const text = call.query.get('idle_threshold');
  const asked = text === null || text === '' ? IDLE.default : wholeNumber(text);
  if (asked === undefined) throw invalid('idle_threshold', 'a number of seconds');
  const threshold = Math.min(IDLE.max, Math.max(IDLE.min, asked));
  return ok({ type: 'team_metric.list', data: admin_ids.map((id) => metricsOf(call.world, id, threshold)) });
}

function metricsOf(world: World, admin_id: string, threshold: number): object {
  const since = world.clock.now() - threshold;
  const counts = { open: 0, idle: 0, snoozed: 0 };
  for (const { state, waiting_since } of conversations.in(world).by('admin', admin_id)) {
    if (state === 'snoozed') counts.snoozed += 1;
    if (state !== 'open') continue;
    counts.open += 1;
    if (waiting_since !== null && waiting_since < since) counts.idle += 1;
  }
  return { type: 'team_metric', admin_id, ...counts };
}
