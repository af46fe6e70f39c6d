import { intercom } from '../../intercom/definition.js';
import type { Registry } from '../../registry.js';
import { triggersOf } from '../../triggers/index.js';
import { blockOutputs } from './block-outputs.js';
import { agentFields, type CanvasKind, type CanvasPlan, canvasParams, canvasTool } from './canvas.js';
import { connectionParams } from './connection-params.js';
import { type BlockField, fieldsOf } from './fields.js';
import { intercomDescription } from './intercom.js';
import { type Operation, operationsOf } from './operations.js';
import { type BlockPart, partsOf, wholePart } from './parts.js';
import { sentenceOf } from './sentences.js';
import { type SimOptions, serviceOf } from './service.js';
import type { SimBlock, SimBlockDescription, SimIcon, SimSubBlock } from './sim-block.js';
import { allTriggerFields } from './triggers/fields.js';
import { simTriggerId } from './triggers/ids.js';

/** How the block is made. */
export interface SimBlockOptions extends SimOptions {
  /** Draws the icon; nothing is drawn without it. */
  readonly icon?: SimIcon | undefined;
}

/**
 * One block of all tools of a service of a registry, of Intercom unless given, as Sim loads it: one dropdown of operations,
 * and the fields of each. `simBlocks` divides many tools among several.
 *
 * @throws Error when two fields would have one id.
 */
export function simBlock(registry: Registry, options: SimBlockOptions = {}): SimBlock {
  return blockOf(wholePart(registry, options), options);
}

/**
 * The blocks of one service of a registry, of Intercom unless given, by their types: the first has the operations that most
 * workflows are made of and all triggers, and each further one all operations of a group of resources.
 *
 * @throws Error when two fields would have one id.
 */
export function simBlocks(registry: Registry, options: SimBlockOptions = {}): Record<string, SimBlock> {
  const blocks = partsOf(registry, options).map((part) => blockOf(part, options));
  return Object.fromEntries(blocks.map((block) => [block.type, block]));
}

function blockOf(part: BlockPart, options: SimBlockOptions): SimBlock {
  const { description, plan } = describeBlock(part, options);
  return {
    ...description,
    icon: options.icon ?? (() => null),
    tools: {
      access: accessOf(part),
      config: { tool: (params) => canvasTool(plan, params), params: (params) => canvasParams(plan, params) },
    },
  };
}

/**
 * The ids of the tools, reads first: where Sim cannot tell the tool of an operation when it saves a workflow, it takes
 * the first one.
 */
export function accessOf({ tools }: BlockPart): string[] {
  const [reads, others] = [true, false].map((isRead) => tools.filter(({ effect }) => (effect === 'read') === isRead));
  return [...(reads ?? []), ...(others ?? [])].map(({ id }) => id);
}

/** All of a block that is no function, and the plan that its functions follow. */
export function describeBlock(
  { type, name, group, tools, isFirst }: BlockPart,
  options: SimOptions,
): { readonly description: SimBlockDescription; readonly plan: CanvasPlan } {
  const service = serviceOf(options);
  const operations = operationsOf(tools);
  const triggers = isFirst ? triggersOf(service) : [];
  const fields = fieldsOf(operations);
  const plan = Object.fromEntries(
    operations.map(({ id, tool }) => {
      const own = fields.filter(({ operation }) => operation === id);
      return [id, { tool: tool.id, fields: Object.fromEntries(own.map(({ param, kind }) => [param, kind])) }];
    }),
  );
  const canvasFields = fields.map(({ subBlock }) => subBlock);
  refuseTwins(canvasFields.map(({ id }) => id));
  const subBlocks = [
    operationField(operations),
    ...connectionFields(operations, options),
    ...canvasFields,
    ...agentFields(plan, canvasFields),
    ...(triggers.length === 0 ? [] : allTriggerFields()),
  ];
  const description: SimBlockDescription = {
    type,
    name,
    description: group?.description ?? descriptions[service.name] ?? service.description,
    longDescription: `Carries out ${operations.length} operations in ${service.title}: ${listed(operations)}.${triggers.length === 0 ? '' : ' Starts workflows from what happens there.'}`,
    category: 'tools',
    integrationType: integrationTypes.includes(service.category) ? service.category : 'other',
    bgColor: '#FFFFFF',
    ...(service.connection === undefined ? {} : { authMode: 'api_key' }),
    canvasPresentation: {
      defaultTitle: group === undefined ? service.title : name,
      operationSubBlockId: 'operation',
      sentences: { byOperation: Object.fromEntries(operations.map((one) => [one.id, sentenceOf(one)])) },
      ...(triggers.length === 0
        ? {}
        : { triggerSentences: { default: [{ text: 'Run on', field: 'selectedTriggerId', core: true }] } }),
    },
    subBlocks,
    ...(triggers.length === 0 ? {} : { triggers: { enabled: true, available: triggers.map(simTriggerId) } }),
    inputs: inputsOf(fields, options),
    outputs: blockOutputs(operations),
  };
  return { description, plan };
}

