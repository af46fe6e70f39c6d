import type { Note, NoteList } from '../../src/generated/types.js';
import { fields, operation, out, param, path } from '../../src/intercom/index.js';
import { noteFields, noteParams, notesLike } from './note-fields.js';

export const createNote = operation('intercom_create_note', {
  http: 'POST /contacts/{contactId}/notes',
  title: 'Create note on contact',
  effect: 'write',
  description: 'Leave a note on a contact. Teammates see it, the contact does not.',
  params: { contactId: param.id('contact'), ...noteParams },
  returns: fields({
    ...noteFields,
    contact: out.optional(out.object('reference', 'The contact it is about')),
    company: out.optional(out.object('reference', 'Null: the note is about a contact')),
  }),
  confirm: {
    // Notes come newest first, so a new one is on the first page.
    request: ({ contactId }) => ({ method: 'GET', path: path`/contacts/${contactId}/notes` }),
    candidates: (notes: NoteList, params, sent) => notesLike(notes, params, sent),
    made: (note: Note) => note.id,
  },
});
