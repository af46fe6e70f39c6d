import { describeValue } from '../../tool/kinds/kind.js';
import { nearest } from '../../tool/nearest.js';
import type { SearchScope } from './scope.js';

/** What was meant by a field that there is not, to follow a complaint about it. */
export function fieldSuggestion(field: string, { fields, families }: SearchScope): string {
  const known = Object.keys(fields);
  const near = inFamily(field, families) ?? nearest(field, known) ?? byLastPart(field, known);
  if (near !== undefined) return `: did you mean ${near}?`;
  const own = /^\w+$/.test(field) ? families.map((family) => `${family}${field} for an attribute, otherwise `) : [];
  return `: expected ${own.join('')}one of ${known.join(', ')}${families.map((family) => `, ${family}{name}`).join('')}`;
}

/** `custom_attribute.plan` misspells the family and names a field of it. */
function inFamily(field: string, families: readonly string[]): string | undefined {
  const [head = '', ...name] = field.split('.');
  const family = nearest(head, families);
  return family === undefined ? undefined : `${family}${name.join('.') || '{name}'}`;
}

/** `subject` and `author.email` stand for the field that ends so, where only one does. */
function byLastPart(field: string, known: readonly string[]): string | undefined {
  const ends = known.filter((name) => name.endsWith(`.${field}`));
  return ends.length === 1 ? ends[0] : undefined;
}

/** How operators compare a part of a value, in any case; a negated one asks the same. */
const fitsPart: Readonly<Record<string, (word: string, part: string) => boolean>> = {
  '~': (word, part) => word.includes(part),
  '^': (word, part) => word.startsWith(part),
  $: (word, part) => word.endsWith(part),
};

/**
 * What is wrong with a value of a field whose values are all known, or undefined. It would find nothing, or rule out
 * nothing where it is negated.
 */
export function wordProblem(
  field: string,
  operator: string,
  value: unknown,
  { values = {} }: SearchScope,
): string | undefined {
  const words = Object.hasOwn(values, field) ? values[field] : undefined;
  if (words === undefined) return undefined;
  const fits = fitsPart[operator.replace('!', '')];
  const isKnown = (text: string) =>
    fits === undefined ? words.includes(text) : words.some((word) => fits(word, text.toLowerCase()));
  const unknown = [value].flat().find((text) => typeof text === 'string' && !isKnown(text));
  if (unknown === undefined) return undefined;
  const near = nearest(String(unknown), words);
  const hint = near === undefined ? `expected one of ${words.join(', ')}` : `did you mean ${near}?`;
  return `${describeValue(unknown)}, a value that it never has: ${hint}`;
}
