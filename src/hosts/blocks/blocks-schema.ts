import { intercom } from '../../intercom/definition.js';
import { effects, type ServiceDefinition } from '../../tool/index.js';
import { at, flag, jsonSchema, listOf, only, text, versionOf, whole } from './schema-parts.js';
import { triggerSchema, webhooks } from './trigger-schema.js';

const option = only(['id', 'label'], { id: text('What goes into the field'), label: text('What is shown') });

const condition = {
  ...only(['field', 'value'], {
    field: text('id of a field of the same operation'),
    value: {
      description: 'The value that it must have, or the list of values of which it must have one. What is empty is ""',
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
    },
    not: flag('Turns it round: the field must have another value'),
    and: { allOf: [at('condition')], description: 'A second condition that must hold too' },
  }),
  description: 'Holds when another field has a value',
};

const optionList = {
  ...only(['tool', 'items', 'value', 'label'], {
    tool: text('toolId of the operation to run'),
    params: { type: 'object', description: 'Parameters to run it with; none unless given' },
    items: text('Output that holds the list. Entries that are null are skipped'),
    value: text('Key of an item that goes into the field'),
    prefix: text('Goes before the value'),
    label: text('Key of an item to show. Where an item has nothing there, show its value'),
    except: { type: 'object', description: 'Items to leave out: those in which a key has one of these values' },
    when: { allOf: [at('condition')], description: 'When to offer the list; always unless given' },
  }),
  description: 'A read that answers with all options of a kind at once',
};

const fieldProperties = {
  id: text('Parameter of the tool, unique within the operation'),
  type: {
    enum: ['short-input', 'long-input', 'dropdown', 'combobox', 'code'],
    description: 'How to draw it: one line, several lines, a menu, a menu that takes typed text too, JSON',
  },
  valueType: {
    enum: ['string', 'integer', 'number', 'boolean', 'array', 'object'],
    description: 'JSON type of the value. The text of it is taken as well: 12, true, {"a": 1}, one, two',
  },
  label: text('Name to show'),
  description: text('Help to show'),
  required: {
    description: 'Whether it must be filled, or when',
    anyOf: [{ type: 'boolean' }, at('condition')],
  },
  mode: { enum: ['basic', 'advanced'], description: 'advanced fields can be folded away' },
  placeholder: text('What a value looks like'),
  options: listOf(option, 'Values to choose from'),
  loadOptions: listOf(optionList, 'Reads to make for the options. Each gives a part of them'),
  keyOptions: listOf(
    optionList,
    'Reads to make for the keys of a JSON object, or for the fields that a search can name: to suggest, not to enforce',
  ),
  dependsOn: listOf(
    { type: 'string' },
    'Fields, of the connection too, whose change makes the loaded options out of date',
  ),
  condition: {
    allOf: [at('condition')],
    description: 'When to show it; always unless given. A hidden field is not sent',
  },
  default: { description: 'What holds when it is left empty' },
  min: { type: 'number', description: 'Smallest number' },
  max: { type: 'number', description: 'Largest number' },
  nullable: flag('null is a value of it: it clears what is stored'),
  format: text(
    'Text form that it takes: unix-time (also an ISO 8601 time; without a zone in that of the workspace if known, else in UTC), json, url-list, search-query',
  ),
  maxFileBytes: whole(
    'It takes files to send, a list of {name, content_type, data} with data as base64, each of so many bytes at the most',
  ),
  since: text('API version that brought it'),
};

const field = only(['id', 'type', 'valueType', 'label', 'description', 'required', 'mode'], fieldProperties);

const {
  valueType: _,
  dependsOn: __,
  loadOptions: ___,
  keyOptions: ____,
  maxFileBytes: _____,
  ...shown
} = fieldProperties;
const connectionField = only(['id', 'type', 'label', 'description', 'required', 'mode'], {
  ...shown,
  password: flag('Never to be shown, logged or put into a file'),
});

const rule = {
  ...only(['fields', 'least'], {
    fields: listOf({ type: 'string' }, 'ids of fields of the operation'),
    least: whole('How many of them must be filled in'),
    most: whole('How many of them may be filled in; any number unless given'),
    when: { allOf: [at('condition')], description: 'When it holds; always unless given' },
  }),
  description: 'How many of some fields must be filled in',
};

