import { fields, operation, out, param } from '../../src/intercom/index.js';
import { contactIds } from './contact-params.js';

export const unarchiveContact = operation('intercom_unarchive_contact', {
  http: 'POST /contacts/{contactId}/unarchive',
  effect: 'idempotent write',
  description: 'Take a contact out of the archive: it is found and written to again.',
  params: { contactId: param.id('contact') },
  returns: fields({ ...contactIds, archived: out.flag('Whether it is archived now') }),
  sets: () => ({ archived: false }),
});
