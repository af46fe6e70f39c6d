import { toolsOf } from '../../../form/index.js';
import type { Registry } from '../../../registry.js';
import { connectionToolParams } from '../connection-params.js';
import { type Operation, operationsOf } from '../operations.js';
import { type SimOptions, serviceOf } from '../service.js';
import { describeTool } from '../tools.js';
import { generated } from './generated.js';
import { type SharedOutputs, sharedOutputs } from './shared-outputs.js';
import { Code, toolConstant, toSource } from './source-text.js';

/** The folder of what all tools share, in a Sim checkout. */
export const toolFolder = 'apps/sim/tools/intercom_tools';

/** The files of the tools by their paths in a Sim checkout. */
export function toolFiles(registry: Registry, options: SimOptions): Record<string, string> {
  const operations = operationsOf(toolsOf(registry, serviceOf(options)));
  const shared = sharedOutputs(registry);
  return {
    [`${toolFolder}/connect.ts`]: connectFile(options),
    [`${toolFolder}/outputs.ts`]: `${generated}import type { OutputProperty } from '@/tools/types'\n${shared.source}`,
    [`${toolFolder}/params.ts`]: paramsFile(options),
    [`${toolFolder}/index.ts`]: indexFile(operations),
    ...Object.fromEntries(
      operations.map((operation) => [
        `apps/sim/tools/${moduleOf(operation)}.ts`,
        toolFile(operation, options, shared.replace),
      ]),
    ),
  };
}

/**
 * The module of a tool below `tools`. Sim's docs generator finds a tool in the folder whose name is the longest beginning
 * of its id. In a folder `intercom` it would find Sim's own tools of these ids, so the verb belongs to the name; of one word
 * Sim has none.
 */
function moduleOf({ id, tool }: Operation): string {
  const [verb, ...rest] = id.split('_');
  return rest.length === 0 ? `${tool.service}/${id}` : `${tool.service}_${verb}/${rest.join('_')}`;
}

function toolFile(operation: Operation, options: SimOptions, replaceShared: SharedOutputs['replace']): string {
  const { id, name, description, version, params, outputs } = describeTool(operation.tool, options);
  const own = Object.entries(params).filter(([param]) => Object.hasOwn(operation.tool.fields, param));
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
    ...(names.length === 0 ? [] : [importOf(names, '@/tools/intercom_tools/outputs')]),
    `import { connectionParams } from '@/tools/intercom_tools/params'\n`,
    `import type { ToolConfig } from '@/tools/types'\n`,
  ];
  return `${generated}${imports.join('')}\n${toSource(tool, `export const ${toolConstant(id)}: ToolConfig = `)}\n`;
}

/** An import, over several lines where one is too long. */
function importOf(names: readonly string[], from: string): string {
  const line = `import { ${names.join(', ')} } from '${from}'\n`;
  return line.length <= 101 ? line : `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}'\n`;
}

function paramsFile(options: SimOptions): string {
  return `${generated}import type { ToolConfig } from '@/tools/types'

/** The settings of the connection, which no model sees. */
${toSource(connectionToolParams(options), "export const connectionParams: ToolConfig['params'] = ")}
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
  if (tool === undefined) {
    throw new Error(\`intercom-tools has no tool \${id}: export the files again\`)
  }
  const { request, transformResponse, directExecution } = tool
  return { request, transformResponse, directExecution }
}
`;
}

function indexFile(operations: readonly Operation[]): string {
  const imports = operations.map(
    (operation) => `import { ${toolConstant(operation.tool.id)} } from '@/tools/${moduleOf(operation)}'\n`,
  );
  const tools = Object.fromEntries(operations.map(({ tool }) => [tool.id, new Code(toolConstant(tool.id))]));
  return `${generated}${inOrder(imports).join('')}import type { ToolConfig } from '@/tools/types'

/** The tools by their ids. */
${toSource(tools, 'export const intercomTools: Record<string, ToolConfig> = ')}
`;
}

/** Imports by where they come from. */
function inOrder(imports: readonly string[]): string[] {
  const from = (line: string) => line.slice(line.indexOf(" from '"));
  return [...imports].sort((one, other) => (from(one) < from(other) ? -1 : 1));
}
