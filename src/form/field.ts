import { choicesOf, type ParamFacts, paramFacts, valueSchema } from '../json-schema/index.js';
import type { Tool } from '../tool/tool.js';
import { type Condition, conditionsOf } from './conditions.js';
import { labelOf, pickedLabelOf } from './labels.js';
import { type OptionList, optionListsOf } from './option-list.js';

/**
 * How a field is drawn. `combobox` offers options and takes typed text as well; `code` is a text area for JSON.
 */
export type FieldType = 'short-input' | 'long-input' | 'dropdown' | 'combobox' | 'code';

/** The JSON type that the value has in the end. The text form of each is taken too. */
export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

export interface FieldOption {
  /** What goes into the field. */
  readonly id: string;
  readonly label: string;
}

/** One field of a form. */
export interface FormField {
  /** The parameter of the tool. */
  readonly id: string;
  readonly type: FieldType;
  readonly valueType: ValueType;
  readonly label: string;
  readonly description: string;
  readonly required: boolean | Condition;
  /** `basic` fields are what a usual call needs; the others can be folded away. */
  readonly mode: 'basic' | 'advanced';
  readonly placeholder?: string;
  readonly options?: readonly FieldOption[];
  /** Reads to make for the options; each gives a part of them. */
  readonly loadOptions?: readonly OptionList[];
  /** Reads to make for the keys of a JSON object, or for the fields that a search can name. */
  readonly keyOptions?: readonly OptionList[];
  /** When to show it; always unless given. */
  readonly condition?: Condition;
  /** What holds when the field is left empty. */
  readonly default?: unknown;
  readonly min?: number;
  readonly max?: number;
  /** Null is a value of it: it clears what is stored. */
  readonly nullable?: true;
  /** The text form that it takes: `unix-time`, `json`, `url-list`, `search-query`. */
  readonly format?: string;
  /** It takes files to send, each of so many bytes at the most. A host with files of its own hands those over. */
  readonly maxFileBytes?: number;
  /** API version that brought it. */
  readonly since?: string;
}

/** The fields of a tool, in the order of its parameters. `tools` are those that options can be read with. */
export function formFields(tool: Tool, tools: readonly Tool[]): FormField[] {
  return paramFacts(tool).map((facts) => toField(facts, tool, tools));
}

function toField(facts: ParamFacts, tool: Tool, tools: readonly Tool[]): FormField {
  const { name, description, format, since, nullable, maxFileBytes } = facts;
  const schema = valueSchema(facts);
  const lists = optionListsOf(facts, tool, tools);
  const loadOptions = schema.type === 'string' ? lists : undefined;
  const options = optionsOf(facts);
  const { required = facts.required, shown } = conditionsOf(facts);
  // The example leaves out what does not go with it, such as the subject of an e-mail beside a message in the app.
  const example =
    tool.example[name] ?? facts.example ?? (required !== false && format === 'json' ? facts.sample : undefined);
  const isBasic =
    required !== false || Object.hasOwn(tool.example, name) || (shown !== undefined && facts.example !== undefined);
  return {
    id: name,
    type: fieldType(facts, options, loadOptions),
    valueType: valueTypeOf(schema.type),
    label: loadOptions === undefined ? labelOf(name) : pickedLabelOf(name),
    description,
    required,
    mode: isBasic ? 'basic' : 'advanced',
    ...known('placeholder', options === undefined ? placeholderOf(facts, example) : undefined),
    ...known('options', options),
    ...known('loadOptions', loadOptions),
    ...known('keyOptions', loadOptions === undefined ? lists : undefined),
    ...known('condition', shown),
    ...known('default', schema.default ?? (options?.length === 1 ? options[0]?.id : undefined)),
    ...known('min', numberIn(schema.minimum)),
    ...known('max', numberIn(schema.maximum)),
    ...(nullable ? { nullable } : {}),
    ...known('format', format),
    ...known('maxFileBytes', maxFileBytes),
    ...known('since', since),
  };
}

function fieldType(
  { multiline, ...facts }: ParamFacts,
  options: readonly FieldOption[] | undefined,
  lists: readonly OptionList[] | undefined,
): FieldType {
  if (options !== undefined) return 'dropdown';
  if (lists !== undefined) return 'combobox';
  if (multiline === true) return 'long-input';
  return valueSchema(facts).type === 'object' || facts.format === 'json' ? 'code' : 'short-input';
}

function optionsOf(facts: ParamFacts): FieldOption[] | undefined {
  if (valueSchema(facts).type === 'boolean') {
    return [
      { id: 'true', label: 'Yes' },
      { id: 'false', label: 'No' },
    ];
  }
  return choicesOf(facts)?.map((id) => ({ id, label: labelOf(id) }));
}

const valueTypes: readonly ValueType[] = ['string', 'integer', 'number', 'boolean', 'array', 'object'];

function valueTypeOf(type: unknown): ValueType {
  return valueTypes.find((known) => known === type) ?? 'string';
}

const formatExamples: Readonly<Record<string, string>> = {
  'unix-time': '2026-01-01T00:00:00Z',
  url: 'https://example.com/page',
  'url-list': 'https://example.com/one.png, https://example.com/two.png',
  json: '{}',
};

/** A value as somebody would type it. */
function placeholderOf({ format = '' }: ParamFacts, example: unknown): string | undefined {
  if (example === undefined || example === null) return formatExamples[format];
  if (Array.isArray(example) && format !== 'json') return example.join(', ');
  return typeof example === 'object' ? JSON.stringify(example) : String(example);
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The entry when its value is known, and nothing otherwise. */
function known<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
