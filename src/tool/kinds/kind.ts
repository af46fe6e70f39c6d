import * as z from 'zod';
import type { KindData, ParamData, ParamNotes } from '../param/facts.js';
import { Param } from '../param/param.js';

/** Returned by a reader for a value it cannot read. */
export const refused = Symbol('refused');

/** Returned by a reader for a value it cannot read, with the whole message. */
export class Problem {
  readonly message: string;
  /** The part of the value that it is about, from its root. */
  readonly at: readonly (string | number)[];

  constructor(message: string, at: readonly (string | number)[] = []) {
    this.message = message;
    this.at = at;
  }
}

/** How a kind of parameter reads its values. */
export interface Kind {
  /** What it takes, in the words of a refusal: `a whole number from 1 to 150`. */
  readonly expected: string;
  /** The zod schema of the value that `read` returns. */
  value(): z.ZodType;
  /** Turns what callers give, a real value or its text form, into the value, or says that it cannot. */
  read(value: unknown): unknown;
}

/** Makes a parameter of a kind. One message for every bad value, and a JSON Schema that shows only the real type. */
export function kind<In, Out>(
  description: string,
  notes: ParamNotes,
  data: KindData,
  { expected, value, read }: Kind,
): Param<In, Out, false> {
  return new Param(withNotes({ description, required: true, nullable: false, ...data }, notes), () => {
    const made = z.preprocess((input: unknown, context) => {
      const result = read(input);
      if (result !== refused && !(result instanceof Problem)) return result;
      const message = result === refused ? `is ${describeValue(input)}: expected ${expected}` : result.message;
      // The parser puts the name of the parameter before the path, in the list itself.
      context.addIssue({ code: 'custom', message, input, path: result === refused ? [] : [...result.at] });
      return z.NEVER;
    }, value());
    z.globalRegistry.add(made, { description });
    return made;
  });
}

/** The data with those of the notes that say something. */
function withNotes(data: ParamData, notes: ParamNotes): ParamData {
  const known: Record<string, unknown> & ParamData = { ...data };
  for (const [name, note] of Object.entries(notes)) if (note !== undefined) known[name] = note;
  return known;
}

const maxShownLength = 40;

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
  return JSON.stringify(text.length <= maxShownLength ? text : `${text.slice(0, maxShownLength)}…`);
}

/** Intercom's access tokens are base64 that starts with these letters. */
const looksSecret = /dG9r[\w+/=-]{8,}/;
