import { resourceNotFound } from '../../http/errors.js';
import { readId, requireText } from '../../http/input.js';
import { type Answer, type Call, ok, type Route } from '../../http/route.js';
import { numberedPage, readPageQuery } from '../../paging/numbered.js';
import { serializeAdmin } from '../admins/serialize.js';
import { requireCompany } from '../companies/find.js';
import { requireContact } from '../contacts/find.js';
import { toHtml } from '../inbox/html.js';
import type { NoteRecord } from './model.js';

const LIMITS = { default: 50, max: 150 };

export const noteRoutes: readonly Route[] = [
  {
    id: 'listNotes',
    method: 'GET',
    path: '/contacts/:contact_id/notes',
    scope: 'read_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      return answerNotes(call, call.world.notes.by('contact_id', contact.id));
    },
  },
  {
    id: 'createNote',
    method: 'POST',
    path: '/contacts/:contact_id/notes',
    scope: 'write_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      return createNote(call, { contact_id: contact.id, company_id: null });
    },
  },
  {
    id: 'listCompanyNotes',
    method: 'GET',
    path: '/companies/:company_id/notes',
    scope: 'read_users_and_companies',
    since: 15,
    handle(call) {
      const company = requireCompany(call, call.param('company_id'));
      return answerNotes(call, call.world.notes.by('company_id', company.id));
    },
  },
  {
    id: 'createCompanyNote',
    method: 'POST',
    path: '/companies/:company_id/notes',
    scope: 'write_users_and_companies',
    since: 16,
    handle(call) {
      const company = requireCompany(call, call.param('company_id'));
      return createNote(call, { contact_id: null, company_id: company.id });
    },
  },
  {
    id: 'retrieveNote',
    method: 'GET',
    path: '/notes/:note_id',
    scope: 'read_users_and_companies',
    handle(call) {
      const note = call.world.notes.get(call.param('note_id'));
      if (note === undefined) throw resourceNotFound();
      return ok(serializeNote(call, note));
    },
  },
];

/** The newest note comes first. */
function answerNotes(call: Call, found: Iterable<NoteRecord>): Answer {
  const notes = [...found].sort(
    (left, right) => right.created_at - left.created_at || Number(right.id) - Number(left.id),
  );
  const request = readPageQuery(call.query, LIMITS);
  const { items, pages } = numberedPage((start, end) => notes.slice(start, end), notes.length, request, call.pageUrl);
  return ok({ type: 'list', data: items.map((note) => serializeNote(call, note)), total_count: notes.length, pages });
}

/** Without `admin_id` the note is by the token's admin. */
function createNote(call: Call, about: Pick<NoteRecord, 'contact_id' | 'company_id'>): Answer {
  const { world, body } = call;
  const text = requireText(body, 'body');
  const admin = world.admins.get(readId(body, 'admin_id') ?? world.tokenAdminId);
  if (admin === undefined) throw resourceNotFound();
  const note = world.notes.insert({
    id: world.nextId('note'),
    ...about,
    author_id: admin.id,
    body: toHtml(text),
    created_at: world.clock.now(),
  });
  return ok(serializeNote(call, note));
}

function serializeNote(call: Call, note: NoteRecord): object {
  const author = call.world.admins.get(note.author_id);
  return {
    type: 'note',
    id: note.id,
    created_at: note.created_at,
    ...(note.contact_id === null ? {} : { contact: { type: 'contact', id: note.contact_id } }),
    ...(note.company_id === null ? {} : { company: { type: 'company', id: note.company_id } }),
    author: author === undefined ? null : serializeAdmin(call, author),
    body: note.body,
  };
}
