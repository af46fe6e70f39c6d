import { choosingFields, type FormField } from '../../form/index.js';
import type { Choices } from './framework.js';
import type { PropSpec } from './spec.js';

/** A field of a form as a property of an action. */
export function toProp(field: FormField): PropSpec {
  const { id, label, description, required, loadOptions, default: value } = field;
  const choices = choicesOf(field);
  if (field.maxFileBytes !== undefined) {
    const options = { displayName: label, description: 'Files from earlier steps.', required: required === true };
    return { name: id, kind: 'Array', options, members: [file] };
  }
  return {
    name: id,
    kind: propKind(field),
    options: {
      displayName: label,
      description,
      // What is needed only after a choice is checked when the action runs.
      required: required === true,
      ...(value === undefined ? {} : { defaultValue: value }),
      ...(choices === undefined ? {} : { options: choices }),
      ...(loadOptions === undefined ? {} : { refreshers: choosingFields(loadOptions) }),
    },
    ...(loadOptions === undefined ? {} : { load: loadOptions }),
  };
}

/** The name of the file in a member of a list of files. */
export const fileMember = 'file';

const file: PropSpec = {
  name: fileMember,
  kind: 'File',
  options: { displayName: 'File', description: 'A file, or the address of one.', required: true },
};

function propKind({ type, valueType, format, options, loadOptions }: FormField): PropSpec['kind'] {
  if (loadOptions !== undefined) return 'Dropdown';
  if (options !== undefined) return 'StaticDropdown';
  if (format === 'unix-time') return 'DateTime';
  if (valueType === 'object') return 'Json';
  if (valueType === 'integer' || valueType === 'number') return 'Number';
  return type === 'long-input' || type === 'code' ? 'LongText' : 'ShortText';
}

/** A checkbox is always on or off, so yes or no is a menu: it can be left empty. */
function choicesOf({ options, valueType }: FormField): Choices | undefined {
  if (options === undefined) return undefined;
  const valueFor = (id: string) => (valueType === 'boolean' ? id === 'true' : id);
  return { options: options.map(({ id, label }) => ({ label, value: valueFor(id) })) };
}
