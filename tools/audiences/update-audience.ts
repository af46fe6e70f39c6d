import { atLeastOne, one, operation, out, param } from '../../src/intercom/index.js';
import { audienceParams } from './audience-params.js';

export const updateAudience = operation('intercom_update_audience', {
  http: 'PUT /audiences/{audienceId}',
  since: '2.16',
  effect: 'write',
  description: 'Change an audience. A list of conditions that is given replaces the one that there is.',
  params: {
    audienceId: param.id('audience'),
    name: param.nonEmptyText('New name of the audience', { example: 'VIP customers' }).optional(),
    ...audienceParams,
  },
  rules: [atLeastOne('name', 'predicates', 'role_predicates')],
  returns: one('audience', 'The audience after the change', { audienceId: out.id('Id of the audience') }),
});
