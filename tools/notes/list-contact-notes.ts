import { many, operation, out, paging, param } from '../../src/intercom/index.js';

const size = { default: 50 };

export const listContactNotes = operation('intercom_list_contact_notes', {
  http: 'GET /contacts/{contactId}/notes',
  title: 'List notes on contact',
  effect: 'read',
  description: 'List what teammates noted on a contact, newest first.',
  params: { contactId: param.id('contact'), ...paging.numberedParams(size) },
  rules: [paging.numberedRule],
  returns: many('notes', out.list('note', 'Notes of this page'), paging.numbered(size)),
});
