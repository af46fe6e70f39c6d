import { fields, operation, out, param } from '../../src/intercom/index.js';

const removedChoice = {
  id: out.text('Id of the subscription type'),
  consent_type: out.optional(out.text('opt_in or opt_out; missing when the answer was lost')),
  state: out.optional(out.text('live, draft or archived')),
};

export const removeContactSubscription = operation('intercom_remove_contact_subscription', {
  http: 'DELETE /contacts/{contactId}/subscriptions/{subscriptionTypeId}',
  effect: 'write',
  description: 'Take back the choice of a contact: it is opted in or out by default again.',
  params: { contactId: param.id('contact'), subscriptionTypeId: param.id('subscription_type') },
  returns: fields(removedChoice),
});
