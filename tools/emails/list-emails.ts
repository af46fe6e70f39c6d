import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listEmails = operation('intercom_list_emails', {
  http: 'GET /emails',
  title: 'List sender email addresses',
  since: '2.15',
  effect: 'read',
  description: 'List all addresses that the workspace sends e-mail from, with their brands, at once.',
  params: {},
  returns: many('email_settings', out.list('email-setting', 'All e-mail settings'), paging.whole),
});
