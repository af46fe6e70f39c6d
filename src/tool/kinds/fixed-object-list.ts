import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import { propertiesOf } from '../param/json-schema.js';
import type { InputOf, Param, Params, ParsedOf } from '../param/param.js';
import { keyProblem } from './fixed-object.js';
import { readJson } from './json-object.js';
import { describeValue, kind, Problem } from './kind.js';

/** Objects with these keys and no others: a list of at least one, or its JSON text. */
export function fixedObjectList<P extends Params>(
  inner: P,
  description: string,
  { max, ...notes }: ParamNotes & { readonly max?: number } = {},
): Param<readonly InputOf<P>[] | string, ParsedOf<P>[], false> {
  const names = Object.keys(inner);
  const expected = `a list of JSON objects with ${names.join(', ')}${max === undefined ? '' : `, ${max} at the most`}`;
  const bounds = { minItems: 1, ...(max === undefined ? {} : { maxItems: max }) };
  const required = Object.entries(inner).filter(([, { data }]) => data.required);
  return kind(
    description,
    notes,
    {
      schema: { ...bounds, type: 'array', items: { ...propertiesOf(inner), additionalProperties: false } },
      format: 'json',
      sample: [Object.fromEntries(required.map(([name, { data }]) => [name, data.example ?? data.sample]))],
    },
    {
      expected,
      value() {
        const item = z.strictObject(Object.fromEntries(names.map((name) => [name, inner[name]?.schema ?? z.never()])));
        const list = z.array(item).min(1);
        return max === undefined ? list : list.max(max);
      },
      read(value) {
        const read = readJson(value);
        const problem = 'problem' in read ? read.problem : listProblem(read.value, names, max);
        return 'value' in read && problem === undefined ? read.value : new Problem(`${problem}: expected ${expected}`);
      },
    },
  );
}

function listProblem(value: unknown, names: readonly string[], max = Infinity): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return `is ${describeValue(value)}`;
  if (value.length > max) return `holds ${value.length} items`;
  for (const [at, item] of value.entries()) {
    const problem = keyProblem(item, names);
    if (problem !== undefined) return `holds an item that ${problem} (number ${at + 1})`;
  }
  return undefined;
}
