import type { Registry } from '../../../registry.js';
import { accessOf, describeBlock } from '../block.js';
import { connectionToolParams } from '../connection-params.js';
import { simBlockMeta } from '../meta.js';
import { type Operation, operationsOf } from '../operations.js';
import type { SimOptions } from '../service.js';
import { describeTool } from '../tools.js';
import { readme } from './readme.js';
import { sharedOutputs } from './shared-outputs.js';
import { Code, toolConstant, toSource } from './source-text.js';
import { triggerFiles } from './trigger-files.js';

/** The folder of the tools in a Sim checkout. */
const toolFolder = 'apps/sim/tools/intercom_tools';

/** The file of the block in a Sim checkout. */
const blockFile = 'apps/sim/blocks/blocks/intercom_tools.ts';

const generated = '// Written by `intercom-tools export sim`. Change nothing here: export again.\n';

/** The files of the drop-in by their paths in a Sim checkout. The same registry always gives the same bytes. */
export function simFiles(registry: Registry, options: SimOptions): Record<string, string> {
  const operations = operationsOf(registry, options);
  const shared = sharedOutputs(registry);
  const tools = operations.map((operation) => [
    `${toolFolder}/${operation.id}.ts`,
    toolFile(operation, options, shared.replace),
  ]);
  return {
    [`${toolFolder}/README.md`]: readme(operations),
    [`${toolFolder}/connect.ts`]: connectFile(options),
    [`${toolFolder}/outputs.ts`]: `${generated}import type { OutputProperty } from '@/tools/types'\n${shared.source}`,
    [`${toolFolder}/params.ts`]: paramsFile(options),
    ...Object.fromEntries(tools),
    [`${toolFolder}/index.ts`]: indexFile(operations),
    [blockFile]: fileOfBlock(registry, options),
    ...triggerFiles(generated),
  };
}

function toolFile(
  operation: Operation,
  options: SimOptions,
  replaceShared: (outputs: object) => { readonly outputs: object; readonly names: readonly string[] },
): string {
  const { id, name, description, version, params, outputs } = describeTool(operation.tool, options);
  const connection = connectionToolParams(options);
  const own = Object.entries(params).filter(([param]) => !Object.hasOwn(connection, param));
  const { outputs: shortened, names } = replaceShared(outputs);
  const tool = {
    id,
    name,
    description,
    version,
    params: { '...connectionParams': new Code('connectionParams'), ...Object.fromEntries(own) },
    outputs: shortened,
    '...carried': new Code(`carriedBy('${id}')`),
  };
  const imports = [
    `import { carriedBy } from '@/tools/intercom_tools/connect'\n`,
    ...(names.length === 0 ? [] : [`import { ${names.join(', ')} } from '@/tools/intercom_tools/outputs'\n`]),
    `import { connectionParams } from '@/tools/intercom_tools/params'\n`,
    `import type { ToolConfig } from '@/tools/types'\n`,
  ];
  return `${generated}${imports.join('')}\nexport const ${toolConstant(operation.tool.id)}: ToolConfig = ${toSource(tool)}\n`;
}

function paramsFile(options: SimOptions): string {
  return `${generated}import type { ToolConfig } from '@/tools/types'

/** The settings of the connection, which no model sees. */
export const connectionParams: ToolConfig['params'] = ${toSource(connectionToolParams(options))}
`;
}

function connectFile({ customBaseUrl = false }: SimOptions): string {
  return `${generated}import { createIntercom, registry } from 'intercom-tools'
import { simTools } from 'intercom-tools/sim'
import type { ToolConfig } from '@/tools/types'

type Carried = Pick<ToolConfig, 'request' | 'transformResponse' | 'directExecution'>

/** Answers of more bytes than this are refused, as Sim refuses them for its own requests. */
const maxResponseBytes = 10 * 1024 * 1024

const tools: Record<string, Carried> = simTools(registry, {
  connect: (settings) => createIntercom({ ...settings, maxResponseBytes }),${customBaseUrl ? '\n  customBaseUrl: true,' : ''}
})

/** What a tool does. What it says about itself stands in its file. */
export function carriedBy(id: string): Carried {
  const tool = tools[id]
  if (tool === undefined) throw new Error(\`intercom-tools has no tool \${id}: export the files again\`)
  const { request, transformResponse, directExecution } = tool
  return { request, transformResponse, directExecution }
}
`;
}

function indexFile(operations: readonly Operation[]): string {
  const lines = operations
    .map((operation) => `export { ${toolConstant(operation.tool.id)} } from '@/tools/intercom_tools/${operation.id}'\n`)
    .sort();
  return `${generated}${lines.join('')}`;
}

function fileOfBlock(registry: Registry, options: SimOptions): string {
  const { description, plan } = describeBlock(registry, options);
  const { subBlocks, authMode: _, integrationType: __, inputs, outputs, ...head } = description;
  const block = {
    ...head,
    authMode: new Code('AuthMode.ApiKey'),
    integrationType: new Code('IntegrationType.Support'),
    icon: new Code('IntercomIcon'),
    subBlocks: [
      ...subBlocks
        .filter(({ mode }) => mode !== 'trigger')
        .map(({ value, ...field }) => ({
          ...field,
          ...(value === undefined ? {} : { value: new Code(`() => '${value()}'`) }),
        })),
      // Sim tells apart what they only show, and adds what it adds to its own.
      ...(head.triggers?.available ?? []).map((id) => new Code(`...getTrigger('${id}').subBlocks`)),
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
  return `${generated}import { type CanvasPlan, canvasParams, canvasTool } from 'intercom-tools/sim/canvas'
import { IntercomIcon } from '@/components/icons'
import type { BlockConfig, BlockMeta } from '@/blocks/types'
import { AuthMode, IntegrationType } from '@/blocks/types'
import { getTrigger } from '@/triggers'

/** Which tool each operation is, and which of its parameters fields fill. */
const plan: CanvasPlan = ${toSource(plan)}

export const IntercomToolsBlock: BlockConfig = ${toSource(block)}

export const IntercomToolsBlockMeta = ${toSource(shown)} as const satisfies BlockMeta
`;
}
