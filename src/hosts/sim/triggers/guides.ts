import { developerHub, listTriggers, sampleNotification, setupSteps } from '../../../triggers/index.js';
import type { TriggerGuide } from '../canvas.js';
import { simTriggerId } from './ids.js';

const words = {
  address: 'the Webhook URL above',
  secret: 'the field Webhook Secret above',
  activate: 'Deploy the workflow',
  unit: 'workflow',
};

/** How each trigger is set up, and an example of what it starts with, by its id in Sim. */
export function triggerGuides(): Record<string, TriggerGuide> {
  return Object.fromEntries(
    listTriggers().map((trigger) => [
      simTriggerId(trigger),
      { steps: setupSteps(trigger, words).map(toHtml), sample: JSON.stringify(sampleNotification(trigger)) },
    ]),
  );
}

function toHtml(step: string): string {
  const text = step.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return text.replace(developerHub, `<a href="${developerHub}" target="_blank" rel="noopener">Developer Hub</a>`);
}
