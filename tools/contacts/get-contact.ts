import { one, operation, param } from '../../src/intercom/index.js';

export const getContact = operation('intercom_get_contact', {
  http: 'GET /contacts/{contactId}',
  effect: 'read',
  description: 'Get one contact by its Intercom id.',
  params: {
    contactId: param.id('contact'),
    include_merge_history: param
      .flag('Also return the contacts that were merged into this one', { since: '2.16' })
      .optional(),
  },
  returns: one('contact', 'The contact'),
});
