import { developerHub, listTriggers, sampleNotification, setupSteps, type Trigger } from '../../../triggers/index.js';
import type { SimSubBlock } from '../sim-block.js';
import { simTriggerId } from './ids.js';

/** The field by which somebody chooses one of the triggers of a block. */
const choice = 'selectedTriggerId';

/** The fields of a trigger. The first trigger of all has the menu of all. */
export function triggerFields(trigger: Trigger): SimSubBlock[] {
  const id = simTriggerId(trigger);
  const shared = { mode: 'trigger', condition: { field: choice, value: id } } as const;
  return [
    ...(trigger.id === firstTrigger()?.id ? [menu(id)] : []),
    {
      id: 'webhookUrlDisplay',
      title: 'Webhook URL',
      type: 'short-input',
      readOnly: true,
      showCopyButton: true,
      useWebhookUrl: true,
      placeholder: 'The address is made when the workflow is saved',
      ...shared,
    },
    {
      id: 'webhookSecret',
      title: 'Webhook Secret',
      type: 'short-input',
      placeholder: 'Client secret of the Intercom app',
      description:
        'Client secret of the app, from Basic information in the Developer Hub. Unsigned requests are refused.',
      password: true,
      required: true,
      paramVisibility: 'user-only',
      ...shared,
    },
    {
      id: 'triggerInstructions',
      title: 'Setup Instructions',
      type: 'text',
      hideFromPreview: true,
      defaultValue: toHtml(setupSteps(trigger, words)),
      ...shared,
    },
    {
      id: 'samplePayload',
      title: 'Event Payload Example',
      type: 'code',
      language: 'json',
      defaultValue: JSON.stringify(sampleNotification(trigger), null, 2),
      readOnly: true,
      collapsible: true,
      defaultCollapsed: true,
      hideFromPreview: true,
      ...shared,
    },
  ];
}

/**
 * The fields of all triggers in one block. What somebody fills in stands there once and keeps its value when another
 * trigger is chosen; what is only shown is told apart by its trigger, with the ids that Sim gives it.
 */
export function allTriggerFields(): SimSubBlock[] {
  const ids = listTriggers().map(simTriggerId);
  const fields = listTriggers().flatMap((trigger) =>
    triggerFields(trigger).map((field) =>
      isShownOnly(field) ? { ...field, id: `${field.id}_${simTriggerId(trigger)}` } : field,
    ),
  );
  return fields
    .filter((field, at) => fields.findIndex(({ id }) => id === field.id) === at)
    .map((field) => (field.id === 'webhookSecret' ? { ...field, condition: { field: choice, value: ids } } : field));
}

function isShownOnly({ type, readOnly }: SimSubBlock): boolean {
  return type === 'text' || readOnly === true;
}

function firstTrigger(): Trigger | undefined {
  return listTriggers()[0];
}

function menu(first: string): SimSubBlock {
  return {
    id: choice,
    title: 'Trigger Type',
    type: 'dropdown',
    mode: 'trigger',
    options: listTriggers().map((trigger) => ({
      label: trigger.name,
      id: simTriggerId(trigger),
      group: trigger.group,
    })),
    value: () => first,
    required: true,
  };
}

const words = {
  address: 'the Webhook URL above',
  secret: 'the field Webhook Secret above',
  activate: 'Deploy the workflow',
  unit: 'workflow',
};

function toHtml(steps: readonly string[]): string {
  return steps
    .map((step) => escaped(step).replace(developerHub, `<a href="${developerHub}" target="_blank">Developer Hub</a>`))
    .map((step, at) => `<div class="mb-3"><strong>${at + 1}.</strong> ${step}</div>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
