import { one, operation, out, param } from '../../src/intercom/index.js';

export const getHelpCenterRedirect = operation('intercom_get_help_center_redirect', {
  http: 'GET /help_center/help_centers/{helpCenterId}/redirects/{redirectId}',
  since: '2.16',
  effect: 'read',
  description: 'Get one redirect of a help center.',
  params: { helpCenterId: param.id('help_center'), redirectId: param.id('help_center_redirect') },
  returns: one('help-center-redirect', 'The redirect', { redirectId: out.id('Id of the redirect') }),
});
