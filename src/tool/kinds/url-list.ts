import * as z from 'zod';
import type { ParamNotes } from '../param/facts.js';
import type { Param } from '../param/param.js';
import { listItems } from './id.js';
import { readJson } from './json-object.js';
import { describeValue, kind, Problem, refused } from './kind.js';

/**
 * Web addresses: a list, its JSON text, or one text with commas between them. An empty item is refused, because it is
 * a slip and never an address; an address that holds a comma itself needs a list.
 */
export function urlList(
  description: string,
  { max, ...notes }: ParamNotes & { readonly max: number },
): Param<readonly string[] | string, string[], false> {
  const expected = `a list of web addresses, or web addresses with commas between them, ${max} at the most`;
  return kind(
    description,
    notes,
    {
      schema: { maxItems: max, type: 'array', items: { type: 'string' } },
      format: 'url-list',
      sample: ['https://example.com/one.png'],
    },
    {
      expected,
      value: () => z.array(z.string()).max(max),
      read(value) {
        const items = readItems(value);
        const problem = problemOf(items, value, max);
        return problem === undefined ? items : new Problem(`${problem}: expected ${expected}`);
      },
    },
  );
}

/** One web address. */
export function url(description: string, notes: ParamNotes = {}): Param<string, string, false> {
  return kind(
    description,
    notes,
    { schema: { type: 'string' }, format: 'url', sample: 'https://example.com/page' },
    {
      expected: 'a web address such as https://example.com/page',
      value: () => z.string(),
      read: (value) => (isWebAddress(value) ? value : refused),
    },
  );
}

function readItems(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item.trim() : item));
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (!value.trimStart().startsWith('[')) return listItems(value);
  const read = readJson(value);
  return 'value' in read && Array.isArray(read.value) ? readItems(read.value) : undefined;
}

function problemOf(items: readonly unknown[] | undefined, value: unknown, max: number): string | undefined {
  if (items === undefined) return `is ${describeValue(value)}`;
  if (items.length > max) return `holds ${items.length} addresses`;
  const wrong = items.findIndex((item) => !isWebAddress(item));
  if (wrong === -1) return undefined;
  const what = items[wrong] === '' ? 'is empty' : `is ${describeValue(items[wrong])}, which is no web address`;
  return `holds an item that ${what} (number ${wrong + 1})`;
}

function isWebAddress(item: unknown): boolean {
  return typeof item === 'string' && /^https?:\/\//i.test(item) && URL.canParse(item);
}
