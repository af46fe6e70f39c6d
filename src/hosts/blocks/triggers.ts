import type { JsonSchema, ObjectSchema } from '../../json-schema/index.js';
import {
  notificationSchema,
  permissionsFor,
  sampleNotification,
  setupSteps,
  sinceOf,
  type Trigger,
  verificationRecipe,
} from '../../triggers/index.js';
import type { BlockTrigger, WebhookRecipe } from './document.js';

/** Describes triggers. Objects that their schemas point at go into `definitions`. */
export function blockTriggers(triggers: readonly Trigger[], definitions: Record<string, JsonSchema>): BlockTrigger[] {
  return triggers.map((trigger) => {
    const { id, name, description, group, topics, any } = trigger;
    const { definitions: parts = {}, ...outputSchema }: ObjectSchema = notificationSchema(trigger);
    Object.assign(definitions, parts);
    return {
      id,
      title: name,
      description,
      group,
      topics,
      any,
      since: sinceOf(trigger),
      permissions: any ? [] : permissionsFor(trigger),
      setup: setupSteps(trigger, words),
      outputSchema,
      sample: { ...sampleNotification(trigger) },
    };
  });
}

/** What a builder puts its own words in for. */
const words = {
  address: '{address}',
  secret: '{secret}',
  activate: 'Switch the {unit} on',
  unit: '{unit}',
};

/** How to take notifications in, as data. */
export const webhookRecipe: WebhookRecipe = {
  method: 'POST',
  probe: { method: 'HEAD', status: 200 },
  verification: verificationRecipe,
  ping: { topic: 'ping', status: 200 },
  keys: { topic: 'topic', workspace: 'app_id', id: 'id', item: ['data', 'item'] },
  takenWithStatus: 200,
  answerWithinSeconds: 5,
};
