import {
  choosingFields,
  connectionFields,
  effectFacts,
  type FormField,
  formFields,
  labelOf,
  operationOf,
  repeatFacts,
  serviceFacts,
  serviceOf,
} from '../../form/index.js';
import { type JsonSchema, type ObjectSchema, outputJsonSchema, paramsJsonSchema } from '../../json-schema/index.js';
import type { Registry } from '../../registry.js';
import { isLocal, type Tool } from '../../tool/index.js';
import { packageVersion } from '../../version.js';
import type { Block, BlockField, BlocksDocument, Operation, Paging } from './document.js';
import { sentenceOf } from './sentence.js';
import { blockTriggers, webhookRecipe } from './triggers.js';

/** The draft with the most readers. */
const target = 'draft-07';

/** The fields of a connection that decide which workspace options are read from. */
const workspaceFields = ['accessToken', 'region'];

/** Describes the tools of a registry as blocks that any builder can draw, one block a service. */
export function createBlocks(registry: Pick<Registry, 'list'>): BlocksDocument {
  const tools = registry.list();
  const services = [...new Set(tools.map(serviceOf))];
  const definitions: Record<string, JsonSchema> = {};
  const blocks = services.map((service) => {
    const own = tools.filter((tool) => serviceOf(tool) === service);
    const block = createBlock(service, own, (tool) => shared(outputJsonSchema(tool, { target }), definitions));
    if (service !== 'intercom') return block;
    return { ...block, triggers: blockTriggers(definitions), webhooks: webhookRecipe };
  });
  return {
    $schema: './blocks.schema.json',
    formatVersion: 1,
    version: packageVersion,
    blocks,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function createBlock(service: string, tools: readonly Tool[], output: (tool: Tool) => ObjectSchema): Block {
  const resources = [...new Set(tools.map(({ resource }) => resource))];
  return {
    type: service,
    ...serviceFacts(service),
    docs: 'docs/hosts/blocks.md',
    ...(service === 'intercom' ? { connection: { fields: connectionFields } } : {}),
    resources: resources.map((id) => ({ id, label: labelOf(id) })),
    operations: tools.map((tool) => createOperation(tool, tools, output(tool))),
  };
}

function createOperation(tool: Tool, tools: readonly Tool[], outputSchema: ObjectSchema): Operation {
  const { id, title, description, resource, example } = tool;
  const fields = formFields(tool, tools).map(toBlockField);
  const paging = pagingOf(tool);
  return {
    id: operationOf(tool),
    toolId: id,
    title,
    description,
    resource,
    effect: effectFacts(tool),
    idempotent: repeatFacts(tool),
    ...(isLocal(tool) ? {} : { since: tool.since }),
    docs: `docs/tools/${id}.md`,
    sentence: sentenceOf(title, fields),
    ...(paging === undefined ? {} : { paging }),
    fields,
    inputSchema: paramsJsonSchema(tool, { target }),
    outputSchema,
    examples: [{ title, params: example }],
  };
}

function toBlockField(field: FormField): BlockField {
  const lists = [field.loadOptions ?? [], field.keyOptions ?? []].flat();
  if (lists.length === 0) return field;
  return { ...field, dependsOn: [...workspaceFields, ...choosingFields(lists)] };
}

function pagingOf(tool: Tool): Paging | undefined {
  if (isLocal(tool) || tool.paging === undefined || !('starting_after' in tool.params.shape)) return undefined;
  return { items: tool.paging.items, cursor: 'next_cursor', field: 'starting_after' };
}

/** Moves the parts that a schema points at to the root of the document, where its pointers lead then. */
function shared({ definitions = {}, ...schema }: ObjectSchema, all: Record<string, JsonSchema>): ObjectSchema {
  Object.assign(all, definitions);
  return schema;
}
