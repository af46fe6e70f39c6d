import type { ObjectSchema } from '../json-schema/index.js';

/**
 * A Standard Schema that shows a JSON Schema and lets every value pass. `Value` is what a model that keeps to it gives; the
 * host's types of a call are made of it.
 */
export interface OpenStandardSchema<Value = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'intercom-tools';
    readonly types?: { readonly input: unknown; readonly output: Value } | undefined;
    validate(value: unknown): { readonly value: Value };
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
export function openStandardSchema<Value = unknown>(schema: ObjectSchema): OpenStandardSchema<Value> {
  const shown = () => structuredClone<Record<string, unknown>>(schema);
  return {
    '~standard': {
      version: 1,
      vendor: 'intercom-tools',
      validate: (value) => ({ value: value as Value }),
      jsonSchema: { input: shown, output: shown },
    },
  };
}
