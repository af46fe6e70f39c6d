import { listTriggers, type Trigger } from '../../../triggers/index.js';
import { triggerGuide } from '../canvas.js';
import type { SimSubBlock } from '../sim-block.js';
import { triggerGuides } from './guides.js';
import { simTriggerId, triggersOfSim } from './ids.js';

/** The field by which somebody chooses one of the triggers of a block. */
export const choice = 'selectedTriggerId';

/**
 * What is shown of whichever trigger is chosen. The ids are those that Sim knows as parts of its own interface, except for
 * the secret, which is all that somebody fills in.
 */
export function sharedFields(): SimSubBlock[] {
  return [
    {
      id: 'webhookUrlDisplay',
      title: 'Webhook URL',
      type: 'short-input',
      readOnly: true,
      showCopyButton: true,
      useWebhookUrl: true,
      placeholder: 'The address is made when the workflow is saved',
      mode: 'trigger',
    },
    {
      id: 'webhookSecret',
      title: 'Webhook Secret',
      type: 'short-input',
      description: 'Client secret of the Intercom app',
      password: true,
      required: true,
      paramVisibility: 'user-only',
      mode: 'trigger',
    },
    {
      id: 'triggerInstructions',
      title: 'Setup Instructions',
      type: 'text',
      hideFromPreview: true,
      value: (values) => triggerGuide(triggerGuides(), values),
      mode: 'trigger',
    },
  ];
}

/** The fields of a block that can start from every trigger: the menu of all, and what is shown of the chosen one. */
export function allTriggerFields(): SimSubBlock[] {
  return [menuOf(listTriggers()), ...sharedFields()];
}

/**
 * The fields of one trigger. Sim's own block takes them from the six triggers that it knows, so that these show theirs when
 * they are chosen, and the first of them has a menu of the six.
 */
export function triggerFields(trigger: Trigger): SimSubBlock[] {
  const known = triggersOfSim();
  if (!known.includes(trigger)) return sharedFields();
  const condition = { field: choice, value: simTriggerId(trigger) };
  return [
    ...(trigger === known[0] ? [menuOf(known)] : []),
    ...sharedFields().map((field) => ({ ...field, condition })),
  ];
}

function menuOf(triggers: readonly Trigger[]): SimSubBlock {
  const [first = ''] = triggers.map(simTriggerId);
  return {
    id: choice,
    title: 'Trigger Type',
    canvasNoun: 'an event',
    type: 'dropdown',
    mode: 'trigger',
    options: triggers.map((trigger) => ({ label: trigger.name, id: simTriggerId(trigger), group: trigger.group })),
    value: () => first,
    required: true,
  };
}
