import { labelOf } from '../../../form/index.js';
import { eventFields, sampleNotification, setupSteps, type Trigger } from '../../../triggers/index.js';
import type { PropSpec, TriggerSpec } from '../spec.js';
import type { Webhooks } from './framework.js';
import { itemOf } from './item.js';

/** What a trigger offers to fill in. */
export const triggerPropNames = { setup: 'setup', workspace: 'workspace_id' } as const;

/** Describes triggers. */
export function triggerSpecs(triggers: readonly Trigger[], webhooks: Webhooks): TriggerSpec[] {
  return triggers.map((trigger) => ({
    trigger: {
      name: trigger.id,
      displayName: trigger.name,
      description: trigger.description,
      requireAuth: true,
      type: webhooks === 'app' ? 'APP_WEBHOOK' : 'WEBHOOK',
      sampleData: itemOf(JSON.stringify(sampleNotification(trigger))),
      outputSchema: {
        fields: eventFields.map(({ key, description }) => ({ key, label: labelOf(key), description })),
      },
    },
    props: [setupProp(trigger, webhooks), workspaceProp(webhooks)],
  }));
}

function setupProp(trigger: Trigger, webhooks: Webhooks): PropSpec {
  const steps = setupSteps(trigger, words[webhooks]);
  const value = steps.map((step, at) => `${at + 1}. ${step}`).join('\n');
  return {
    name: triggerPropNames.setup,
    kind: 'MarkDown',
    options: { displayName: 'Set-up', required: false, value },
  };
}

function workspaceProp(webhooks: Webhooks): PropSpec {
  const where = 'It stands in addresses of the workspace after /apps/';
  return {
    name: triggerPropNames.workspace,
    kind: 'ShortText',
    options:
      webhooks === 'app'
        ? { displayName: 'Workspace id', description: `Id of the workspace to listen to. ${where}`, required: true }
        : {
            displayName: 'Workspace id',
            description: `Passes events of this workspace alone, where several use the app. ${where}`,
            required: false,
          },
  };
}

const words = {
  flow: {
    address: '`{{webhookUrl}}`',
    secret: 'the connection of this step',
    activate: 'Publish the flow',
    unit: 'flow',
  },
  app: {
    address: 'the address of app events of your Activepieces',
    secret: 'AP_APP_WEBHOOK_SECRETS on the server of Activepieces',
    activate: 'Publish the flow',
    unit: 'Activepieces',
  },
} as const;
