import { refuse, userNotFound } from '../../http/errors.js';
import { missing, queryFlag } from '../../http/input.js';
import { type Answer, type Call, ok, type Route } from '../../http/route.js';
import { cursorPage, readCursorQuery } from '../../paging/cursor.js';
import { searchContacts } from '../../search/contacts.js';
import { updateContact } from './change.js';
import { createContact } from './create.js';
import { requireContact } from './find.js';
import { readContactInput } from './input.js';
import type { ContactRecord } from './model.js';
import { serializeContact } from './serialize.js';
import { checkUnique } from './uniqueness.js';

export const contactRoutes: readonly Route[] = [
  {
    id: 'CreateContact',
    method: 'POST',
    path: '/contacts',
    scope: 'write_users_and_companies',
    handle(call) {
      const input = readContactInput(call, {});
      if (input.email === undefined && input.external_id === undefined && input.role === undefined) {
        throw missing('One of email, external_id or role');
      }
      const role = input.role ?? 'user';
      checkUnique(call.world, { role, email: input.email ?? null, external_id: input.external_id ?? null });
      return answerContact(call, createContact(call.world, { ...input, role }));
    },
  },
  {
    id: 'ListContacts',
    method: 'GET',
    path: '/contacts',
    scope: 'read_users_and_companies',
    handle(call) {
      const request = readCursorQuery(call.query, { default: 50, max: 150 });
      const page = cursorPage(call.world.contacts.sorted('created_at'), request, true);
      return answerList(call, page);
    },
  },
  {
    id: 'SearchContacts',
    method: 'POST',
    path: '/contacts/search',
    scope: 'read_users_and_companies',
    handle: (call) => answerList(call, searchContacts(call)),
  },
  {
    id: 'ShowContact',
    method: 'GET',
    path: '/contacts/:contact_id',
    scope: 'read_users_and_companies',
    handle: (call) => answerContact(call, requireContact(call, call.param('contact_id'))),
  },
  {
    id: 'ShowContactByExternalId',
    method: 'GET',
    path: '/contacts/find_by_external_id/:external_id',
    scope: 'read_users_and_companies',
    since: 13,
    handle(call) {
      const contact = call.world.contacts.firstBy('external_id', call.param('external_id'));
      if (contact?.role !== 'user') throw userNotFound();
      return answerContact(call, contact);
    },
  },
  {
    id: 'UpdateContact',
    method: 'PUT',
    path: '/contacts/:contact_id',
    scope: 'write_users_and_companies',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      const input = readContactInput(call, contact.custom_attributes);
      const role = input.role ?? contact.role;
      if (contact.role === 'user' && role === 'lead') {
        throw refuse(400, 'parameter_invalid', 'A user cannot become a lead', 'role');
      }
      const email = input.email ?? contact.email;
      checkUnique(call.world, { role, email, external_id: input.external_id ?? contact.external_id }, contact);
      return answerContact(call, updateContact(call.world, contact, input));
    },
  },
];

/** A contact, with its merge history when the caller asks for it. */
export function answerContact(call: Call, contact: ContactRecord): Answer {
  return ok(serializeContact(call, contact, { mergeHistory: wantsMergeHistory(call) }));
}

function answerList(call: Call, page: { items: ContactRecord[]; pages: object; total: number }): Answer {
  const mergeHistory = wantsMergeHistory(call);
  return ok({
    type: 'list',
    data: page.items.map((contact) => serializeContact(call, contact, { mergeHistory })),
    total_count: page.total,
    pages: page.pages,
  });
}

const wantsMergeHistory = (call: Call) => queryFlag(call.query, 'include_merge_history');
