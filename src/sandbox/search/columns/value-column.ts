import type { FieldValue, Scalar } from '../field.js';
import type { TextOperator } from '../text-test.js';
import { type Bits, bitsFor, combine, Numbers, setBit, without } from './bits.js';
import type { Column, Rows } from './column.js';
import { createGramIndex, type GramIndex } from './grams.js';

/** So many values that no row has any more are kept before the column counts as worn, beside as many as are in use. */
const FEW = 1000;

const TESTS: Readonly<Record<TextOperator, (text: string, wanted: string) => boolean>> = {
  '~': (text, wanted) => text.includes(wanted),
  '!~': (text, wanted) => text.includes(wanted),
  '^': (text, wanted) => text.startsWith(wanted),
  $: (text, wanted) => text.endsWith(wanted),
};

/**
 * Texts and other values, one or several a row. Each different value is kept once and has a number, from 1; a row holds
 * numbers. What a text has in it is asked of the different values, by an index of their runs of characters that is made when
 * it is first asked for.
 *
 * @param isFolded values count without regard to case
 */
export function createValueColumn(rows: Rows, isFolded: boolean): Column {
  const numberOf = new Map<Scalar, number>();
  /** By number: the value as a text in lower case, how many rows have it, and those rows where one has several values. */
  const texts: string[] = [''];
  const uses: number[] = [0];
  const lists: (Numbers | undefined)[] = [undefined];
  /** The number of a row with one value; 0 for none. */
  let single = new Uint32Array(rows.capacity);
  /** The numbers of a row with several. */
  const several = new Map<number, readonly number[]>();
  let grams: GramIndex | undefined;
  let inUse = 0;

  function numberFor(value: Scalar): number {
    const key = isFolded && typeof value === 'string' ? value.toLowerCase() : value;
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    const number = texts.length;
    const text = String(value).toLowerCase();
    numberOf.set(key, number);
    texts.push(text);
    uses.push(0);
    lists.push(undefined);
    grams?.add(number, text);
    return number;
  }
  function use(number: number, change: 1 | -1): void {
    const before = uses[number] ?? 0;
    uses[number] = before + change;
    if (before === 0) inUse += 1;
    if (before + change === 0) inUse -= 1;
  }
  function clear(row: number): void {
    const only = single[row] ?? 0;
    if (only > 0) {
      use(only, -1);
      single[row] = 0;
    }
    for (const number of several.get(row) ?? []) {
      use(number, -1);
      lists[number]?.remove(row);
    }
    several.delete(row);
  }
  function set(row: number, value: FieldValue): boolean {
    if (row >= single.length) {
      const grown = new Uint32Array(rows.capacity);
      grown.set(single);
      single = grown;
    }
    const values = value === null || value === undefined ? [] : typeof value === 'object' ? value : [value];
    const numbers = [...new Set(values.map(numberFor))];
    const [first = 0] = numbers;
    const isSame = numbers.length < 2 ? single[row] === first && !several.has(row) : same(several.get(row), numbers);
    if (isSame) return true;
    clear(row);
    for (const number of numbers) use(number, 1);
    if (numbers.length < 2) {
      single[row] = first;
      return true;
    }
    several.set(row, numbers);
    for (const number of numbers) {
      const list = lists[number] ?? new Numbers();
      lists[number] = list;
      list.push(row);
    }
    return true;
  }
  /** Rows that have one of the values with these numbers. */
  function rowsWith(numbers: Numbers | readonly number[]): Bits {
    const found = bitsFor(rows.capacity);
    const isWanted = new Uint8Array(texts.length);
    const { items, length } = numbers instanceof Numbers ? numbers : { items: numbers, length: numbers.length };
    for (let at = 0; at < length; at += 1) {
      const number = items[at] ?? 0;
      isWanted[number] = 1;
      const list = lists[number];
      for (let index = 0; index < (list?.length ?? 0); index += 1) setBit(found, list?.items[index] ?? 0);
    }
    isWanted[0] = 0;
    const end = Math.min(single.length, rows.capacity);
    for (let row = 0; row < end; row += 1) if (isWanted[single[row] ?? 0] === 1) setBit(found, row);
    return found;
  }
  function findText(operator: TextOperator, wanted: string): Numbers {
    if (grams === undefined) {
      grams = createGramIndex();
      for (let number = 1; number < texts.length; number += 1) grams.add(number, texts[number] ?? '');
    }
    const { numbers = new Numbers(), exact } = grams.find(operator, wanted);
    if (exact) return numbers;
    const matching = new Numbers();
    const test = TESTS[operator];
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers.items[at] ?? 0;
      if (test(texts[number] ?? '', wanted)) matching.push(number);
    }
    return matching;
  }
  function withAny(): Bits {
    const found = bitsFor(rows.capacity);
    const end = Math.min(single.length, rows.capacity);
    for (let row = 0; row < end; row += 1) if ((single[row] ?? 0) > 0) setBit(found, row);
    for (const row of several.keys()) setBit(found, row);
    return found;
  }
  return {
    set,
    clear,
    among: (wanted) => rowsWith([...wanted].flatMap((value) => numberOf.get(value) ?? [])),
    absent(none) {
      const missing = without(rows.present, withAny());
      const number = none === undefined ? undefined : numberOf.get(none);
      return number === undefined ? missing : combine(missing, rowsWith([number]), 'OR');
    },
    text(operator, wanted) {
      const folded = wanted.toLowerCase();
      // Every text has the empty one in it.
      return folded === '' ? withAny() : rowsWith(findText(operator, folded));
    },
    get isWorn() {
      return texts.length > 2 * inUse + FEW;
    },
  };
}

function same(one: readonly number[] | undefined, other: readonly number[]): boolean {
  return one !== undefined && one.length === other.length && one.every((number, at) => number === other[at]);
}
