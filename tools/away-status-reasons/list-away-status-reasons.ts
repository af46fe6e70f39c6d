import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listAwayStatusReasons = operation('intercom_list_away_status_reasons', {
  http: 'GET /away_status_reasons',
  since: '2.14',
  effect: 'read',
  description: 'List all reasons that admins can give for being away at once, deleted ones too.',
  params: {},
  returns: many('away_status_reasons', out.list('away-status-reason', 'All reasons'), paging.whole),
});
