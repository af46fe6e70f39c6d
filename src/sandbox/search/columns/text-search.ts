import type { TextOperator } from '../text-test.js';
import { type Bits, bitsFor, forEachBit, setBit } from './bits.js';
import { createGramIndex } from './grams.js';

const TESTS: Readonly<Record<TextOperator, (text: string, wanted: string) => boolean>> = {
  '~': (text, wanted) => text.includes(wanted),
  '!~': (text, wanted) => text.includes(wanted),
  '^': (text, wanted) => text.startsWith(wanted),
  $: (text, wanted) => text.endsWith(wanted),
};

/** Answers are remembered that took a look at so many texts or more, and so many of them. */
const COSTLY = 500;
const REMEMBERED = 256;

/** Finds those of a list of texts that have a text in them. The list grows; what is in it stays as it is. */
export interface TextSearch {
  /** Takes the text with this number into the index. */
  add(number: number): void;
  /** Calls with the number of each text that matches. The wanted text is in lower case, as all are. */
  forEach(operator: TextOperator, wanted: string, call: (number: number) => void): void;
}

/** @param texts by number, from 1 */
export function createTextSearch(texts: readonly string[]): TextSearch {
  const grams = createGramIndex();
  for (let number = 1; number < texts.length; number += 1) grams.add(number, texts[number] ?? '');
  /** Texts never change, so an answer holds for good and only newer ones have to be looked at. The latest used is last. */
  const remembered = new Map<string, { numbers: Bits; readonly end: number }>();

  return {
    add: (number) => grams.add(number, texts[number] ?? ''),
    forEach(operator, wanted, call) {
      const { numbers, exact } = grams.find(operator, wanted);
      if (numbers === undefined) return;
      const { items, length } = numbers;
      if (exact) {
        for (let at = 0; at < length; at += 1) call(items[at] ?? 0);
        return;
      }
      const test = TESTS[operator];
      const name = `${operator === '!~' ? '~' : operator}${wanted}`;
      const known = remembered.get(name);
      const matching = bitsFor(length < COSTLY ? 0 : texts.length);
      if (known !== undefined) {
        matching.set(known.numbers);
        forEachBit(known.numbers, call);
      }
      for (let at = firstFrom(items, length, known?.end ?? 0); at < length; at += 1) {
        const number = items[at] ?? 0;
        if (!test(texts[number] ?? '', wanted)) continue;
        call(number);
        if (length >= COSTLY) setBit(matching, number);
      }
      if (length < COSTLY) return;
      remembered.delete(name);
      remembered.set(name, { numbers: matching, end: texts.length });
      for (const oldest of remembered.keys()) {
        if (remembered.size <= REMEMBERED) break;
        remembered.delete(oldest);
      }
    },
  };
}

/** Where in a sorted list the numbers from a given one on begin. */
function firstFrom(items: Uint32Array, length: number, from: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
