import { fields, operation, out, param } from '../../src/intercom/index.js';

export const unarchiveContact = operation('intercom_unarchive_contact', {
  http: 'POST /contacts/{contactId}/unarchive',
  effect: 'write',
  idempotent: true,
  description: 'Take a contact out of the archive: it is found and written to again.',
  params: { contactId: param.id('contact') },
  returns: fields({
    id: out.text('Intercom id of the contact'),
    archived: out.flag('Whether it is archived now'),
    external_id: out.optional(out.text('Your own id of the contact')),
  }),
  sets: () => ({ archived: false }),
});
