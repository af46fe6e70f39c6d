import { fields, operation, out, param } from '../../src/intercom/index.js';
import { contactIds } from './contact-params.js';

export const archiveContact = operation('intercom_archive_contact', {
  http: 'POST /contacts/{contactId}/archive',
  effect: 'idempotent write',
  description: 'Take a contact out of lists and searches; unarchiving brings it back.',
  params: { contactId: param.id('contact') },
  returns: fields({ ...contactIds, archived: out.flag('Whether it is archived now') }),
  sets: () => ({ archived: true }),
});
