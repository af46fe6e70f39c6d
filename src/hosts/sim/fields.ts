import { type Condition, type FormField, formFields, withArticle } from '../../form/index.js';
import { isLocal, type Tool } from '../../tool/index.js';
import { type CanvasKind, fieldId } from './canvas.js';
import type { Operation } from './operations.js';
import type { SimCondition, SimSubBlock } from './sim-block.js';
import { titleOf } from './words.js';

/** A field of the block: how it looks, and which parameter it fills. */
export interface BlockField {
  readonly subBlock: SimSubBlock;
  readonly operation: string;
  readonly param: string;
  readonly kind: CanvasKind;
}

/**
 * The fields of all operations on the canvas. Each operation has fields of its own, even for parameters of one name: else
 * the text of a closing would go out as a note once another operation is chosen, and the id of a field, by which workflows
 * are saved, would depend on what other operations there are. `agentFields` makes of them what an agent's tool shows.
 */
export function fieldsOf(operations: readonly Operation[]): BlockField[] {
  const tools = operations.map(({ tool }) => tool);
  return operations.flatMap(({ id, tool }) => {
    const fields = formFields(tool, tools);
    const { title } = tool.serviceDefinition;
    return [...fields.map((field) => paramField(id, field, tools, title)), ...clearField(id, tool, fields)];
  });
}

function paramField(operation: string, field: FormField, tools: readonly Tool[], service: string): BlockField {
  const { id: param, required, condition } = field;
  const shown = { field: 'operation', value: operation };
  return {
    subBlock: {
      id: fieldId(operation, param),
      title: titleOf(param),
      ...controlOf(field, service),
      placeholder: placeholderOf(field, tools),
      condition: condition === undefined ? shown : { ...shown, and: within(operation, condition) },
      ...(required === false ? {} : { required: required === true || within(operation, required) }),
      paramVisibility: 'hidden',
    },
    operation,
    param,
    kind: canvasKind(field),
  };
}

/** A condition on another field of the operation. */
function within(operation: string, { field, value }: Condition): SimCondition {
  return { field: fieldId(operation, field), value: typeof value === 'string' ? value : [...value] };
}

function canvasKind({ valueType, type }: FormField): CanvasKind {
  if (valueType === 'integer' || valueType === 'number') return 'number';
  if (valueType === 'boolean') return valueType;
  return type === 'code' ? 'json' : 'text';
}

/** Sim draws menus in the browser, which cannot read from the service, so a field says which operation lists its ids. */
function placeholderOf({ description, loadOptions = [], keyOptions = [] }: FormField, tools: readonly Tool[]): string {
  const reads = [...loadOptions, ...keyOptions].map(({ tool }) => tools.find(({ id }) => id === tool)?.title ?? tool);
  return reads.length === 0 ? description : `${description}; see ${[...new Set(reads)].join(' and ')}`;
}

type Control = Pick<SimSubBlock, 'type' | 'options' | 'wandConfig'>;

function controlOf(field: FormField, service: string): Control {
  const { type, format, options, required, valueType } = field;
  if (options !== undefined) {
    const isAnswer = valueType === 'boolean';
    return choice(
      required !== false,
      options.map(({ id, label }) => ({ label: isAnswer ? label : titleOf(id), id })),
    );
  }
  if (type === 'code') return { type: 'long-input', wandConfig: jsonWand(field, service) };
  if (type === 'long-input') return { type };
  return { type: 'short-input', ...(format === 'unix-time' ? { wandConfig: timeWand(field) } : {}) };
}

/**
 * A dropdown that begins with nothing: Sim preselects the first option, and nobody should send a comment because it
 * stood first.
 */
function choice(required: boolean, options: { label: string; id: string }[]): Control {
  return { type: 'dropdown', options: [{ label: required ? 'Choose' : 'Not set', id: '' }, ...options] };
}

function jsonWand({ description }: FormField, service: string): NonNullable<SimSubBlock['wandConfig']> {
  return wand(
    `Write the JSON for this field of ${withArticle(service)} call: ${description}. Answer with the JSON alone.`,
    'json-object',
  );
}

function timeWand({ description }: FormField): NonNullable<SimSubBlock['wandConfig']> {
  return wand(
    `Write the time for this field as unix seconds: ${description}. Answer with the digits alone.`,
    'timestamp',
  );
}

function wand(prompt: string, generationType: 'timestamp' | 'json-object') {
  return { enabled: true, prompt, generationType };
}

/** Stands in place of the name of a parameter. */
const clearing = 'clear';

/**
 * An empty field is one that nobody touched, so it cannot clear anything. Operations that change what exists get a field
 * that lists what to clear.
 */
function clearField(operation: string, tool: Tool, fields: readonly FormField[]): BlockField[] {
  const nullable = fields.filter((field) => field.nullable);
  if (isLocal(tool) || tool.idempotent !== true || nullable.length === 0) return [];
  return [
    {
      subBlock: {
        id: fieldId(operation, clearing),
        title: 'Clear',
        type: 'dropdown',
        multiSelect: true,
        placeholder: 'What to set to nothing',
        options: nullable.map(({ id }) => ({ label: titleOf(id), id })),
        condition: { field: 'operation', value: operation },
        paramVisibility: 'user-only',
      },
      operation,
      param: clearing,
      kind: 'clear',
    },
  ];
}