/** What a block is said to do, where that is shorter than what the service is. */
const descriptions: Readonly<Record<string, string>> = { [intercom.name]: intercomDescription };

/** Kinds of services that Sim knows. */
const integrationTypes = ['support', 'communication'];

function listed(operations: readonly Operation[]): string {
  return operations.map(({ tool }) => tool.title.charAt(0).toLowerCase() + tool.title.slice(1)).join(', ');
}

function operationField(operations: readonly Operation[]): SimSubBlock {
  const first = operations[0]?.id ?? '';
  return {
    id: 'operation',
    title: 'Operation',
    type: 'dropdown',
    options: operations.map(({ id, tool, group }) => ({ label: tool.title, id, group })),
    value: () => first,
  };
}

/** The settings of the connection. One with the name of a parameter gives way to it, as it does in the tool. */
function connectionFields(operations: readonly Operation[], options: SimOptions): SimSubBlock[] {
  const namesakes = (setting: string) =>
    operations.filter(({ tool }) => Object.hasOwn(tool.fields, setting)).map(({ id }) => id);
  return Object.entries(connectionParams(options)).map(
    ([id, { title, placeholder, required, password, words, labels, mode }]) => ({
      id,
      title,
      placeholder,
      ...(words === undefined
        ? { type: 'short-input' as const }
        : {
            type: 'dropdown' as const,
            options: words.map((word) => ({ label: labels?.[word] ?? word.toUpperCase(), id: word })),
          }),
      ...(required ? { required } : {}),
      ...(password ? { password } : {}),
      ...(mode === undefined ? {} : { mode }),
      ...hiddenFor(namesakes(id)),
    }),
  );
}

function hiddenFor(operations: string[]): Pick<SimSubBlock, 'condition'> {
  return operations.length === 0 ? {} : { condition: { field: 'operation', value: operations, not: true } };
}

function inputsOf(fields: readonly BlockField[], options: SimOptions): SimBlockDescription['inputs'] {
  const connection = Object.entries(connectionParams(options)).map(([id, { description }]) => [id, text(description)]);
  const own = fields.map(({ subBlock: { id, title, placeholder }, kind }) => [
    id,
    { type: inputType(kind), description: placeholder ?? title },
  ]);
  return Object.fromEntries([['operation', text('What to do')], ...connection, ...own]);
}

/** Sim parses inputs of the type json before the tool runs. An id is never json: `65e01234` would become a number. */
function inputType(kind: CanvasKind): 'string' | 'number' | 'boolean' | 'json' {
  return kind === 'text' || kind === 'clear' ? 'string' : kind;
}

function text(description: string) {
  return { type: 'string', description } as const;
}

function refuseTwins(ids: readonly string[]): void {
  const seen = new Set<string>();
  const twin = ids.find((id) => seen.size === seen.add(id).size);
  if (twin !== undefined) throw new Error(`Two fields of the block have the id ${twin}`);
}
