import { many, operation, out, paging } from '../../src/intercom/index.js';

export const listSubscriptionTypes = operation('intercom_list_subscription_types', {
  http: 'GET /subscription_types',
  effect: 'read',
  description: 'List all kinds of messages that contacts can subscribe to or opt out of.',
  params: {},
  returns: many('subscription_types', out.list('subscription-type', 'All subscription types'), paging.whole),
});
