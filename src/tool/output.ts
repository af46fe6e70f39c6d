import type { IntercomObjects } from '../generated/types.js';

/** Name of one of the JSON Schemas of what Intercom returns. */
export type SchemaName = keyof IntercomObjects;

declare const valueType: unique symbol;

/** One key of a tool's output: plain data, with the type of its value kept for the compiler. */
export interface OutputField<Value = unknown> {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'json';
  readonly description: string;
  /** The schema of the object, or of the members of the list. */
  readonly schema?: SchemaName;
  /** The value may be null, or the key may be missing in some API versions. */
  readonly optional?: true;
  /** Where the value stands in the answer, dotted; `''` is the whole answer, and its own name holds unless given. */
  readonly from?: string;
  readonly [valueType]?: Value;
}

export type OutputFields = Readonly<Record<string, OutputField>>;

/** The value that a set of output fields describes. */
export type OutputOf<Fields extends OutputFields> = {
  [Key in keyof Fields]: Fields[Key] extends OutputField<infer Value> ? Value : never;
};

/** Where an output stands in the answer, when it does not stand there under its own name. */
type Place = Pick<OutputField, 'from'>;

/** An object as Intercom returned it, unknown fields included. */
export function object<Name extends SchemaName>(
  schema: Name,
  description: string,
  place: Place = {},
): OutputField<IntercomObjects[Name]> {
  return { type: 'object', schema, description, ...place };
}

/** Objects as Intercom returned them. */
export function list<Name extends SchemaName>(
  schema: Name,
  description: string,
  place: Place = {},
): OutputField<IntercomObjects[Name][]> {
  return { type: 'array', schema, description, ...place };
}

export const text = (description: string, place: Place = {}): OutputField<string> => ({
  type: 'string',
  description,
  ...place,
});

/** The `id` of the answer, as an output of its own that the next call can take. */
export const id = (description: string): OutputField<string> => text(description, { from: 'id' });

export const integer = (description: string, place: Place = {}): OutputField<number> => ({
  type: 'integer',
  description,
  ...place,
});

export const number = (description: string, place: Place = {}): OutputField<number> => ({
  type: 'number',
  description,
  ...place,
});

export const flag = (description: string, place: Place = {}): OutputField<boolean> => ({
  type: 'boolean',
  description,
  ...place,
});

/** A value of any JSON type. */
export const json = (description: string): OutputField<unknown> => ({ type: 'json', description });

/** An object of no named schema, with free keys. */
export const record = (description: string, place: Place = {}): OutputField<Record<string, unknown>> => ({
  type: 'object',
  description,
  ...place,
});

/** Objects of no named schema. */
export const records = (description: string, place: Place = {}): OutputField<Record<string, unknown>[]> => ({
  type: 'array',
  description,
  ...place,
});

/** A field whose value may be null or missing. */
export function optional<Value>(field: OutputField<Value>): OutputField<Value | null | undefined> {
  return { ...field, optional: true };
}
