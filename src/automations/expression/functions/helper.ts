/** A function that expressions have beside those of CEL. */
export interface Helper {
  readonly name: string;
  /** What it takes, in order. Those whose name ends with `?` may be left out. */
  readonly params: readonly string[];
  /** Type of CEL that it answers with; `dyn` where that depends. */
  readonly returns: 'string' | 'bool' | 'int' | 'dyn';
  readonly description: string;
  /** An expression, and the JSON of its value. The clock stands at 2026-03-01 12:00 UTC. */
  readonly example: readonly [source: string, value: unknown];
  /** Steps of work that a call takes beside those for reading its operands once. */
  readonly steps?: (...args: readonly unknown[]) => number;
  /** Never undefined. */
  readonly run: (args: readonly unknown[]) => unknown;
}

/** Longest text that an expression makes, in UTF-16 units. */
export const maxTextLength = 5_000_000;

/** Why a helper cannot answer: a sentence without values of the data, after the name of the function. */
export class HelperProblem extends Error {}

/** What a value is called in messages. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  if (typeof value === 'boolean') return `${value}`;
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Date) return 'a timestamp';
  return 'an object';
}

/** A text as a template would write it: null is empty, numbers and true or false are as in JSON. */
export function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
  }
  if (value === null) return '';
  throw new HelperProblem(`expects a text, and this is ${kindOf(value)}`);
}

/** Like `textOf`, for a list of them. */
export function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) throw new HelperProblem(`expects a list of texts, and this is ${kindOf(value)}`);
  return value.map(textOf);
}

/** A whole number that is 0 or more. */
export function countOf(value: unknown): number {
  const count = typeof value === 'bigint' || typeof value === 'number' ? Number(value) : Number.NaN;
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new HelperProblem(`expects a whole number that is 0 or more, and this is ${kindOf(value)}`);
}
