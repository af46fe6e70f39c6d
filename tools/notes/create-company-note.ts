import type { Note, NoteList } from '../../src/generated/types.js';
import { fields, operation, out, param, path } from '../../src/intercom/index.js';
import { noteFields, noteParams, notesLike } from './note-fields.js';

export const createCompanyNote = operation('intercom_create_company_note', {
  http: 'POST /companies/{companyId}/notes',
  title: 'Create note on company',
  since: '2.16',
  effect: 'write',
  description: 'Leave a note on a company. Teammates see it, its contacts do not.',
  params: { companyId: param.id('company'), ...noteParams },
  returns: fields({ ...noteFields, company: out.optional(out.object('reference', 'The company it is about')) }),
  confirm: {
    request: ({ companyId }) => ({ method: 'GET', path: path`/companies/${companyId}/notes` }),
    candidates: (notes: NoteList, params, sent) => notesLike(notes, params, sent),
    made: (note: Note) => note.id,
  },
});
