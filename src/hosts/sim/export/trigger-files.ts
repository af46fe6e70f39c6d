import { listTriggers, sampleNotification } from '../../../triggers/index.js';
import { simTriggerId } from '../triggers/ids.js';
import type { SimTriggerDescription } from '../triggers/sim-trigger.js';
import { describeTriggers } from '../triggers/triggers.js';
import { Code, camelCase, toSource } from './source-text.js';

/** The folder of the triggers in a Sim checkout. */
const triggerFolder = 'apps/sim/triggers/intercom_tools';

/** The file of what takes notifications in. */
const providerFile = 'apps/sim/lib/webhooks/providers/intercom_tools.ts';

/** The files of the triggers by their paths in a Sim checkout. */
export function triggerFiles(generated: string): Record<string, string> {
  const triggers = describeTriggers();
  return {
    ...Object.fromEntries(triggers.map((one) => [`${triggerFolder}/${fileName(one)}.ts`, triggerFile(one, generated)])),
    [`${triggerFolder}/index.ts`]: indexFile(triggers, generated),
    [providerFile]: fileOfProvider(generated),
  };
}

/** The name of the constant that holds a trigger: `intercomConversationClosedTrigger`. */
export function triggerConstant(id: string): string {
  return `${camelCase(id)}Trigger`;
}

function fileName({ id }: SimTriggerDescription): string {
  return id.replace(/^intercom_/, '');
}

function triggerFile({ subBlocks, outputs, webhook, ...head }: SimTriggerDescription, generated: string): string {
  const trigger = {
    ...head,
    icon: new Code('IntercomIcon'),
    subBlocks: subBlocks.map(({ value, ...field }) => ({
      ...field,
      ...(value === undefined ? {} : { value: new Code(`() => '${value()}'`) }),
      ...(field.id === 'samplePayload' ? { defaultValue: new Code('JSON.stringify(sample, null, 2)') } : {}),
    })),
    outputs,
    webhook,
  };
  const [source] = listTriggers().filter((one) => simTriggerId(one) === head.id);
  const sample = source === undefined ? {} : sampleNotification(source);
  return `${generated}import { IntercomIcon } from '@/components/icons'
import type { TriggerConfig } from '@/triggers/types'

/** A notification with made-up data. */
const sample = ${toSource(sample)}

export const ${triggerConstant(head.id)}: TriggerConfig = ${toSource(trigger)}
`;
}

function indexFile(triggers: readonly SimTriggerDescription[], generated: string): string {
  const lines = triggers
    .map((one) => `export { ${triggerConstant(one.id)} } from '@/triggers/intercom_tools/${fileName(one)}'\n`)
    .sort();
  return `${generated}${lines.join('')}`;
}

function fileOfProvider(generated: string): string {
  return `${generated}import { simWebhookProvider } from 'intercom-tools/sim'
import { NextResponse } from 'next/server'
import type { WebhookProviderHandler } from '@/lib/webhooks/providers/types'

/** Takes notifications of Intercom in. What is not signed with the client secret is refused. */
export const intercomToolsHandler: WebhookProviderHandler = simWebhookProvider((body, init) =>
  NextResponse.json(body, init)
)
`;
}
