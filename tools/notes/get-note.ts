import { one, operation, param } from '../../src/intercom/index.js';

export const getNote = operation('intercom_get_note', {
  http: 'GET /notes/{noteId}',
  effect: 'read',
  description: 'Get one note on a contact or a company by its id.',
  params: { noteId: param.id('note') },
  returns: one('note', 'The note'),
});
