import { one, operation, param } from '../../src/intercom/index.js';

export const getAdmin = operation('intercom_get_admin', {
  http: 'GET /admins/{adminId}',
  effect: 'read',
  description: 'Get one admin, with teams and whether the admin is away.',
  params: { adminId: param.id('admin') },
  returns: one('admin', 'The admin'),
});
