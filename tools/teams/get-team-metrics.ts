import { fields, operation, out, param } from '../../src/intercom/index.js';

export const getTeamMetrics = operation('intercom_get_team_metrics', {
  http: 'GET /teams/{teamId}/metrics',
  since: '2.16',
  effect: 'read',
  description: 'Get how many open, idle and snoozed conversations each admin of a team has at this moment.',
  params: {
    teamId: param.id('team'),
    idle_threshold: param
      .integer('Seconds that a customer waits until a conversation counts as idle; 1800 unless given', {
        min: 1,
        max: 86_400,
      })
      .optional(),
  },
  returns: fields({ metrics: out.list('team-metric', 'One entry an admin', { from: 'data' }) }),
});
