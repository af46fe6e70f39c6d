import { one, operation, param } from '../../src/intercom/index.js';

export const addContactSubscription = operation('intercom_add_contact_subscription', {
  http: 'POST /contacts/{contactId}/subscriptions',
  effect: 'idempotent write',
  description:
    'Record the choice of a contact: opts in to a type with consent_type opt_in, and OUT of one with consent_type opt_out.',
  params: {
    contactId: param.id('contact'),
    subscriptionTypeId: param.id('subscription_type', undefined, { as: 'id' }),
    consent_type: param.choice(['opt_in', 'opt_out'], 'opt_in or opt_out, as the subscription type has it', {
      example: 'opt_in',
    }),
  },
  returns: one('subscription-type', 'The subscription type'),
});
