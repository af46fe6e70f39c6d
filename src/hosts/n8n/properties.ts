import { type Condition, choosingFields, type FormField } from '../../form/index.js';
import type { N8nOption, N8nProperty } from './n8n-types.js';
import { menuName } from './operations.js';
import { titleOf } from './titles.js';

/** The form field as n8n draws it. Its default stands for an empty field, which is not sent. */
export function toProperty(field: FormField, required: boolean): N8nProperty {
  const { id, label, description, placeholder } = field;
  return {
    displayName: titleOf(label),
    name: id,
    description,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(required ? { required } : {}),
    ...typeFields(field, required),
  };
}

type TypeFields = Pick<N8nProperty, 'type' | 'default' | 'options' | 'typeOptions' | 'description'>;

function typeFields(field: FormField, required: boolean): TypeFields {
  const { type, valueType, format, options, loadOptions, min, max, description } = field;
  if (loadOptions !== undefined) {
    const dependsOn = choosingFields(loadOptions).flatMap((name) => [name, `additionalFields.${name}`]);
    return {
      type: 'options',
      default: '',
      typeOptions: {
        loadOptionsMethod: menuName(loadOptions),
        ...(dependsOn.length === 0 ? {} : { loadOptionsDependsOn: dependsOn }),
      },
      description: `${description}. Choose from the list, or specify an ID using an expression.`,
    };
  }
  // A switch is always on or off, so it can stand only where somebody asked for it.
  if (valueType === 'boolean' && !required) return { type: 'boolean', default: false };
  if (options !== undefined) return { type: 'options', default: '', options: options.map(toOption) };
  if (format === 'unix-time') return { type: 'dateTime', default: '' };
  if (valueType === 'object') return { type: 'json', default: '' };
  if (valueType === 'integer' || valueType === 'number') {
    return {
      type: 'number',
      default: '',
      typeOptions: { ...(min === undefined ? {} : { minValue: min }), ...(max === undefined ? {} : { maxValue: max }) },
    };
  }
  return { type: 'string', default: '', ...(type === 'long-input' ? { typeOptions: { rows: 4 } } : {}) };
}

export function toOption({ id, label }: { readonly id: string; readonly label: string }): N8nOption {
  return { name: titleOf(label), value: id };
}

/** The part of `displayOptions.show` that a condition stands for. */
export function shownWhen(condition: Condition | undefined): Record<string, string[]> {
  return condition === undefined ? {} : { [condition.field]: [condition.value].flat() };
}