const operationSchema = (versions: readonly string[]) =>
  only(
    [
      'id',
      'toolId',
      'title',
      'description',
      'resource',
      'effect',
      'idempotent',
      'docs',
      'sentence',
      'fields',
      'inputSchema',
      'outputSchema',
      'examples',
    ],
    {
      id: text('Unique within the block'),
      toolId: text('Tool that a call names: {tool, params}'),
      title: text('What it does, in a few words'),
      description: text('What it does, in a sentence or two'),
      resource: text('id of one of the resources of the block'),
      effect: {
        ...only(['worst', 'dependsOnParams'], {
          worst: {
            enum: effects,
            description: 'read changes nothing, write can be undone, send reaches a customer, delete is for good',
          },
          dependsOnParams: flag('Some parameters do less than the worst'),
        }),
        description: 'What a call does to the world',
      },
      idempotent: {
        ...only(['always', 'dependsOnParams'], {
          always: flag('True for all parameters'),
          dependsOnParams: flag('For some parameters it is, for others not'),
        }),
        description: 'Whether a repeat of a call has the same effect as one call',
      },
      since: versionOf(versions, 'First API version that has it'),
      docs: text('Page below the folder of the intercom-tools package'),
      sentence: text('One line for the canvas; ids of fields stand in braces'),
      common: flag('Most workflows are made of such operations: a menu can show them first'),
      answers: {
        enum: ['nothing', 'text', 'file', 'location'],
        description:
          'What the service answers with where it is no JSON. A file is saved where code that runs the call says, and described otherwise; a location is the address of one',
      },
      paging: {
        ...only(['items', 'cursor', 'field'], {
          items: text('Output that holds the items of a page'),
          cursor: text('Output that says where the next page begins; null at the end'),
          field: text('id of the field that takes it'),
        }),
        description: 'For lists that come in pages',
      },
      fields: listOf(
        field,
        'The form, in order. Leave fields out of the parameters that nobody filled in: an empty text is a value',
      ),
      rules: listOf(rule, 'What must be filled in among several fields'),
      inputSchema: jsonSchema('JSON Schema (draft-07) of the parameters with their real types'),
      outputSchema: jsonSchema(
        'JSON Schema (draft-07) of the output. Its pointers lead to the definitions of this document',
      ),
      examples: listOf(
        only(['title', 'params'], {
          title: text('What it shows'),
          params: { type: 'object', description: 'Parameters of the call' },
        }),
        'Calls as they look; the ids in them stand for those of the own workspace',
      ),
    },
  );

const blockSchema = (versions: readonly string[]) =>
  only(['type', 'name', 'description', 'icon', 'category', 'docs', 'resources', 'operations'], {
    type: text('Unique within the document'),
    name: text('Name to show'),
    description: text('What it is for'),
    icon: {
      type: 'string',
      pattern: '^<svg ',
      description: 'SVG drawing. It is data: show it as an image, never as part of a page',
    },
    category: text('Where a palette puts it'),
    docs: text('Page below the folder of the intercom-tools package'),
    connection: {
      ...only(['fields'], { fields: listOf(connectionField, 'The form, in order') }),
      description: 'The form that connects an account. Missing where none is needed',
    },
    resources: listOf(
      only(['id', 'label'], { id: text('Unique within the block'), label: text('Name to show') }),
      'What the operations work on, in the order of a menu',
    ),
    groups: listOf(
      only(['id', 'title', 'description', 'resources'], {
        id: text('Unique within the block'),
        title: text('Name to show'),
        description: text('What is in it'),
        resources: listOf({ type: 'string' }, 'ids of resources of the block; each stands in one group'),
      }),
      'Sections, or blocks of their own, where one menu of all operations would be too long. Missing where the service has none',
    ),
    operations: listOf(
      operationSchema(versions),
      'In the order of a menu: those that most workflows are made of stand first within their resource',
    ),
    triggers: listOf(
      triggerSchema(versions),
      'What can start a workflow, in the order of a menu. Missing where nothing does',
    ),
    webhooks,
  });

/**
 * The JSON Schema (draft-07) of a `blocks.json` about these services. It is open: later versions add keys, which a reader
 * can ignore.
 */
export function blocksSchemaOf(services: readonly ServiceDefinition[]) {
  const versions = [...new Set(services.flatMap((service) => service.versions ?? []))];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Blocks of intercom-tools',
    description:
      'Operations as blocks with forms, for builders of any kind. A call is {tool, params}, which intercom-tools runs.',
    ...only(['formatVersion', 'version', 'blocks', 'definitions'], {
      $schema: text('This schema'),
      formatVersion: { const: 1, description: 'Grows when a reader of the old format would go wrong' },
      version: text('Version of intercom-tools that wrote the document'),
      blocks: listOf(blockSchema(versions), 'One block a service'),
      definitions: { type: 'object', description: 'Objects of the services, which the output schemas point at' },
    }),
    definitions: { condition },
  } as const;
}

/** The same for the blocks of this package. */
export const blocksSchema = blocksSchemaOf([intercom]);
