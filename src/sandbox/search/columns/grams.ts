import type { TextOperator } from '../text-test.js';
import { Numbers } from './bits.js';

/** Stand for the ends of a text, so that what it begins or ends with is something that it has in it. */
const BEGIN = 2;
const END = 3;
/** Stands for every character beyond ASCII, and for the control characters that have a meaning here. */
const OTHER = 1;

/** Which texts have a run of one, two or three characters in them. Texts are numbered and never change; new ones are added. */
export interface GramIndex {
  add(number: number, text: string): void;
  /** The texts that can match, all of which do where `exact`. The wanted text and the texts are in lower case. */
  find(operator: TextOperator, wanted: string): { readonly numbers: Numbers | undefined; readonly exact: boolean };
}

export function createGramIndex(): GramIndex {
  const grams = new Map<number, Numbers>();

  function file(gram: number, number: number): void {
    let numbers = grams.get(gram);
    if (numbers === undefined) {
      numbers = new Numbers();
      grams.set(gram, numbers);
    }
    // Texts come in the order of their numbers: a gram that one has twice is filed once.
    if (numbers.length === 0 || numbers.items[numbers.length - 1] !== number) numbers.push(number);
  }
  return {
    add(number, text) {
      const codes = codesOf(text, true, true);
      for (let at = 0; at < codes.length; at += 1) {
        file(gramAt(codes, at, 1), number);
        if (at + 1 < codes.length) file(gramAt(codes, at, 2), number);
        if (at + 2 < codes.length) file(gramAt(codes, at, 3), number);
      }
    },
    find(operator, wanted) {
      const codes = codesOf(wanted, operator === '^', operator === '$');
      const length = Math.min(3, codes.length);
      let rarest: Numbers | undefined = grams.get(gramAt(codes, 0, length));
      for (let at = 1; at + length <= codes.length && rarest !== undefined; at += 1) {
        const next = grams.get(gramAt(codes, at, length));
        if (next === undefined || next.length < rarest.length) rarest = next;
      }
      return { numbers: rarest, exact: codes.length <= 3 && !codes.includes(OTHER) };
    },
  };
}

/** Characters as numbers below 128, between the marks of the ends that are wanted. */
function codesOf(text: string, begins: boolean, ends: boolean): number[] {
  const codes = begins ? [BEGIN] : [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes.push(code > END && code < 128 ? code : OTHER);
  }
  if (ends) codes.push(END);
  return codes;
}

/** A run of characters as one number. No character is 0, so runs of different lengths have different numbers. */
function gramAt(codes: readonly number[], at: number, length: number): number {
  let gram = 0;
  for (let index = at; index < at + length; index += 1) gram = (gram << 7) | (codes[index] ?? 0);
  return gram;
}
