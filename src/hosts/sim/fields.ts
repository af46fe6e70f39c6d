import { type ParamFacts, paramFacts } from '../../json-schema/index.js';
import { isLocal, type Tool } from '../../tool/index.js';
import { type CanvasKind, fieldId } from './canvas.js';
import type { Operation } from './operations.js';
import { typeOf, wordsOf } from './params.js';
import type { SimSubBlock } from './sim-block.js';
import { titleOf } from './words.js';

/** A field of the block: how it looks, and which parameter it fills. */
export interface BlockField {
  readonly subBlock: SimSubBlock;
  readonly operation: string;
  readonly param: string;
  readonly kind: CanvasKind;
}

/**
 * The fields of all operations. Each operation has fields of its own, even for parameters of one name: else the text of
 * a closing would go out as a note once another operation is chosen, and the id of a field, by which workflows are
 * saved, would depend on what other operations there are.
 */
export function fieldsOf(operations: readonly Operation[]): BlockField[] {
  return operations.flatMap(({ id, tool }) => [
    ...paramFacts(tool).map((facts) => paramField(id, facts)),
    ...clearField(id, tool),
  ]);
}

function paramField(operation: string, facts: ParamFacts): BlockField {
  const id = fieldId(operation, facts.name);
  return {
    subBlock: {
      id,
      title: titleOf(facts.name),
      ...controlOf(facts),
      condition: { field: 'operation', value: operation },
      ...(facts.required ? { required: true } : {}),
      paramVisibility: 'user-or-llm',
    },
    operation,
    param: facts.name,
    kind: kindOf(facts),
  };
}

function kindOf(facts: ParamFacts): CanvasKind {
  const type = typeOf(facts);
  return type === 'number' || type === 'boolean' || type === 'json' ? type : 'text';
}

type Control = Pick<SimSubBlock, 'type' | 'placeholder' | 'options' | 'wandConfig'>;

function controlOf(facts: ParamFacts): Control {
  const { description: placeholder, format, multiline } = facts;
  const words = wordsOf(facts);
  if (words !== undefined)
    return choice(
      facts,
      words.map((word) => ({ label: titleOf(word), id: word })),
    );
  if (typeOf(facts) === 'boolean') {
    return choice(facts, [
      { label: 'Yes', id: 'true' },
      { label: 'No', id: 'false' },
    ]);
  }
  if (typeOf(facts) === 'json') return { type: 'long-input', placeholder, wandConfig: jsonWand(facts) };
  if (multiline === true) return { type: 'long-input', placeholder };
  if (format === 'unix-time') return { type: 'short-input', placeholder, wandConfig: timeWand(facts) };
  return { type: 'short-input', placeholder };
}

/**
 * A dropdown that begins with nothing: Sim preselects the first option, and nobody should send a comment because it
 * stood first.
 */
function choice({ required, description }: ParamFacts, options: { label: string; id: string }[]): Control {
  const nothing = { label: required ? 'Choose' : 'Not set', id: '' };
  return { type: 'dropdown', placeholder: description, options: [nothing, ...options] };
}

function jsonWand({ description }: ParamFacts): NonNullable<SimSubBlock['wandConfig']> {
  return wand(
    `Write the JSON for this field of an Intercom call: ${description}. Answer with the JSON alone.`,
    'json-object',
  );
}

function timeWand({ description }: ParamFacts): NonNullable<SimSubBlock['wandConfig']> {
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
function clearField(operation: string, tool: Tool): BlockField[] {
  const nullable = paramFacts(tool).filter((facts) => facts.nullable);
  if (isLocal(tool) || tool.idempotent !== true || nullable.length === 0) return [];
  return [
    {
      subBlock: {
        id: fieldId(operation, clearing),
        title: 'Clear',
        type: 'dropdown',
        multiSelect: true,
        placeholder: 'What to set to nothing',
        options: nullable.map(({ name }) => ({ label: titleOf(name), id: name })),
        condition: { field: 'operation', value: operation },
        paramVisibility: 'user-only',
      },
      operation,
      param: clearing,
      kind: 'clear',
    },
  ];
}
