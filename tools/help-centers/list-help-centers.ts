import { many, operation, out, paging } from '../../src/intercom/index.js';

const size = { default: 50 };

export const listHelpCenters = operation('intercom_list_help_centers', {
  http: 'GET /help_center/help_centers',
  effect: 'read',
  description: 'List the help centers of the workspace with their addresses and languages.',
  params: paging.numberedParams(size),
  rules: [paging.numberedRule],
  returns: many('help_centers', out.list('help-center', 'Help centers of this page'), paging.numbered(size)),
});
