import { type Condition, choosingFields, type FormField } from '../../form/index.js';
import type { N8nOption, N8nProperty } from './n8n-types.js';
import { propertyName } from './names.js';
import { menuName } from './operations.js';
import { titleOf } from './titles.js';

/** A field that n8n shows without being asked to. Its default stands for an empty field, which is not sent. */
export function toShownProperty(field: FormField, required: boolean): N8nProperty {
  return { ...toProperty(field, typeFields), ...(required ? { required } : {}) };
}

/** The same for one that somebody adds to the form. A switch is always on or off, so it can stand only here. */
export function toAddedProperty(field: FormField): N8nProperty {
  return toProperty(field, (one) =>
    one.valueType === 'boolean' ? { type: 'boolean', default: false } : typeFields(one),
  );
}

function toProperty(field: FormField, typed: (field: FormField) => TypeFields): N8nProperty {
  const { id, label, description, placeholder } = field;
  return {
    displayName: titleOf(label),
    name: id,
    description,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...typed(field),
  };
}

type TypeFields = Pick<N8nProperty, 'type' | 'default' | 'options' | 'typeOptions' | 'description'>;

function typeFields(field: FormField): TypeFields {
  const { type, valueType, format, options, loadOptions, min, max, description, maxFileBytes } = field;
  if (maxFileBytes !== undefined) {
    return { type: 'string', default: '', description: 'Names of the input binary fields with the files, with commas' };
  }
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
  return condition === undefined ? {} : { [propertyName(condition.field)]: [condition.value].flat() };
}
