import * as z from 'zod';
import type { Note, NoteList } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { sameText } from '../../src/tool/shared/same-text.js';

export const createNote = defineTool({
  id: 'intercom_create_note',
  title: 'Create note on contact',
  description: 'Leave a note on a contact. Teammates see it, the contact does not.',
  resource: 'notes',
  since: '2.11',
  effect: 'write',
  idempotent: false,
  params: z.strictObject({
    contactId: param.id('Intercom id of the contact'),
    body: param.filledText('Text or HTML of the note', { multiline: true }),
    admin_id: param.id('Admin who is named as the author', { of: 'admin' }).optional(),
  }),
  example: { contactId: '65f0c0ffee0123456789ab01', body: 'Asked for a demo of the new plan.' },
  request: ({ contactId, body, admin_id }) => ({
    method: 'POST',
    path: path`/contacts/${contactId}/notes`,
    body: { body, admin_id },
  }),
  output: {
    id: out.text('Id of the note'),
    body: out.text('Text of the note, as HTML'),
    created_at: out.integer('When the note was written, in unix seconds'),
    type: out.text('Always note'),
    author: out.optional(out.object('admin', 'Admin who wrote it')),
    contact: out.optional(out.object('reference', 'The contact it is about')),
    company: out.optional(out.object('reference', 'Null: the note is about a contact')),
  },
  map: ({ id, body, created_at, type, author, contact, company }: Note) => ({
    id,
    body,
    created_at,
    type,
    author,
    contact,
    company,
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
    made: (note) => note.id,
  },
});
