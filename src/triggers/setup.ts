import { permissionsFor, sinceOf, type Trigger } from './trigger.js';

/** Where the steps of a set-up happen in a host. */
export interface SetupWords {
  /** What holds the address: `the Webhook URL above`. */
  readonly address: string;
  /** Where the client secret goes: `the field Webhook Secret`. */
  readonly secret: string;
  /** What makes the address answer: `Deploy the workflow`. Done first, since Intercom asks the address when it is saved. */
  readonly activate: string;
  /** What one address serves: `workflow`. */
  readonly unit: string;
}

/** Where an app is set up. */
export const developerHub = 'https://app.intercom.com/a/apps/_/developer-hub';

/** How to make a trigger hear something, step by step, as plain text. */
export function setupSteps(trigger: Trigger, { address, secret, activate, unit }: SetupWords): string[] {
  const permissions = permissionsFor(trigger).map((list) => list.map((one) => `"${one}"`).join(' or '));
  return [
    `Open your app in the Developer Hub of Intercom: ${developerHub}`,
    `Under Basic information copy the client secret into ${secret}. Without it nothing is taken.`,
    ...(permissions.length === 0 || trigger.any
      ? []
      : [`Under Authentication see that the app has the permission ${permissions.join(', and ')}.`]),
    `${activate}.`,
    `Under Webhooks enter ${address} as the endpoint. Intercom asks it with HEAD when you save it.`,
    `${topicsStep(trigger)}${versionNote(trigger)}`,
    `An app has one endpoint, HTTPS only. For a second ${unit} take another app, or start one ${unit} from any event and let it choose.`,
  ];
}

function topicsStep({ topics, any }: Trigger): string {
  return any ? 'Tick the topics that you want to hear of.' : `Tick the topics ${topics.join(' and ')}.`;
}

function versionNote(trigger: Trigger): string {
  const since = sinceOf(trigger);
  return since === '2.11' ? '' : ` They are offered to apps on API version ${since} or later.`;
}
