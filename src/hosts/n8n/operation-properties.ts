import { type Condition, type FormField, operationOf } from '../../form/index.js';
import { isLocal, type Tool } from '../../tool/index.js';
import type { N8nProperty } from './n8n-types.js';
import { isNeeded, type NodeOperation, usualLimit } from './operations.js';
import { shownWhen, toOption, toProperty } from './properties.js';

/** The fields of one operation: what it needs, paging for lists, then everything optional in collections. */
export function operationProperties({ tool, fields }: NodeOperation): N8nProperty[] {
  const show = { resource: [tool.resource], operation: [operationOf(tool)] };
  const needed = fields.filter(isNeeded);
  const others = fields.filter((field) => !isNeeded(field));
  return [
    ...needed.map((field) => ({
      ...toProperty(field, field.required === true || sameCondition(field.required, field.condition)),
      displayOptions: { show: { ...show, ...shownWhen(field.condition) } },
    })),
    ...(isLocal(tool) || tool.paging === undefined ? [] : pagingProperties(show)),
    ...(others.length === 0 ? [] : [additionalFields(others, show)]),
    optionsOf(tool, fields, show),
  ];
}

function sameCondition(one: FormField['required'], other: Condition | undefined): boolean {
  return other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

type Show = Record<string, string[]>;

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

function additionalFields(fields: readonly FormField[], show: Show): N8nProperty {
  return {
    displayName: 'Additional Fields',
    name: 'additionalFields',
    type: 'collection',
    default: {},
    placeholder: 'Add Field',
    options: fields.map((field) => toProperty(field, false)),
    displayOptions: { show },
  };
}

function optionsOf(tool: Tool, fields: readonly FormField[], show: Show): N8nProperty {
  const clearable = fields.filter(({ nullable }) => nullable);
  const clear: N8nProperty = {
    displayName: 'Clear Fields',
    name: 'clearFields',
    type: 'multiOptions',
    default: [],
    options: clearable.map(toOption),
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
  return {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    default: {},
    placeholder: 'Add Option',
    options: [
      ...(clearable.length === 0 ? [] : [clear]),
      ...(isLocal(tool) || tool.paging === undefined ? [] : [onePage]),
      dryRun,
    ],
    displayOptions: { show },
  };
}
