import * as z from 'zod';
import { isObject } from '../json.js';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { listItems, readListText } from './id.js';
import { readJson } from './json-object.js';
import { jsonProblem } from './json-problem.js';
import { describeValue, kind, Problem } from './kind.js';

/**
 * Texts: a list, its JSON text, or one text with commas between them. A text that holds a comma itself needs a list.
 */
export function textList(
  description: string,
  notes: ParamNotes = {},
): Param<readonly string[] | string, string[], false> {
  const expected = 'a list of texts, or texts with commas between them';
  return kind(
    description,
    notes,
    { schema: { type: 'array', items: { type: 'string' } }, sample: ['text'] },
    {
      expected,
      value: () => z.array(z.string()),
      read(value) {
        const read = readListText(value);
        if ('problem' in read) return new Problem(`${read.problem}: expected ${expected}`);
        const isBlank = typeof read.value === 'string' && read.value.trim() === '';
        const items = isBlank ? [null] : listItems(read.value);
        const isList = Array.isArray(read.value) || typeof read.value === 'string';
        if (isList && items.every((item) => typeof item === 'string')) return items;
        return new Problem(
          `${isBlank || !isList ? `is ${describeValue(value)}` : 'holds what is no text'}: expected ${expected}`,
        );
      },
    },
  );
}

/** Whole numbers: a list, its JSON text, or one text with commas between them. */
export function integerList(
  description: string,
  notes: ParamNotes = {},
): Param<readonly number[] | string, number[], false> {
  const expected = 'a list of whole numbers';
  return kind(
    description,
    notes,
    { schema: { type: 'array', items: { type: 'integer' } }, sample: [1] },
    {
      expected,
      value: () => z.array(z.int()),
      read(value) {
        const read = readListText(value);
        if ('problem' in read) return new Problem(`${read.problem}: expected ${expected}`);
        const isList = Array.isArray(read.value) || typeof read.value === 'string';
        const items = isList
          ? listItems(read.value).map((item) => (/^-?\d{1,16}$/.test(String(item)) ? Number(item) : item))
          : [];
        if (isList && items.every(Number.isSafeInteger)) return items;
        return new Problem(
          `${isList ? 'holds what is no whole number' : `is ${describeValue(value)}`}: expected ${expected}`,
        );
      },
    },
  );
}

/** JSON objects: a list, or its JSON text. */
export function objectList(
  description: string,
  notes: ParamNotes = {},
): Param<readonly Record<string, unknown>[] | string, Record<string, unknown>[], false> {
  const expected = 'a list of JSON objects';
  return kind(
    description,
    notes,
    {
      schema: { type: 'array', items: { type: 'object', additionalProperties: true } },
      format: 'json',
      sample: [{}],
    },
    {
      expected,
      value: () => z.array(z.record(z.string(), z.unknown())),
      read(value) {
        const read = readJson(value);
        const problem = 'problem' in read ? read.problem : listProblem(read.value);
        return 'value' in read && problem === undefined ? read.value : new Problem(`${problem}: expected ${expected}`);
      },
    },
  );
}

function listProblem(value: unknown): string | undefined {
  if (!Array.isArray(value)) return `is ${describeValue(value)}`;
  const odd = value.find((item) => !isObject(item));
  return odd === undefined ? jsonProblem(value) : `holds ${describeValue(odd)}`;
}
