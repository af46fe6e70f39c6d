import * as z from 'zod';
import { listItems } from './id.js';
import { readJson } from './json-object.js';
import { annotate, describeValue, type ParamNotes } from './kind.js';

/**
 * Web addresses: a list, its JSON text, or one text with commas between them. An empty item is refused, because it is
 * a slip and never an address; an address that holds a comma itself needs a list.
 */
export function urlList(description: string, { most, ...notes }: ParamNotes & { readonly most: number }) {
  const made = z.preprocess((value: readonly string[] | string, context) => {
    const items = readItems(value);
    const problem = problemOf(items, value, most);
    if (problem === undefined) return items;
    context.addIssue({ code: 'custom', message: problem, input: value });
    return z.NEVER;
  }, z.array(z.string()).max(most));
  return annotate(made, description, { format: 'url-list', ...notes });
}

function readItems(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item.trim() : item));
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (!value.trimStart().startsWith('[')) return listItems(value);
  const read = readJson(value);
  return 'value' in read && Array.isArray(read.value) ? readItems(read.value) : undefined;
}

function problemOf(items: readonly unknown[] | undefined, value: unknown, most: number): string | undefined {
  const expected = `expected a list of web addresses, or web addresses with commas between them, ${most} at the most`;
  if (items === undefined) return `is ${describeValue(value)}: ${expected}`;
  if (items.length > most) return `holds ${items.length} addresses: ${expected}`;
  const wrong = items.findIndex((item) => !isWebAddress(item));
  if (wrong === -1) return undefined;
  const what = items[wrong] === '' ? 'is empty' : `is ${describeValue(items[wrong])}, which is no web address`;
  return `holds an item that ${what} (number ${wrong + 1}): ${expected}`;
}

function isWebAddress(item: unknown): boolean {
  return typeof item === 'string' && /^https?:\/\//i.test(item) && URL.canParse(item);
}
