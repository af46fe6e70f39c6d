import { fields, operation, out, param } from '../../src/intercom/index.js';

export const archiveContact = operation('intercom_archive_contact', {
  http: 'POST /contacts/{contactId}/archive',
  effect: 'write',
  idempotent: true,
  description: 'Take a contact out of lists and searches; unarchiving brings it back.',
  params: { contactId: param.id('contact') },
  returns: fields({
    id: out.text('Intercom id of the contact'),
    archived: out.flag('Whether it is archived now'),
    external_id: out.optional(out.text('Your own id of the contact')),
  }),
  sets: () => ({ archived: true }),
});
