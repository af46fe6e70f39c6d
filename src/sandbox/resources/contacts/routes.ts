import { refuse, userNotFound } from '../../http/errors.js';
import { missing } from '../../http/input.js';
import { type Answer, type Call, ok } from '../../http/route.js';
import { get, list } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { byCursor } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { search } from '../../table/search.js';
import { readRelationships, setRelationships } from '../custom-objects/relationships.js';
import { updateContact } from './change.js';
import { createContact } from './create.js';
import { readContactInput } from './input.js';
import { contactLifecycle } from './lifecycle-routes.js';
import { type ContactRecord, contacts } from './model.js';
import { searchContacts } from './search.js';
import { contactJson, showContact } from './serialize.js';
import { checkUnique } from './uniqueness.js';

export const contactResource = resource(contacts, {
  scope: 'users_and_companies',
  routes: {
    ...contactLifecycle,
    CreateContact: route('POST /contacts', (call) => {
      const input = readContactInput(call, {});
      if (input.email === undefined && input.external_id === undefined && input.role === undefined) {
        throw missing('One of email, external_id or role');
      }
      const role = input.role ?? 'user';
      checkUnique(call.world, { role, email: input.email ?? null, external_id: input.external_id ?? null });
      const relationships = readRelationships(call, 'contact');
      const contact = createContact(call.world, { ...input, role });
      setRelationships(call.world, 'contact', contact.id, relationships);
      return answerContact(call, contact);
    }),
    ListContacts: list('GET /contacts', {
      paging: byCursor('created_at', { default: 10, max: 150 }),
      show: showContact,
    }),
    SearchContacts: search('POST /contacts/search', searchContacts, { show: showContact, json: contactJson }),
    ShowContact: get('GET /contacts/{contact_id}', { show: showContact }),
    ShowContactByExternalId: route(
      'GET /contacts/find_by_external_id/{external_id}',
      (call) => {
        const contact = contacts.in(call.world).firstBy('external_id', call.param('external_id'));
        if (contact?.role !== 'user' || contact.status !== 'active') throw userNotFound();
        return answerContact(call, contact);
      },
      { since: 13 },
    ),
    UpdateContact: route('PUT /contacts/{contact_id}', (call) => {
      const contact = contacts.require(call, call.param('contact_id'));
      const input = readContactInput(call, contact.custom_attributes);
      const role = input.role ?? contact.role;
      if (contact.role === 'user' && role === 'lead') {
        throw refuse(400, 'parameter_invalid', 'A user cannot become a lead', 'role');
      }
      const email = input.email ?? contact.email;
      checkUnique(call.world, { role, email, external_id: input.external_id ?? contact.external_id }, contact);
      setRelationships(call.world, 'contact', contact.id, readRelationships(call, 'contact'));
      return answerContact(call, updateContact(call.world, contact, input));
    }),
  },
});

function answerContact(call: Call, contact: ContactRecord): Answer {
  return ok(showContact(contact, call));
}
