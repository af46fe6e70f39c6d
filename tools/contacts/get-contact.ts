import { exactlyOne, one, operation, param } from '../../src/intercom/index.js';
import { contactByEmail, otherKeyParams } from './contact-key.js';

export const getContact = operation('intercom_get_contact', {
  http: 'GET /contacts/{contactId}',
  routes: { external_id: 'GET /contacts/find_by_external_id/{external_id}' },
  effect: 'read',
  description: 'Get one contact by its Intercom id, its external_id or its e-mail address.',
  params: {
    contactId: param.id('contact').optional(),
    ...otherKeyParams,
    include_merge_history: param
      .flag('Also return the contacts that were merged into this one', { since: '2.16' })
      .optional(),
  },
  rules: [exactlyOne('contactId', 'external_id', 'email')],
  example: { contactId: '65f0c0ffee0123456789ab01' },
  lookups: { contactId: contactByEmail },
  returns: one('contact', 'The contact'),
});
