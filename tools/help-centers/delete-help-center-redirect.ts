import { deleted, operation, param } from '../../src/intercom/index.js';

export const deleteHelpCenterRedirect = operation('intercom_delete_help_center_redirect', {
  http: 'DELETE /help_center/help_centers/{helpCenterId}/redirects/{redirectId}',
  since: '2.16',
  effect: 'write',
  description: 'Delete a redirect: its address leads nowhere until it is made again.',
  params: { helpCenterId: param.id('help_center'), redirectId: param.id('help_center_redirect') },
  returns: deleted('help_center_redirect'),
});
