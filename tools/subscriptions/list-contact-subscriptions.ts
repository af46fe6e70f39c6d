import { many, operation, out, paging, param } from '../../src/intercom/index.js';

export const listContactSubscriptions = operation('intercom_list_contact_subscriptions', {
  http: 'GET /contacts/{contactId}/subscriptions',
  effect: 'read',
  description: 'List what a contact opted in to, and what it opted out of; consent_type says which.',
  params: { contactId: param.id('contact') },
  returns: many('subscription_types', out.list('subscription-type', 'The types it chose'), paging.whole),
});
