import type { Note, NoteList } from '../../src/generated/types.js';
import { fields, operation, out, param, path, sameText } from '../../src/intercom/index.js';

export const createNote = operation('intercom_create_note', {
  http: 'POST /contacts/{contactId}/notes',
  title: 'Create note on contact',
  resource: 'notes',
  effect: 'write',
  idempotent: false,
  description: 'Leave a note on a contact. Teammates see it, the contact does not.',
  params: {
    contactId: param.id('contact'),
    body: param.nonEmptyText('Text or HTML of the note', {
      multiline: true,
      example: 'Asked for a demo of the new plan.',
    }),
    admin_id: param.id('admin', 'Admin who is named as the author').optional(),
  },
  returns: fields({
    id: out.text('Id of the note'),
    body: out.text('Text of the note, as HTML'),
    created_at: out.integer('When the note was written, in unix seconds'),
    type: out.text('Always note'),
    author: out.optional(out.object('admin', 'Admin who wrote it')),
    contact: out.optional(out.object('reference', 'The contact it is about')),
    company: out.optional(out.object('reference', 'Null: the note is about a contact')),
  }),
  confirm: {
    // Notes come newest first, so a new one is on the first page.
    request: ({ contactId }) => ({ method: 'GET', path: path`/contacts/${contactId}/notes` }),
    candidates: ({ data }: NoteList, { body, admin_id }, { at }) =>
      data
        .filter(
          (note) =>
            Number(note.created_at) >= at &&
            sameText(note.body, body) &&
            (admin_id === undefined || String(note.author?.id) === admin_id),
        )
        .map((note) => ({ id: note.id, answer: note })),
    made: (note: Note) => note.id,
  },
});
