/** A repeatable source of chance: the same seed and stream name always give the same sequence. */
export interface Random {
  /** A float in [0, 1). */
  next(): number;
  /** A whole number from min to max, both included. */
  integer(min: number, max: number): number;
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** Lowercase hexadecimal text of the given length. */
  hex(length: number): string;
  /** A version 4 uuid. */
  uuid(): string;
  /** Where the sequence stands. */
  save(): RandomState;
  /** Goes on from where a sequence stood. */
  load(state: RandomState): void;
}

/** The four words of a generator. */
export type RandomState = readonly number[];

/**
 * Streams keep parts of the sandbox independent: drawing a request id must not change the next contact id.
 * The generator is sfc32, seeded by hashing the seed and the stream name.
 */
export function createRandom(seed: number, stream: string): Random {
  let [a, b, c] = [hash(`${seed}/${stream}/a`), hash(`${seed}/${stream}/b`), hash(`${seed}/${stream}/c`)];
  let counter = 1;

  function word(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  }
  for (let warmUp = 0; warmUp < 12; warmUp += 1) word();

  function integer(min: number, max: number): number {
    return min + Math.floor((word() / 2 ** 32) * (max - min + 1));
  }
  function hex(length: number): string {
    let text = '';
    while (text.length < length) text += word().toString(16).padStart(8, '0');
    return text.slice(0, length);
  }
  return {
    next: () => word() / 2 ** 32,
    integer,
    pick<T>(items: readonly T[]): T {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('Cannot pick from an empty list.');
      return item;
    },
    hex,
    save: () => [a, b, c, counter],
    load(state) {
      [a = 0, b = 0, c = 0, counter = 1] = state;
    },
    uuid() {
      const text = hex(32);
      const variant = ((Number.parseInt(text.charAt(16), 16) & 0x3) | 0x8).toString(16);
      return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20)}`;
    },
  };
}

/** FNV-1a over the text: spreads neighbouring seeds far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value | 0;
}
