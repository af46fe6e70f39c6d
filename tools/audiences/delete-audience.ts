import { nothing, operation, param } from '../../src/intercom/index.js';

export const deleteAudience = operation('intercom_delete_audience', {
  http: 'DELETE /audiences/{audienceId}',
  since: '2.16',
  effect: 'delete',
  description: 'Delete an audience for good. Content that was for it alone may then be for everybody.',
  params: { audienceId: param.id('audience') },
  returns: nothing('deleted', 'The audience was deleted'),
});
