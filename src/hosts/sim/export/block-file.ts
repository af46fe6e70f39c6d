import type { Registry } from '../../../registry.js';
import { accessOf, describeBlock } from '../block.js';
import { metaOf } from '../meta.js';
import { type BlockPart, partsOf } from '../parts.js';
import { type SimOptions, serviceOf } from '../service.js';
import type { SimSubBlock } from '../sim-block.js';
import { printableField } from './field-text.js';
import { generated } from './generated.js';
import { blockConstant, Code, toSource } from './source-text.js';

/** The blocks by their paths in a Sim checkout. */
export function blockFiles(registry: Registry, options: SimOptions): Record<string, string> {
  const parts = partsOf(registry, options);
  return Object.fromEntries(
    parts.map((part, at) => [
      `apps/sim/blocks/blocks/${part.type}.ts`,
      fileOf(part, { ...options, before: parts.slice(0, at) }),
    ]),
  );
}

function fileOf(part: BlockPart, options: SimOptions & { readonly before: readonly BlockPart[] }): string {
  const { description, plan } = describeBlock(part, options);
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
      ...(part.isFirst ? [new Code('...intercomToolsTriggerFields')] : []),
    ],
    tools: {
      access: accessOf(part),
      config: {
        tool: new Code('(params) => canvasTool(plan, params)'),
        params: new Code('(params) => canvasParams(plan, params)'),
      },
    },
    inputs,
    outputs,
  };
  const meta = metaOf(
    part.tools,
    serviceOf(options),
    options.before.map(({ tools }) => tools),
  );
  const shown = {
    ...meta,
    templates: meta.templates.map((template) => ({ icon: new Code('IntercomIcon'), ...template })),
  };
  const name = blockConstant(part.type);
  return `${generated}import { agentFields, type CanvasPlan, canvasParams, canvasTool } from 'intercom-tools/sim/canvas'
import { IntercomIcon } from '@/components/icons'
import type { BlockConfig, BlockMeta, SubBlockConfig } from '@/blocks/types'
import { AuthMode, IntegrationType } from '@/blocks/types'
${part.isFirst ? "import { intercomToolsTriggerFields } from '@/triggers/intercom_tools/triggers'\n" : ''}
/** Which tool each operation is, and which of its parameters fields fill. */
${toSource(plan, 'const plan: CanvasPlan = ')}

/** The fields of the operations. */
${toSource(
  own.filter(isOfOperation).map((field) => printableField(field)),
  'const fields: SubBlockConfig[] = ',
)}

${toSource(block, `export const ${name}: BlockConfig = `)}

${toSource(shown, `export const ${name}Meta = `)} as const satisfies BlockMeta
`;
}

/** Whether a field is one of those that a chosen operation shows. */
function isOfOperation({ condition }: SimSubBlock): boolean {
  return condition?.field === 'operation' && condition.not === undefined;
}
