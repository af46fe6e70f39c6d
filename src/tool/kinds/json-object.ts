import * as z from 'zod';
import { isObject } from '../json.js';
import { jsonProblem } from './json-problem.js';
import { annotate, describeValue, type ParamNotes } from './kind.js';

/** A JSON object with free keys: a real object, or its JSON text. A text that is not a JSON object is refused. */
export function jsonObject(description: string, notes: ParamNotes = {}) {
  const made = z.preprocess(
    (value: Record<string, unknown> | string, context) => {
      const read = readJson(value);
      const isForged = 'value' in read && isObject(read.value) && Object.hasOwn(read.value, '__proto__');
      const unsendable = 'value' in read && isObject(read.value) ? jsonProblem(read.value) : undefined;
      if ('value' in read && isObject(read.value) && !isForged && unsendable === undefined) return read.value;
      const found = 'problem' in read ? read.problem : (unsendable ?? `is ${describeValue(read.value)}`);
      const problem = isForged ? 'has the key "__proto__"' : found;
      context.addIssue({ code: 'custom', message: `${problem}: expected a JSON object`, input: value });
      return z.NEVER;
    },
    z.record(z.string(), z.unknown()),
  );
  return annotate(made, description, { format: 'json', ...notes });
}

/** A real value as it is, a text as the JSON it holds. */
export function readJson(value: unknown): { readonly value: unknown } | { readonly problem: string } {
  if (typeof value !== 'string') return { value };
  try {
    return { value: JSON.parse(value) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { problem: `is not valid JSON${positionOf(why)}` };
  }
}

/** Where the parser stopped. The rest of its message quotes the text, which may be long or private. */
function positionOf(message: string): string {
  const at = /at position \d+( \(line \d+ column \d+\))?/.exec(message);
  if (at !== null) return ` (${at[0]})`;
  return message.startsWith('Unexpected end') ? ' (it ends too early)' : '';
}
