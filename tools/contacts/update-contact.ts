import * as z from 'zod';
import type { Contact } from '../../src/generated/types.js';
import { defineTool, out, param, path } from '../../src/tool/index.js';
import { attachCompany, checkEmailVerified, contactBody, contactParams } from './contact-params.js';

export const updateContact = defineTool({
  id: 'intercom_update_contact',
  title: 'Update contact',
  description:
    'Change a contact: fields that are left out stay as they are, null clears a field. Needs at least one field. Can also attach a company.',
  resource: 'contacts',
  since: '2.11',
  effect: 'write',
  idempotent: true,
  params: z
    .strictObject({ contactId: param.id('Intercom id of the contact to change'), ...contactParams })
    .refine(({ contactId: _, ...changes }) => !isEmpty(changes), {
      message: 'changes nothing: give at least one field besides contactId',
    })
    .superRefine(checkEmailVerified),
  example: { contactId: '65f0c0ffee0123456789ab01', name: 'Ada Lovelace', phone: null },
  // A company alone is attached by the follow-up, and an update without fields is no update: the contact is only read.
  request: ({ contactId, company_id: _, ...changes }, { version }) =>
    isEmpty(changes)
      ? { method: 'GET', path: path`/contacts/${contactId}` }
      : { method: 'PUT', path: path`/contacts/${contactId}`, body: contactBody(changes, version) },
  output: {
    contact: out.object('contact', 'The contact after the change'),
    contactId: out.text('Intercom id of the contact'),
  },
  map: (contact: Contact) => ({ contact, contactId: contact.id }),
  after: [
    {
      step: 'attach the contact to the company',
      idempotent: true,
      when: ({ company_id }) => company_id !== undefined,
      required: ({ contactId: _, company_id: __, ...changes }) => isEmpty(changes),
      request: ({ contactId, company_id = '' }) => attachCompany(contactId, company_id),
      made: (contact) => contact.id,
    },
  ],
});

function isEmpty(fields: object): boolean {
  return Object.values(fields).every((value) => value === undefined);
}
