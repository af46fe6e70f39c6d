import type { Registry } from '../../../registry.js';
import { accessOf, describeBlock } from '../block.js';
import { simBlockMeta } from '../meta.js';
import type { SimOptions } from '../service.js';
import type { SimSubBlock } from '../sim-block.js';
import { printableField } from './field-text.js';
import { generated } from './generated.js';
import { Code, toSource } from './source-text.js';

/** The block by its path in a Sim checkout. */
export function blockFile(registry: Registry, options: SimOptions): Record<string, string> {
  return { 'apps/sim/blocks/blocks/intercom_tools.ts': fileOf(registry, options) };
}

function fileOf(registry: Registry, options: SimOptions): string {
  const { description, plan } = describeBlock(registry, options);
  const { subBlocks, authMode: _, integrationType: __, inputs, outputs, ...head } = description;
  const own = subBlocks.filter(({ mode, context }) => mode !== 'trigger' && context === undefined);
  const block = {
    ...head,
    authMode: new Code('AuthMode.ApiKey'),
    integrationType: new Code('IntegrationType.Support'),
    icon: new Code('IntercomIcon'),
    subBlocks: [
      ...own.filter((field) => !isOfOperation(field)).map((field) => printableField(field)),
      new Code('...fields'),
      new Code('...agentFields(plan, fields)'),
      new Code('...intercomToolsTriggerFields'),
    ],
    tools: {
      access: accessOf(registry, options),
      config: {
        tool: new Code('(params) => canvasTool(plan, params)'),
        params: new Code('(params) => canvasParams(plan, params)'),
      },
    },
    inputs,
    outputs,
  };
  const meta = simBlockMeta(registry);
  const shown = {
    ...meta,
    templates: meta.templates.map((template) => ({ icon: new Code('IntercomIcon'), ...template })),
  };
  return `${generated}import { agentFields, type CanvasPlan, canvasParams, canvasTool } from 'intercom-tools/sim/canvas'
import { IntercomIcon } from '@/components/icons'
import type { BlockConfig, BlockMeta, SubBlockConfig } from '@/blocks/types'
import { AuthMode, IntegrationType } from '@/blocks/types'
import { intercomToolsTriggerFields } from '@/triggers/intercom_tools/triggers'

/** Which tool each operation is, and which of its parameters fields fill. */
${toSource(plan, 'const plan: CanvasPlan = ')}

/** The fields of the operations. */
${toSource(
  own.filter(isOfOperation).map((field) => printableField(field)),
  'const fields: SubBlockConfig[] = ',
)}

${toSource(block, 'export const IntercomToolsBlock: BlockConfig = ')}

${toSource(shown, 'export const IntercomToolsBlockMeta = ')} as const satisfies BlockMeta
`;
}

/** Whether a field is one of those that a chosen operation shows. */
function isOfOperation({ condition }: SimSubBlock): boolean {
  return condition?.field === 'operation';
}
