import { resourceNotFound } from '../http/errors.js';
import { create, get, list } from '../table/crud.js';
import { createdAt, optional, required } from '../table/field.js';
import { numbered } from '../table/paging.js';
import { ref } from '../table/reference.js';
import { resource } from '../table/resource.js';
import { nullable } from '../table/shape.js';
import { table } from '../table/table.js';
import { admins, serializeAdmin } from './admins.js';
import { html } from './fields.js';
import { idsOf } from './ids.js';

/** Internal notes on a contact or on a company; exactly one of the two ids is set. */
export const notes = table('notes', {
  ids: idsOf('note', 30_000_000, 39_000_000),
  fields: {
    contact_id: nullable(ref('contacts', { owner: true })),
    company_id: nullable(ref('companies', { owner: true })),
    /** Without one the note is by the token's admin. */
    author_id: optional(ref('admins', { notFound: resourceNotFound }), ({ world }) => world.tokenAdminId, {
      as: 'admin_id',
    }),
    body: required(html),
    created_at: createdAt,
  },
  keys: { contact_id: 'contact_id', company_id: 'company_id' },
});

const newestFirst = { newest: true, paging: numbered({ default: 50, max: 150 }) };

export const noteResource = resource(notes, {
  scope: 'users_and_companies',
  show(note, view) {
    const author = admins.get(view.world, note.author_id);
    return {
      type: 'note',
      id: note.id,
      created_at: note.created_at,
      ...(note.contact_id === null ? {} : { contact: { type: 'contact', id: note.contact_id } }),
      ...(note.company_id === null ? {} : { company: { type: 'company', id: note.company_id } }),
      author: author === undefined ? null : serializeAdmin(view, author),
      body: note.body,
    };
  },
  routes: {
    listNotes: list('GET /contacts/{contact_id}/notes', newestFirst),
    createNote: create('POST /contacts/{contact_id}/notes'),
    listCompanyNotes: list('GET /companies/{company_id}/notes', { ...newestFirst, since: 15 }),
    createCompanyNote: create('POST /companies/{company_id}/notes', { since: 16 }),
    retrieveNote: get('GET /notes/{note_id}'),
  },
});
