import type { ObjectSchema } from '../json-schema/index.js';

/** A Standard Schema that shows a JSON Schema and lets every value pass. */
export interface OpenStandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'intercom-tools';
    readonly types?: { readonly input: unknown; readonly output: unknown };
    validate(value: unknown): { readonly value: unknown };
    readonly jsonSchema: {
      input(): Record<string, unknown>;
      output(): Record<string, unknown>;
    };
  };
}

/**
 * The schema of arguments, for the model alone: what a model gave is judged by our own parser when the tool runs, so that
 * text values are read and a refusal says which field to change.
 */
export function openStandardSchema(schema: ObjectSchema): OpenStandardSchema {
  const shown = () => structuredClone<Record<string, unknown>>(schema);
  return {
    '~standard': {
      version: 1,
      vendor: 'intercom-tools',
      validate: (value) => ({ value }),
      jsonSchema: { input: shown, output: shown },
    },
  };
}
