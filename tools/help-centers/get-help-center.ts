import { one, operation, out, param } from '../../src/intercom/index.js';

export const getHelpCenter = operation('intercom_get_help_center', {
  http: 'GET /help_center/help_centers/{helpCenterId}',
  effect: 'read',
  description: 'Get one help center with its address and languages.',
  params: { helpCenterId: param.id('help_center') },
  returns: one('help-center', 'The help center', { helpCenterId: out.id('Id of the help center') }),
});
