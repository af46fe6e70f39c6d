import { one, operation, param } from '../../src/intercom/index.js';

export const getEmail = operation('intercom_get_email', {
  http: 'GET /emails/{emailId}',
  title: 'Get sender email address',
  since: '2.15',
  effect: 'read',
  description: 'Get one address that the workspace sends e-mail from, by the id of its setting.',
  params: { emailId: param.id('email_setting') },
  returns: one('email-setting', 'The e-mail setting'),
});
