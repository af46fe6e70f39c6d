import type { FieldValue, Scalar } from '../field.js';
import type { TextOperator } from '../text-test.js';
import { type Bits, bitsFor, combine, setBit, without } from './bits.js';
import type { Column, Rows } from './column.js';
import { createPostings } from './postings.js';
import { createTextSearch, type TextSearch } from './text-search.js';

/** So many values that no row has any more are kept before the column counts as worn, beside as many as are in use. */
const FEW = 1000;

/**
 * Texts and other values, one or several a row. Each different value is kept once and has a number, from 1; a row holds
 * numbers. What a text has in it is asked of the different values, by an index that is made when it is first asked for.
 *
 * @param isFolded values count without regard to case
 */
export function createValueColumn(rows: Rows, isFolded: boolean): Column {
  const numberOf = new Map<Scalar, number>();
  /** By number: the value as a text in lower case. */
  const texts: string[] = [''];
  const postings = createPostings(rows);
  /** The number of a row with one value; 0 for none. */
  let single = new Uint32Array(rows.capacity);
  /** The numbers of a row with several. */
  const several = new Map<number, readonly number[]>();
  let search: TextSearch | undefined;

  function numberFor(value: Scalar): number {
    const key = isFolded && typeof value === 'string' ? value.toLowerCase() : value;
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    const number = texts.length;
    numberOf.set(key, number);
    texts.push(String(value).toLowerCase());
    search?.add(number);
    return number;
  }
  function clear(row: number): void {
    const only = single[row] ?? 0;
    if (only > 0) postings.remove(only, row);
    single[row] = 0;
    for (const number of several.get(row) ?? []) postings.remove(number, row);
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
    for (const number of numbers) postings.add(number, row);
    if (numbers.length < 2) single[row] = first;
    else several.set(row, numbers);
    return true;
  }
  function withAny(): Bits {
    const found = bitsFor(rows.capacity);
    const end = Math.min(single.length, rows.capacity);
    for (let row = 0; row < end; row += 1) if ((single[row] ?? 0) > 0) setBit(found, row);
    for (const row of several.keys()) setBit(found, row);
    return found;
  }
  function among(wanted: Iterable<Scalar>): Bits {
    const numbers = [...wanted].flatMap((value) => numberOf.get(value) ?? []);
    const [only = 0] = numbers;
    if (numbers.length === 1) return postings.of(only);
    const found = bitsFor(rows.capacity);
    for (const number of numbers) postings.addTo(found, number);
    return found;
  }
  return {
    set,
    clear,
    among,
    absent(none) {
      const missing = without(rows.present, withAny());
      return none === undefined ? missing : combine(missing, among([none]), 'OR');
    },
    text(operator: TextOperator, wanted: string) {
      const folded = wanted.toLowerCase();
      // Every text has the empty one in it.
      if (folded === '') return withAny();
      search ??= createTextSearch(texts);
      const found = bitsFor(rows.capacity);
      search.forEach(operator, folded, (number) => postings.addTo(found, number));
      return found;
    },
    get isWorn() {
      return texts.length > 2 * postings.inUse + FEW;
    },
  };
}

function same(one: readonly number[] | undefined, other: readonly number[]): boolean {
  return one !== undefined && one.length === other.length && one.every((number, at) => number === other[at]);
}
