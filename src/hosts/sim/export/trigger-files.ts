import type { SimSubBlock } from '../sim-block.js';
import { allTriggerFields, choice } from '../triggers/fields.js';
import { triggerGuides } from '../triggers/guides.js';
import { simTriggerId, triggersOfSim } from '../triggers/ids.js';
import type { SimTriggerDescription } from '../triggers/sim-trigger.js';
import { describeTriggers } from '../triggers/triggers.js';
import { printableField } from './field-text.js';
import { generated } from './generated.js';
import { Code, camelCase, toSource } from './source-text.js';

/**
 * The files of the triggers and of what takes their notifications in, by their paths in a Sim checkout. All triggers stand
 * in one module, because Sim counts the modules that a page loads.
 */
export function triggerFiles(): Record<string, string> {
  return {
    'apps/sim/triggers/intercom_tools/triggers.ts': fileOfTriggers(describeTriggers()),
    'apps/sim/triggers/intercom/index.ts': indexOfSim(),
    'apps/sim/lib/webhooks/providers/intercom_tools.ts': fileOfProvider,
  };
}

function fileOfTriggers(triggers: readonly SimTriggerDescription[]): string {
  const [menu, ...shown] = allTriggerFields().map(printable);
  const byId = Object.fromEntries(triggers.map(({ id }) => [id, new Code(constantOf(id))]));
  return `${generated}import { type TriggerGuide, triggerGuide } from 'intercom-tools/sim/canvas'
import { IntercomIcon } from '@/components/icons'
import type { SubBlockConfig } from '@/blocks/types'
import type { TriggerConfig } from '@/triggers/types'

${guides()}

/** What is shown of whichever trigger is chosen. */
${toSource(shown, 'const fields: SubBlockConfig[] = ')}

/** The fields of a block that can start from every trigger. */
${toSource([menu, new Code('...fields')], 'export const intercomToolsTriggerFields: SubBlockConfig[] = ')}

/** The fields of a trigger that Sim's own block has too: it shows them while that trigger is chosen. */
function fieldsOf(id: string): SubBlockConfig[] {
  return fields.map((field) => ({ ...field, condition: { field: '${choice}', value: id } }))
}

/** What every notification holds. */
${toSource(sharedOutputs(triggers), "const notification: TriggerConfig['outputs'] = ")}

${triggers.map(triggerOf).join('\n')}
/** The triggers by their ids. */
${toSource(byId, 'export const intercomToolsTriggers: Record<string, TriggerConfig> = ')}
`;
}

/** What stands in place of Sim's own triggers, under the names by which its registry has them. */
function indexOfSim(): string {
  const names = triggersOfSim().map((trigger) => `  ${constantOf(simTriggerId(trigger))},\n`);
  return `${generated}export {\n${names.sort().join('')}} from '@/triggers/intercom_tools/triggers'\n`;
}

/** Steps that several triggers share stand once. */
function guides(): string {
  const all = triggerGuides();
  const steps = Object.values(all).flatMap((guide) => guide.steps);
  const shared = [...new Set(steps.filter((step, at) => steps.indexOf(step) !== at))];
  const printed = Object.entries(all).map(([id, { sample, steps: own }]) => [
    id,
    { steps: own.map((step) => (shared.includes(step) ? new Code(`steps[${shared.indexOf(step)}]`) : step)), sample },
  ]);
  return `/** Steps of several triggers. */
${toSource(shared, 'const steps: string[] = ')}

/** How each trigger is set up, with an example of what it starts with. */
${toSource(Object.fromEntries(printed), 'const guides: Record<string, TriggerGuide> = ')}`;
}

function triggerOf({ subBlocks, outputs: { data }, ...head }: SimTriggerDescription): string {
  const known = triggersOfSim().map(simTriggerId).includes(head.id);
  const menu = subBlocks.filter(({ id }) => id === choice).map(printable);
  const own = `fieldsOf('${head.id}')`;
  const trigger = {
    ...head,
    icon: new Code('IntercomIcon'),
    subBlocks: menu.length > 0 ? [...menu, new Code(`...${own}`)] : new Code(known ? own : 'fields'),
    outputs: { '...notification': new Code('notification'), data },
  };
  return `${toSource(trigger, `export const ${constantOf(head.id)}: TriggerConfig = `)}\n`;
}

/** The outputs of the triggers but for what each says of its own. */
function sharedOutputs([first]: readonly SimTriggerDescription[]): object {
  const { data: _, ...shared } = first?.outputs ?? {};
  return shared;
}

/** The name of the constant that holds a trigger: `intercomConversationClosedTrigger`. */
function constantOf(id: string): string {
  return `${camelCase(id)}Trigger`;
}

function printable(field: SimSubBlock): object {
  return printableField(
    field,
    field.type === 'text' ? new Code('(values) => triggerGuide(guides, values)') : undefined,
  );
}

const fileOfProvider = `${generated}import { simWebhookProvider } from 'intercom-tools/sim'
import { NextResponse } from 'next/server'
import type { WebhookProviderHandler } from '@/lib/webhooks/providers/types'

/** Takes notifications of Intercom in. What is not signed with the client secret is refused. */
export const intercomToolsHandler: WebhookProviderHandler = simWebhookProvider((body, init) =>
  NextResponse.json(body, init)
)
`;
