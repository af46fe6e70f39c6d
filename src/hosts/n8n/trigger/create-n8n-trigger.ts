import { triggerDescription } from './description.js';
import type { N8nTrigger, N8nTriggerDescription, N8nWebhookMethods } from './types.js';
import { takeWebhook } from './webhook.js';

/** Makes the class of a node that starts workflows from notifications of Intercom. */
export function createN8nTrigger(): new () => N8nTrigger {
  const description = triggerDescription();
  return class IntercomToolsTrigger implements N8nTrigger {
    readonly description: N8nTriggerDescription = structuredClone(description);
    readonly webhookMethods = { default: byHand, setup: byHand };
    readonly webhook: N8nTrigger['webhook'] = async function () {
      return takeWebhook(this);
    };
  };
}

/** Intercom lets nobody subscribe by a call. */
const byHand: N8nWebhookMethods = {
  checkExists: async () => true,
  create: async () => true,
  delete: async () => true,
};
