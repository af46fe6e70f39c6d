import { type FormField, formFields, labelOf, operationOf, repeatFacts } from '../../form/index.js';
import { isLocal, type Tool } from '../../tool/index.js';
import { toProp } from './props.js';
import type { ActionSpec, PropSpec } from './spec.js';

/** Describes a tool as an action. */
export function actionSpec(tool: Tool, tools: readonly Tool[]): ActionSpec {
  const { id, title, description, output } = tool;
  const { always } = repeatFacts(tool);
  const fields = formFields(tool, tools);
  return {
    tool: id,
    action: {
      name: operationOf(tool),
      displayName: title,
      description,
      requireAuth: tool.serviceDefinition.connection !== undefined,
      ...(always ? {} : { errorHandlingOptions: neverRepeated }),
      aiMetadata: { description, idempotent: always },
      outputSchema: {
        fields: [
          ...(isLocal(tool) || tool.answers !== 'file' ? [] : [savedFileField]),
          ...Object.entries(output).map(([key, field]) => ({
            key,
            label: labelOf(key),
            description: field.description,
          })),
        ],
      },
    },
    props: [...fields.map(toProp), ...controls(tool, fields)],
  };
}

/** Where a file stands that an action answered with. */
export const savedFileField = { key: 'file', label: 'File', description: 'The file itself, for the steps that follow' };

/** A flow that repeats a failed step would reach a customer twice; what can be repeated safely, the client repeats. */
const neverRepeated = {
  retryOnFailure: { defaultValue: false, hide: true },
  continueOnFailure: { defaultValue: false },
};

/** What an action offers besides the parameters of its tool. */
export const controlNames = {
  all: 'return_all',
  limit: 'max_items',
  clear: 'clear_fields',
  dryRun: 'dry_run',
} as const;

function controls(tool: Tool, fields: readonly FormField[]): PropSpec[] {
  const clearable = fields.filter(({ nullable }) => nullable);
  const clear: PropSpec = {
    name: controlNames.clear,
    kind: 'StaticMultiSelectDropdown',
    options: {
      displayName: 'Clear fields',
      description: 'Fields whose stored value to remove. A field left empty is not changed.',
      required: false,
      options: { options: clearable.map(({ id, label }) => ({ label, value: id })) },
    },
  };
  const isList = !isLocal(tool) && tool.paging !== undefined;
  return [...(clearable.length === 0 ? [] : [clear]), ...(isList ? [all, limit] : []), dryRun];
}

const all: PropSpec = {
  name: controlNames.all,
  kind: 'Checkbox',
  options: {
    displayName: 'All pages',
    description: 'Read all pages of the list, not only one.',
    required: false,
    defaultValue: false,
  },
};

const limit: PropSpec = {
  name: controlNames.limit,
  kind: 'Number',
  options: {
    displayName: 'Most items',
    description: 'With all pages: stop after so many items.',
    required: false,
  },
};

const dryRun: PropSpec = {
  name: controlNames.dryRun,
  kind: 'Checkbox',
  options: {
    displayName: 'Dry run',
    description: 'Show the requests that would be made in place of making them.',
    required: false,
    defaultValue: false,
  },
};
