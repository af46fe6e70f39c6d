import { isObject } from '../../tool/json.js';
import { withoutMarks } from '../text/mark.js';

/** Arguments as a plain object of our own, or what is wrong with them. */
export type ReadArguments =
  | { readonly args: Record<string, unknown> }
  | { readonly field: string; readonly problem: string };

/** Limits far beyond what any call needs. */
const limits = { characters: 1_000_000, values: 50_000, depth: 24 };

/**
 * Reads what a host hands over as arguments: an object, its JSON text, or nothing. The answer is a copy made of plain
 * data only, so that nothing can change it after it was checked; delimiters of marked text are taken out of it.
 */
export function readArguments(given: unknown): ReadArguments {
  if (given === undefined || given === '') return { args: {} };
  try {
    const value = typeof given === 'string' ? readText(given) : given;
    if (!isObject(value)) throw new Refusal('', `the arguments are ${nameOf(value)}: expected an object`);
    const args = new Copier().copy(value, '', 0);
    return isObject(args) ? { args } : { args: {} };
  } catch (error) {
    if (error instanceof Refusal) return { field: error.field, problem: error.message };
    // A getter or a proxy in what the host handed over.
    return { field: '', problem: 'the arguments cannot be read: expected plain JSON' };
  }
}

/** Arguments as an object where they are one or its JSON text. What cannot be read stays, for the call to say what is wrong. */
export function asObject(given: unknown): unknown {
  const read = readArguments(given);
  return 'args' in read ? read.args : given;
}

function readText(text: string): unknown {
  if (text.length > limits.characters) throw tooLong();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('', 'the arguments are not valid JSON: expected one JSON object');
  }
}

class Refusal extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

function tooLong(): Refusal {
  return new Refusal('', `the arguments hold more than ${limits.characters.toLocaleString('en')} characters`);
}

/** Copies plain data, and refuses what is too much, too deep or no data. */
class Copier {
  #characters = 0;
  #values = 0;

  copy(value: unknown, field: string, depth: number): unknown {
    this.#values += 1;
    if (this.#values > limits.values) {
      throw new Refusal('', `the arguments hold more than ${limits.values.toLocaleString('en')} values`);
    }
    if (depth > limits.depth) throw new Refusal(field, `is nested more than ${limits.depth} levels deep`);
    if (typeof value === 'string') return withoutMarks(this.#count(value));
    if (Array.isArray(value)) return value.map((member) => this.copy(member, field, depth + 1));
    if (isObject(value)) return this.#copyObject(value, field, depth);
    const isData = value === null || ['number', 'boolean', 'undefined'].includes(typeof value);
    if (!isData) throw new Refusal(field, `is ${nameOf(value)}: expected plain JSON`);
    return value;
  }

  #copyObject(value: Record<string, unknown>, field: string, depth: number): Record<string, unknown> {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw new Refusal(field, 'is an object with a class of its own: expected plain JSON');
    }
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === '__proto__') throw new Refusal(field, 'has the key "__proto__", which no parameter may have');
      const place = depth === 0 ? key : field;
      const part = this.copy(memberOf(value, key, place), place, depth + 1);
      if (part !== undefined) copy[this.#count(key)] = part;
    }
    return copy;
  }

  #count(text: string): string {
    this.#characters += text.length;
    if (this.#characters > limits.characters) throw tooLong();
    return text;
  }
}

/** What stands under a key: a getter may be somebody's code. */
function memberOf(value: Record<string, unknown>, key: string, field: string): unknown {
  try {
    return value[key];
  } catch {
    throw new Refusal(field, 'cannot be read: expected plain JSON');
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return `a ${typeof value}`;
}
