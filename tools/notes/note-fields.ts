import type { NoteList } from '../../src/generated/types.js';
import { out, param, sameText } from '../../src/intercom/index.js';

/** What a new note is told as; the place it is about stands beside it. */
export const noteFields = {
  id: out.text('Id of the note'),
  body: out.text('Text of the note, as HTML'),
  created_at: out.integer('When the note was written, in unix seconds'),
  type: out.text('Always note'),
  author: out.optional(out.object('admin', 'Admin who wrote it')),
};

/** What a note is made of. */
export const noteParams = {
  body: param.nonEmptyText('Text or HTML of the note', {
    multiline: true,
    example: 'Asked for a demo of the new plan.',
  }),
  admin_id: param.id('admin', 'Admin who is named as the author').optional(),
};

interface GivenNote {
  readonly body: string;
  readonly admin_id?: string | undefined;
}

/** The notes in a list, newest first, that a call may have written. */
export function notesLike({ data }: NoteList, { body, admin_id }: GivenNote, { at }: { readonly at: number }) {
  return data
    .filter(
      (note) =>
        Number(note.created_at) >= at &&
        sameText(note.body, body) &&
        (admin_id === undefined || String(note.author?.id) === admin_id),
    )
    .map((note) => ({ id: note.id, answer: note }));
}
