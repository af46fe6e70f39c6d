import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 50, max: 250 };

export const listHelpCenterRedirects = operation('intercom_list_help_center_redirects', {
  http: 'GET /help_center/help_centers/{helpCenterId}/redirects',
  since: '2.16',
  effect: 'read',
  description: 'List the old addresses of a help center that lead to articles and collections.',
  params: { helpCenterId: param.id('help_center'), ...paging.numberedParams(size) },
  rules: [paging.numberedRule],
  returns: many('redirects', out.list('help-center-redirect', 'Redirects of this page'), paging.numbered(size)),
});
