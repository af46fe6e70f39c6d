import * as z from 'zod';
import type { Contact } from '../../src/generated/types.js';
import { defineTool, out, path } from '../../src/tool/index.js';
import { attachCompany, checkEmailVerified, contactBody, contactParams } from './contact-params.js';

export const createContact = defineTool({
  id: 'intercom_create_contact',
  title: 'Create contact',
  description:
    'Create a contact, a user or a lead. Needs an e-mail address, an external_id or a role. Fails with the id of the existing contact when one matches.',
  resource: 'contacts',
  since: '2.11',
  effect: 'write',
  idempotent: false,
  params: z
    .strictObject(contactParams)
    .refine(({ email, external_id, role }) => email !== undefined || external_id !== undefined || role !== undefined, {
      message: 'is missing: give email, external_id or role, at least one of them',
      path: ['email'],
    })
    .superRefine(checkEmailVerified),
  example: { email: 'ada@example.com', name: 'Ada Byron', custom_attributes: { plan: 'pro' } },
  request: ({ company_id: _, ...contact }, { version }) => ({
    method: 'POST',
    path: path`/contacts`,
    body: contactBody(contact, version),
  }),
  output: {
    contact: out.object('contact', 'The new contact'),
    contactId: out.text('Intercom id of the new contact'),
  },
  map: (contact: Contact) => ({ contact, contactId: contact.id }),
  after: [
    {
      step: 'attach the contact to the company',
      idempotent: true,
      when: ({ company_id }) => company_id !== undefined,
      request: ({ company_id = '' }, contactId) => attachCompany(contactId, company_id),
      made: (contact) => contact.id,
    },
  ],
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
