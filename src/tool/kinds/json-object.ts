import * as z from 'zod';
import { isObject } from '../json.js';
import { lostNumber } from '../long-numbers.js';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { jsonProblem } from './json-problem.js';
import { describeValue, kind, Problem } from './kind.js';

/** A JSON object with free keys: a real object, or its JSON text. A text that is not a JSON object is refused. */
export function jsonObject(
  description: string,
  notes: ParamNotes = {},
): Param<Record<string, unknown> | string, Record<string, unknown>, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'object', additionalProperties: true }, format: 'json', sample: {} },
    { expected: 'a JSON object', value: () => z.record(z.string(), z.unknown()), read: readObject },
  );
}

function readObject(value: unknown): unknown {
  const read = readJson(value);
  const problem = 'problem' in read ? read.problem : objectProblem(read.value);
  return 'value' in read && problem === undefined ? read.value : new Problem(`${problem}: expected a JSON object`);
}

function objectProblem(value: unknown): string | undefined {
  if (!isObject(value)) return `is ${describeValue(value)}`;
  // As a key of an object literal it would set the prototype.
  return Object.hasOwn(value, '__proto__') ? 'has the key "__proto__"' : jsonProblem(value);
}

/** A real value as it is, a text as the JSON it holds. */
export function readJson(value: unknown): { readonly value: unknown } | { readonly problem: string } {
  if (typeof value !== 'string') return { value };
  try {
    const read: unknown = JSON.parse(value);
    const lost = lostNumber(value);
    if (lost === undefined) return { value: read };
    return { problem: `holds a whole number of ${lost.length} digits, more than a number keeps, so put it in quotes` };
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
