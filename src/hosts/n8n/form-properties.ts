import { type Condition, type FormField, operationOf } from '../../form/index.js';
import { isLocal, type Tool } from '../../tool/index.js';
import type { N8nProperty } from './n8n-types.js';
import { propertyName } from './names.js';
import { isNeeded, type NodeOperation, usualLimit } from './operations.js';
import { shownWhen, toAddedProperty, toOption, toShownProperty } from './properties.js';

/**
 * The forms of all operations: what each needs, paging for lists, where a file goes, then everything optional in collections.
 * What is the same for several operations stands there once and names them all: a form of each would make a description that
 * takes seconds to load.
 */
export function formProperties(operations: readonly NodeOperation[]): N8nProperty[] {
  const tools = operations.map(({ tool }) => tool);
  const lists = tools.filter((tool) => !isLocal(tool) && tool.paging !== undefined);
  const files = tools.filter(isFile);
  return [
    ...operations.flatMap(neededFields),
    ...(lists.length === 0 ? [] : pagingProperties(showFor(lists))),
    ...(files.length === 0 ? [] : [{ ...outputField, displayOptions: { show: showFor(files) } }]),
    ...operations.flatMap(additionalFields),
    ...optionsOf(operations),
  ];
}

/** Whether a tool answers with a file, which n8n keeps as binary data. */
export function isFile(tool: Tool): boolean {
  return !isLocal(tool) && tool.answers === 'file';
}

type Show = Record<string, string[]>;

/** Shows a property for these tools. No two resources have an operation of one name. */
function showFor(tools: readonly Tool[]): Show {
  return { resource: [...new Set(tools.map(({ resource }) => resource))], operation: tools.map(operationOf) };
}

function neededFields({ tool, fields }: NodeOperation): N8nProperty[] {
  const show = showFor([tool]);
  return fields.filter(isNeeded).map((field) => ({
    ...toShownProperty(field, field.required === true || sameCondition(field.required, field.condition)),
    name: propertyName(field.id),
    displayOptions: { show: { ...show, ...shownWhen(field.condition) } },
  }));
}

function sameCondition(one: FormField['required'], other: Condition | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function pagingProperties(show: Show): N8nProperty[] {
  return [
    {
      displayName: 'Return All',
      name: 'returnAll',
      type: 'boolean',
      default: false,
      description: 'Whether to return all results or only up to a given limit',
      displayOptions: { show },
    },
    {
      displayName: 'Limit',
      name: 'limit',
      type: 'number',
      default: usualLimit,
      description: 'Max number of results to return',
      typeOptions: { minValue: 1 },
      displayOptions: { show: { ...show, returnAll: [false] } },
    },
  ];
}

const outputField: N8nProperty = {
  displayName: 'Put Output File in Field',
  name: 'binaryPropertyName',
  type: 'string',
  default: 'data',
  required: true,
  description: 'The name of the output binary field to put the file in',
};

function additionalFields({ tool, fields }: NodeOperation): N8nProperty[] {
  const others = fields.filter((field) => !isNeeded(field));
  if (others.length === 0) return [];
  return [
    {
      displayName: 'Additional Fields',
      name: 'additionalFields',
      type: 'collection',
      default: {},
      placeholder: 'Add Field',
      options: others.map(toAddedProperty),
      displayOptions: { show: showFor([tool]) },
    },
  ];
}

/** The collections of options: one for all operations that have the same. */
function optionsOf(operations: readonly NodeOperation[]): N8nProperty[] {
  const byOptions = new Map<string, { readonly options: N8nProperty[]; readonly tools: Tool[] }>();
  for (const { tool, fields } of operations) {
    const clearable = fields.filter(({ nullable }) => nullable);
    const options = [
      ...(clearable.length === 0 ? [] : [{ ...clear, options: clearable.map(toOption) }]),
      ...(isLocal(tool) || tool.paging === undefined ? [] : [onePage]),
      dryRun,
    ];
    const key = JSON.stringify(options);
    const { tools } = byOptions.get(key) ?? { tools: [] };
    byOptions.set(key, { options, tools: [...tools, tool] });
  }
  return [...byOptions.values()].map(({ options, tools }) => ({
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    default: {},
    placeholder: 'Add Option',
    options,
    displayOptions: { show: showFor(tools) },
  }));
}

const clear: N8nProperty = {
  displayName: 'Clear Fields',
  name: 'clearFields',
  type: 'multiOptions',
  default: [],
  description: 'Fields whose stored value to remove. A field left empty in the form is not changed.',
};

const onePage: N8nProperty = {
  displayName: 'Return One Page',
  name: 'onePage',
  type: 'boolean',
  default: false,
  description: 'Whether to return one page as one item, with next_cursor and whatever else the answer holds',
};

const dryRun: N8nProperty = {
  displayName: 'Dry Run',
  name: 'dryRun',
  type: 'boolean',
  default: false,
  description: 'Whether to show the requests that would be made in place of making them',
};
