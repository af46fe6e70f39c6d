/** A set of small numbers: a bit each, 32 to a word. */
export type Bits = Uint32Array;

export const bitsFor = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export const hasBit = (bits: Bits, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

/** What is in both, or in either. Both have the same size. */
export function combine(one: Bits, other: Bits, how: 'AND' | 'OR'): Bits {
  const made = new Uint32Array(one.length);
  for (let at = 0; at < made.length; at += 1) {
    const [left, right] = [one[at] ?? 0, other[at] ?? 0];
    made[at] = how === 'AND' ? left & right : left | right;
  }
  return made;
}

/** What is in the first and not in the second. */
export function without(all: Bits, some: Bits): Bits {
  const made = new Uint32Array(all.length);
  for (let at = 0; at < made.length; at += 1) made[at] = (all[at] ?? 0) & ~(some[at] ?? 0);
  return made;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at] ?? 0;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Calls with each number of the set, the greatest first. */
export function forEachBit(bits: Bits, call: (at: number) => void): void {
  for (let index = bits.length - 1; index >= 0; index -= 1) {
    let word = bits[index] ?? 0;
    while (word !== 0) {
      const bit = 31 - Math.clz32(word);
      call((index << 5) + bit);
      word = (word & ~(1 << bit)) >>> 0;
    }
  }
}

/** A list of numbers in as little memory as they need. */
export class Numbers {
  length = 0;
  #items = new Uint32Array(2);

  get items(): Uint32Array {
    return this.#items;
  }

  push(value: number): void {
    if (this.length === this.#items.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.length] = value;
    this.length += 1;
  }

  /** Takes out one that is there; the order of the others changes. */
  remove(value: number): void {
    const at = this.#items.subarray(0, this.length).indexOf(value);
    if (at < 0) return;
    this.length -= 1;
    this.#items[at] = this.#items[this.length] ?? 0;
  }
}
