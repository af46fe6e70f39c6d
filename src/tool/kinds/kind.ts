import * as z from 'zod';
import type { ThingNote } from './thing.js';

/** What is known about a parameter besides its type. */
export interface ParamMeta {
  readonly description: string;
  /** A long text: forms show a text area. */
  readonly multiline?: boolean;
  /** API version that brought the parameter. */
  readonly since?: string;
  /** Keyword-less rule for machines: the text form this parameter also takes. */
  readonly format?: string;
  /** What its ids name, or its keys where it is a map. */
  readonly of?: ThingNote;
}

/** Extra knowledge that a definition may give about a parameter. */
export type ParamNotes = Omit<ParamMeta, 'description'>;

/** Returned by a reader for a value it cannot read. */
export const refused = Symbol('refused');

/**
 * A kind of parameter: `read` turns what callers give (a real value, or its text form from a canvas field) into the
 * value that `schema` describes, or answers `refused`. One message for every bad value, and a JSON Schema that shows
 * only the real type.
 */
export function kind<Input, Schema extends z.ZodType>(
  description: string,
  notes: ParamNotes,
  expected: string,
  schema: Schema,
  read: (value: unknown) => unknown,
) {
  const made = z.preprocess((value: Input, context) => {
    const result = read(value);
    if (result !== refused) return result;
    context.addIssue({ code: 'custom', message: `is ${describeValue(value)}: expected ${expected}`, input: value });
    return z.NEVER;
  }, schema);
  return annotate(made, description, notes);
}

/** Records what is known about a parameter, without the copy that `schema.meta()` makes. */
export function annotate<Schema extends z.ZodType>(schema: Schema, description: string, notes: ParamNotes): Schema {
  z.globalRegistry.add(schema, { description, ...notes });
  return schema;
}

const longestShown = 40;

/** Names a value in an error message: its kind, and the value itself where it is short. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quote(value)}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return `a ${typeof value}`;
}

function quote(text: string): string {
  if (looksSecret.test(text)) return '(hidden: it looks like an access token)';
  return JSON.stringify(text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`);
}

/** Intercom's access tokens are base64 that starts with these letters. */
const looksSecret = /dG9r[\w+/=-]{8,}/;
