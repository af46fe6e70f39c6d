import {
  exportSim,
  type SimSubBlock,
  simBlock,
  simBlockMeta,
  simCustomTools,
  simTools,
  simTriggers,
} from '../../src/hosts/sim/index.js';
import { createIntercom, type Registry } from '../../src/index.js';
import { exported, json, named, type Parts } from './parts.js';

/** What Sim is given in memory, by tool and trigger, and the files of the drop-in. */
export async function simArtefacts(registry: Registry): Promise<Parts> {
  const tools = simTools(registry, { connect: createIntercom });
  const block = simBlock(registry);
  const custom = simCustomTools(registry);
  const triggers = simTriggers();
  const { subBlocks, inputs, canvasPresentation, ...head } = block;
  const { byOperation } = canvasPresentation.sentences;
  const own = (operation: string) => subBlocks.filter((field) => operationOf(field) === operation);
  const files = await exported((folder) => exportSim(registry, folder));
  const sources = Object.entries(files).filter(([name]) => !name.startsWith('custom-tools/'));
  return {
    ...named(
      'tools',
      Object.values(tools).map((tool) => {
        const operation = tool.id.replace(/^[^_]*_/, '');
        const fields = own(operation);
        return { tool, sentence: byOperation[operation], fields, inputs: fields.map(({ id }) => [id, inputs[id]]) };
      }),
      ({ tool }) => tool.id.replace(/^[^_]*_/, ''),
    ),
    ...named('custom-tools', custom.tools, ({ schema }) => schema.function.name.replace(/^[^_]*_/, '')),
    ...named('triggers', Object.values(triggers), ({ id }) => id.replace(/^[^_]*_/, '')),
    'shared/block.json': json({
      ...head,
      meta: simBlockMeta(registry),
      canvasPresentation: { ...canvasPresentation, sentences: Object.keys(byOperation) },
      subBlocks: subBlocks.map((field) => (operationOf(field) === undefined ? field : field.id)),
      inputs: Object.keys(inputs),
      inputsOfConnection: subBlocks.flatMap((field) =>
        operationOf(field) === undefined && inputs[field.id] !== undefined ? [[field.id, inputs[field.id]]] : [],
      ),
    }),
    'shared/custom-tools.json': json({ ...custom, tools: custom.tools.map(({ title }) => title) }),
    ...Object.fromEntries(sources.map(([name, text]) => [fileName(name), text])),
  };
}

/** The operation with which a field is shown, or undefined for what belongs to none. */
function operationOf({ condition }: SimSubBlock): string | undefined {
  return condition?.field === 'operation' && typeof condition.value === 'string' ? condition.value : undefined;
}

/** `apps/sim/tools/intercom_get/contact.ts` is shorter as `files/tools/get_contact.ts`. */
function fileName(path: string): string {
  const short = path
    .replace(/^apps\/sim\//, '')
    .replace('/intercom_tools/', '/')
    .replace(/\/intercom_([a-z]+)\//, '/$1_');
  return `files/${short}`;
}
