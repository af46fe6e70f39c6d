import { type Bits, bitsFor, clearBit, Numbers, setBit } from './bits.js';
import type { Rows } from './column.js';

/** A value that more than one in so many rows has is kept as a set of bits, which then is the shorter. */
const DENSE = 64;

/** The rows that have each value, by the number of the value. */
export interface Postings {
  add(number: number, row: number): void;
  remove(number: number, row: number): void;
  /** Values that a row has at present. */
  readonly inUse: number;
  /** The rows of one value. They must not be changed. */
  of(number: number): Bits;
  /** Puts the rows of a value into a set. */
  addTo(found: Bits, number: number): void;
}

export function createPostings(rows: Rows): Postings {
  /** How many rows have the value, and the row where that is one: most values of many are had by one. */
  const uses: number[] = [];
  const only: number[] = [];
  const lists: (Numbers | Bits | undefined)[] = [];
  let inUse = 0;

  /** A set of bits that was made when there were fewer rows is made longer. */
  function whole(number: number, bits: Bits): Bits {
    const grown = bitsFor(rows.capacity);
    if (grown.length === bits.length) return bits;
    grown.set(bits);
    lists[number] = grown;
    return grown;
  }
  function addTo(found: Bits, number: number): void {
    const list = lists[number];
    if (list === undefined) {
      if ((uses[number] ?? 0) > 0) setBit(found, only[number] ?? 0);
    } else if (list instanceof Numbers) {
      const { items, length } = list;
      for (let at = 0; at < length; at += 1) setBit(found, items[at] ?? 0);
    } else {
      for (let word = 0; word < list.length; word += 1) found[word] = (found[word] ?? 0) | (list[word] ?? 0);
    }
  }
  function listOf(number: number, row: number): Numbers | Bits | undefined {
    const list = lists[number];
    if (list !== undefined || (uses[number] ?? 0) === 0) return list;
    const made = new Numbers();
    made.push(only[number] ?? row);
    lists[number] = made;
    return made;
  }
  return {
    add(number, row) {
      const list = listOf(number, row);
      const before = uses[number] ?? 0;
      uses[number] = before + 1;
      if (before === 0) inUse += 1;
      if (list === undefined) only[number] = row;
      else if (!(list instanceof Numbers)) setBit(whole(number, list), row);
      else {
        list.push(row);
        if (list.length * DENSE <= rows.capacity) return;
        const bits = bitsFor(rows.capacity);
        addTo(bits, number);
        lists[number] = bits;
      }
    },
    remove(number, row) {
      uses[number] = (uses[number] ?? 0) - 1;
      if (uses[number] === 0) inUse -= 1;
      const list = lists[number];
      if (list instanceof Numbers) list.remove(row);
      else if (list !== undefined) clearBit(list, row);
      if (uses[number] === 0) lists[number] = undefined;
    },
    get inUse() {
      return inUse;
    },
    of(number) {
      const list = lists[number];
      if (list !== undefined && !(list instanceof Numbers)) return whole(number, list);
      const found = bitsFor(rows.capacity);
      addTo(found, number);
      return found;
    },
    addTo,
  };
}
