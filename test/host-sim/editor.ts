import type { SimBlock, SimSubBlock, SimTool, SimTrigger } from '../../src/hosts/sim/index.js';
import { holds } from './executor.js';

/**
 * A double of Sim's editor: what a block that somebody drops on the canvas is saved as, what an agent's tool shows of it,
 * what a model is then asked for, and what Sim's assistant is told about the block.
 */

/** The fields of a new block as they are saved with the workflow. */
export function stateOf({ subBlocks }: SimBlock): Record<string, { id: string; type: string; value: string | null }> {
  return Object.fromEntries(subBlocks.map(({ id, type, value }) => [id, { id, type, value: value?.({}) ?? null }]));
}

/** The fields that the tool of an agent shows for an operation. What somebody enters is kept under their ids. */
export function agentFieldsOf(
  { subBlocks }: SimBlock,
  tool: SimTool,
  values: Readonly<Record<string, unknown>>,
): SimSubBlock[] {
  return subBlocks.filter(({ id, mode, type, paramVisibility, condition }) => {
    if (type === 'text' || mode === 'trigger' || id === 'operation') return false;
    const visibility = paramVisibility ?? tool.params[id]?.visibility;
    if (visibility === undefined || visibility === 'hidden') return false;
    return condition === undefined || holds(condition, values);
  });
}

/** The names of the parameters that a model is asked for, beside what the user has filled in. */
export function askedOfModel({ params }: SimTool, user: Readonly<Record<string, unknown>>): string[] {
  const isFilled = (value: unknown) => value !== undefined && value !== null && value !== '';
  return Object.entries(params)
    .filter(([name, { visibility }]) => visibility === 'user-or-llm' && !isFilled(user[name]))
    .map(([name]) => name);
}

/** Fields that are part of Sim's own interface, of which its assistant hears nothing. */
const systemIds = ['triggerInstructions', 'webhookUrlDisplay', 'samplePayload'];

/** What Sim's assistant is told about a block. */
export function toldToAssistant(
  block: SimBlock,
  tools: Readonly<Record<string, SimTool>>,
  triggers: Readonly<Record<string, SimTrigger>>,
) {
  const fields = block.subBlocks.filter(({ mode, hideFromCopilot }) => mode !== 'trigger' && !hideFromCopilot);
  const hidden = new Set(block.subBlocks.flatMap(({ id, hideFromCopilot }) => (hideFromCopilot ? [id] : [])));
  const operations = fields.find(({ id }) => id === 'operation')?.options ?? [];
  const isCommon = ({ condition }: SimSubBlock) => condition?.field !== 'operation' || condition.not === true;
  const common = fields.filter(isCommon);
  const outputsOf = (outputs: Readonly<Record<string, { type: string; description?: string }>>) =>
    Object.entries(outputs).map(([name, { type, description }]) => ({ name, type, description }));
  return {
    blockType: block.type,
    name: block.name,
    description: block.longDescription,
    inputs: common.map(({ id, type, title, options, placeholder }) => ({
      name: id,
      type,
      description: block.inputs[id]?.description ?? title,
      options: options?.map((option) => option.id),
      example: placeholder,
    })),
    operations: Object.fromEntries(
      operations.map(({ id }) => {
        const tool = tools[block.tools.config.tool({ operation: id })];
        const own = fields.filter((field) => !isCommon(field) && field.condition?.value === id);
        const known = (name: string) => hidden.has(name) || common.some((field) => field.id === name);
        const inputs = [
          ...Object.entries(tool?.params ?? {}).filter(([name]) => !known(name)),
          ...own.map((field) => [field.id, block.inputs[field.id]] as const),
        ];
        return [
          id,
          {
            name: tool?.name,
            description: tool?.description,
            inputs: inputs.map(([name, input]) => ({ name, type: input?.type, description: input?.description })),
            outputs: outputsOf(tool?.outputs ?? {}),
          },
        ];
      }),
    ),
    triggers: Object.values(triggers).map(({ id, outputs, subBlocks }) => ({
      id,
      outputs: outputsOf(outputs),
      configFields: Object.fromEntries(
        subBlocks.flatMap(
          ({ id: field, type, required = false, title, description, placeholder, options, condition }) => {
            // What is only shown, and only for one trigger, goes by an id of its own.
            const isNamespaced = condition !== undefined && (type === 'text' || field === 'webhookUrlDisplay');
            if (systemIds.includes(field) && !isNamespaced) return [];
            const name = isNamespaced ? `${field}_${id}` : field;
            return [[name, { type, required, title, description, placeholder, options, condition }]];
          },
        ),
      ),
    })),
  };
}
