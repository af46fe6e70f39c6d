import { one, operation } from '../../src/intercom/index.js';

export const getIpAllowlist = operation('intercom_get_ip_allowlist', {
  http: 'GET /ip_allowlist',
  since: '2.14',
  effect: 'read',
  description: 'Get the addresses from which the workspace can be used, and whether others are kept out.',
  params: {},
  returns: one('ip-allowlist', 'The allowlist'),
});
