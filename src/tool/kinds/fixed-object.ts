import * as z from 'zod';
import { isObject } from '../json.js';
import { readJson } from './json-object.js';
import { annotate, describeValue, type ParamNotes } from './kind.js';

/** An object with these keys and no others: a real object, or its JSON text. */
export function fixedObject<Shape extends z.ZodRawShape>(shape: Shape, description: string, notes: ParamNotes = {}) {
  const object = z.strictObject(shape);
  const expected = `expected a JSON object with ${Object.keys(shape).join(', ')}`;
  const made = z.preprocess((value: z.input<typeof object> | string, context) => {
    const read = readJson(value);
    const problem = problemOf(read, shape);
    if (problem === undefined && 'value' in read) return read.value;
    context.addIssue({ code: 'custom', message: `${problem}: ${expected}`, input: value });
    return z.NEVER;
  }, object);
  return annotate(made, description, { format: 'json', ...notes });
}

function problemOf(read: ReturnType<typeof readJson>, shape: z.ZodRawShape): string | undefined {
  if ('problem' in read) return read.problem;
  if (!isObject(read.value)) return `is ${describeValue(read.value)}`;
  const extra = Object.keys(read.value).find((key) => !Object.hasOwn(shape, key));
  return extra === undefined ? undefined : `has the key "${extra}"`;
}
