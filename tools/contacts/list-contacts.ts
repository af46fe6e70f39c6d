import { many, operation, out, paging } from '../../src/intercom/index.js';

const byAge = paging.sorted(paging.cursor, () => paging.newestFirst);

export const listContacts = operation('intercom_list_contacts', {
  http: 'GET /contacts',
  effect: 'read',
  description: 'List contacts page by page, newest first.',
  // The default size differs between versions, so it is always sent.
  params: paging.cursorParams({ default: 50, isSent: true, example: 20 }),
  returns: many('contacts', out.list('contact', 'Contacts of this page'), byAge),
});
