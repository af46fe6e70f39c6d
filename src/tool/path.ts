import { InvalidParamsError } from '../errors.js';

declare const encoded: unique symbol;

/** A path whose variable parts are encoded. Only `path`, `pathOf` and a request plan make one, so no tool can send a raw id. */
export type EncodedPath = string & { readonly [encoded]: true };

/**
 * Builds a path from a template and encodes every value in it, so that an id can never change the route: `/ ? #` are
 * encoded, and an empty value, `.` and `..` (which URL parsers resolve even when encoded) are refused.
 *
 * @throws InvalidParamsError for a value that cannot be one segment of a path.
 */
export function path(parts: TemplateStringsArray, ...values: readonly string[]): EncodedPath {
  let built = parts[0] ?? '';
  values.forEach((value, at) => {
    built += segment(value, '') + (parts[at + 1] ?? '');
  });
  return built as EncodedPath;
}

/** The path of an address, which is encoded since the address was parsed. */
export function pathOf({ pathname }: URL): EncodedPath {
  return pathname as EncodedPath;
}

/**
 * A parameter as one segment of a path.
 *
 * @throws InvalidParamsError that names the parameter when its value cannot be one.
 */
export function encodeSegment(name: string, params: Readonly<Record<string, unknown>>): string {
  const value = params[name];
  return segment(typeof value === 'string' ? value : String(value ?? ''), name);
}

function segment(value: string, field: string): string {
  const problem = segmentProblem(value);
  if (problem === undefined) return encodeURIComponent(value);
  throw new InvalidParamsError([{ field, message: field === '' ? `an id in the path ${problem}` : problem }]);
}

/** Why a text cannot be one segment of a path, or undefined when it can. */
export function segmentProblem(value: string): string | undefined {
  if (value === '') return 'is empty: expected the id of an existing object';
  if (value === '.' || value === '..') return `is "${value}": expected the id of an existing object`;
  // encodeURIComponent throws on half a surrogate pair.
  if (!value.isWellFormed()) return 'holds a broken character: expected the id of an existing object';
  return undefined;
}
