import type { Contact } from '../../src/generated/types.js';
import { atLeastOne, needs, one, operation, out, path } from '../../src/intercom/index.js';
import { attachToCompany, contactParams, withOwner } from './contact-params.js';

export const createContact = operation('intercom_create_contact', {
  http: 'POST /contacts',
  effect: 'write',
  description:
    'Create a contact, a user or a lead. Needs an e-mail address, an external_id or a role. Fails with the id of the existing contact when one matches.',
  params: contactParams,
  rules: [atLeastOne('email', 'external_id', 'role'), needs('email_verified', 'email')],
  request: (_, { version }, declared) => withOwner(declared, version),
  returns: one('contact', 'The new contact', { contactId: out.id('Intercom id of the new contact') }),
  after: [attachToCompany],
  confirm: {
    // Nothing else is unique enough: several leads may share an e-mail address.
    when: ({ external_id }) => external_id !== undefined,
    request: ({ external_id = '' }) => ({ method: 'GET', path: path`/contacts/find_by_external_id/${external_id}` }),
    candidates: (contact: Contact, { external_id }, { at }) =>
      contact.external_id === external_id && Number(contact.created_at) >= at
        ? [{ id: contact.id, answer: contact }]
        : [],
    made: (contact) => contact.id,
  },
});
