import * as z from 'zod';
import { isObject } from '../json.js';
import type { ParamNotes } from '../param/facts.js';
import { propertiesOf } from '../param/json-schema.js';
import type { InputOf, Param, Params, ParsedOf } from '../param/param.js';
import { readJson } from './json-object.js';
import { describeValue, kind, Problem } from './kind.js';

/** An object with these keys and no others: a real object, or its JSON text. */
export function fixedObject<P extends Params>(
  inner: P,
  description: string,
  notes: ParamNotes = {},
): Param<InputOf<P> | string, ParsedOf<P>, false> {
  const names = Object.keys(inner);
  const expected = `a JSON object with ${names.join(', ')}`;
  return kind(
    description,
    notes,
    {
      schema: { ...propertiesOf(inner), additionalProperties: false },
      format: 'json',
      inner,
      sample: Object.fromEntries(Object.entries(inner).map(([name, { data }]) => [name, data.sample])),
    },
    {
      expected,
      value: () =>
        z.strictObject(Object.fromEntries(Object.entries(inner).map(([name, { schema }]) => [name, schema]))),
      read(value) {
        const read = readJson(value);
        const problem = 'problem' in read ? read.problem : keyProblem(read.value, names);
        return 'value' in read && problem === undefined ? read.value : new Problem(`${problem}: expected ${expected}`);
      },
    },
  );
}

/** What is wrong with the keys of an object that may have these. */
export function keyProblem(value: unknown, names: readonly string[]): string | undefined {
  if (!isObject(value)) return `is ${describeValue(value)}`;
  const extra = Object.keys(value).find((key) => !names.includes(key));
  return extra === undefined ? undefined : `has the key "${extra}"`;
}
