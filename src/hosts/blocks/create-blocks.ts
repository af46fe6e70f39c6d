import {
  choosingFields,
  connectionFields,
  effectFacts,
  type FormField,
  formFields,
  inMenuOrder,
  labelOf,
  operationOf,
  repeatFacts,
  serviceFacts,
  servicesOf,
  toolParts,
  toolsOf,
} from '../../form/index.js';
import { type JsonSchema, type ObjectSchema, outputJsonSchema, paramsJsonSchema } from '../../json-schema/index.js';
import type { Registry } from '../../registry.js';
import { isLocal, type ResourceGroup, type RuleFacts, type ServiceDefinition, type Tool } from '../../tool/index.js';
import { triggersOf } from '../../triggers/index.js';
import { packageVersion } from '../../version.js';
import type { Block, BlockField, BlocksDocument, Operation, Paging, Rule } from './document.js';
import { sentenceOf } from './sentence.js';
import { blockTriggers, webhookRecipe } from './triggers.js';

/** The draft with the most readers. */
const target = 'draft-07';

/** Describes the tools of a registry as blocks that any builder can draw, one block a service. */
export function createBlocks(registry: Pick<Registry, 'list'>): BlocksDocument {
  const definitions: Record<string, JsonSchema> = {};
  const blocks = servicesOf(registry.list()).map((service) =>
    createBlock(service, toolsOf(registry, service), definitions),
  );
  return {
    $schema: './blocks.schema.json',
    formatVersion: 1,
    version: packageVersion,
    blocks,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function createBlock(
  service: ServiceDefinition,
  tools: readonly Tool[],
  definitions: Record<string, JsonSchema>,
): Block {
  const ordered = inMenuOrder(tools, service);
  const resources = [...new Set(ordered.map(({ resource }) => resource))];
  const groups = groupsOf(service, tools);
  const common = new Set(service.common);
  const fields = connectionFields(service);
  const triggers = triggersOf(service);
  return {
    type: service.name,
    ...serviceFacts(service),
    docs: 'docs/hosts/blocks.md',
    ...(fields.length === 0 ? {} : { connection: { fields } }),
    resources: resources.map((id) => ({ id, label: labelOf(id) })),
    ...(groups.length === 0 ? {} : { groups }),
    operations: ordered.map((tool) => ({
      ...createOperation(tool, tools, shared(outputJsonSchema(tool, { target }), definitions)),
      ...(common.has(tool.id) ? { common: true } : {}),
    })),
    ...(triggers.length === 0 ? {} : { triggers: blockTriggers(triggers, definitions), webhooks: webhookRecipe }),
  };
}

/** The groups of a service, with those of their resources that these tools work on. */
function groupsOf(service: ServiceDefinition, tools: readonly Tool[]): ResourceGroup[] {
  return toolParts(tools, service).flatMap(({ group, tools: own }) => {
    if (group === undefined) return [];
    const used = new Set(own.map(({ resource }) => resource));
    return [{ ...group, resources: group.resources.filter((resource) => used.has(resource)) }];
  });
}

function createOperation(tool: Tool, tools: readonly Tool[], outputSchema: ObjectSchema): Operation {
  const { id, title, description, resource, example } = tool;
  const fields = formFields(tool, tools).map((field) => toBlockField(field, tool.serviceDefinition));
  const paging = pagingOf(tool);
  return {
    id: operationOf(tool),
    toolId: id,
    title,
    description,
    resource,
    effect: effectFacts(tool),
    idempotent: repeatFacts(tool),
    ...(isLocal(tool) || tool.since === undefined ? {} : { since: tool.since }),
    docs: `docs/tools/${id}.md`,
    sentence: sentenceOf(title, fields),
    ...(paging === undefined ? {} : { paging }),
    ...(isLocal(tool) || tool.answers === 'json' ? {} : { answers: tool.answers }),
    fields,
    ...(tool.rules.length === 0 ? {} : { rules: tool.rules.map(toRule) }),
    inputSchema: paramsJsonSchema(tool, { target }),
    outputSchema,
    examples: [{ title, params: example }],
  };
}

function toBlockField(field: FormField, { connection }: ServiceDefinition): BlockField {
  const lists = [field.loadOptions ?? [], field.keyOptions ?? []].flat();
  if (lists.length === 0) return field;
  return { ...field, dependsOn: [...(connection?.account ?? []), ...choosingFields(lists)] };
}

function toRule({ params, when, ...counts }: RuleFacts): Rule {
  return { fields: params, ...counts, ...(when === undefined ? {} : { when: toCondition(when) }) };
}

/** A field that is given holds something. */
function toCondition({ param, is }: NonNullable<RuleFacts['when']>): NonNullable<Rule['when']> {
  return is === undefined ? { field: param, value: '', not: true } : { field: param, value: is };
}

function pagingOf(tool: Tool): Paging | undefined {
  if (isLocal(tool) || tool.paging === undefined || !Object.hasOwn(tool.fields, 'starting_after')) return undefined;
  return { items: tool.paging.items, cursor: 'next_cursor', field: 'starting_after' };
}

/** Moves the parts that a schema points at to the root of the document, where its pointers lead then. */
function shared({ definitions = {}, ...schema }: ObjectSchema, all: Record<string, JsonSchema>): ObjectSchema {
  Object.assign(all, definitions);
  return schema;
}
