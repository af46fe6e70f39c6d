import * as z from 'zod';
import { isObject } from '../json.js';
import type { ParamNotes } from '../param/facts.js';
import { propertiesOf } from '../param/json-schema.js';
import type { InputOf, Param, Params, ParsedOf } from '../param/param.js';
import { keyProblem } from './fixed-object.js';
import { readJson } from './json-object.js';
import { describeValue, kind, Problem } from './kind.js';

/** The keys of a map: what they are, how they look, and one that stands for all. */
interface MapKeys {
  /** In the plural: `locales`. */
  readonly what: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * Objects with known keys by names of one kind, such as the texts of something by their locales: a real object, or its
 * JSON text.
 */
export function objectMap<P extends Params>(
  keys: MapKeys,
  inner: P,
  description: string,
  notes: ParamNotes = {},
): Param<Readonly<Record<string, InputOf<P>>> | string, Record<string, ParsedOf<P>>, false> {
  const names = Object.keys(inner);
  const expected = `a JSON object with ${keys.what} such as ${keys.example}, each with an object of ${names.join(', ')}`;
  return kind(
    description,
    notes,
    {
      schema: { type: 'object', additionalProperties: { ...propertiesOf(inner), additionalProperties: false } },
      format: 'json',
      sample: {
        [keys.example]: Object.fromEntries(Object.entries(inner).map(([name, { data }]) => [name, data.sample])),
      },
    },
    {
      expected,
      value: () =>
        z.record(
          z.string(),
          z.strictObject(Object.fromEntries(Object.entries(inner).map(([name, { schema }]) => [name, schema]))),
        ),
      read(value) {
        const read = readJson(value);
        const problem = 'problem' in read ? read.problem : mapProblem(read.value, keys, names);
        return 'value' in read && problem === undefined ? read.value : new Problem(`${problem}: expected ${expected}`);
      },
    },
  );
}

function mapProblem(value: unknown, { what, pattern }: MapKeys, names: readonly string[]): string | undefined {
  if (!isObject(value)) return `is ${describeValue(value)}`;
  for (const [key, member] of Object.entries(value)) {
    if (!pattern.test(key)) return `has the key ${JSON.stringify(key.slice(0, 40))}, which is none of the ${what}`;
    const problem = keyProblem(member, names);
    if (problem !== undefined) return `has under ${key} what ${problem}`;
  }
  return undefined;
}
