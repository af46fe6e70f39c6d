import { createRandom } from './random.js';

/** A kind of object that has ids of its own, and how those look at Intercom. */
export interface IdKind {
  readonly name: string;
  /** Between which numbers the first id lies; `hex` for ids of 24 hexadecimal digits. */
  readonly first: 'hex' | readonly [from: number, to: number];
}

/** Ids that are digit strings. The first one lies between the two numbers, chosen by the seed. */
export const digits = (name: string, from: number, to: number): IdKind => ({ name, first: [from, to] });

/** Ids of 24 hexadecimal digits. */
export const hex = (name: string): IdKind => ({ name, first: 'hex' });

/** Gives the next id of a kind. Ids of one kind grow (compare by length, then text) and never repeat. */
export interface IdSource {
  (kind: IdKind): string;
  /** True for an id that is still to be given to something new of the kind. */
  isAhead(kind: IdKind, id: string): boolean;
  /** The number that each kind in use goes on with. */
  save(): IdCounts;
  /** Goes on with these numbers; kinds that are not named begin anew. */
  load(counts: IdCounts): void;
  /** True for the name of a kind that there is. */
  knows(name: string): boolean;
}

export type IdCounts = Readonly<Record<string, number>>;

/**
 * Ids depend on the seed and on the number of objects made before, never on the time of day, so that two runs agree.
 * @param kinds every kind that ids may be asked for
 */
export function createIds(seed: number, kinds: readonly IdKind[]): IdSource {
  const known = new Map(kinds.map((kind) => [kind.name, kind]));
  const counters = new Map<string, Counter>();
  function counterOf(kind: IdKind): Counter {
    let counter = counters.get(kind.name);
    if (counter === undefined) {
      counter = createCounter(seed, kind);
      counters.set(kind.name, counter);
    }
    return counter;
  }
  function next(kind: IdKind): string {
    const counter = counterOf(kind);
    counter.next += 1;
    return counter.show(counter.next - 1);
  }
  /** Fresh counters of kinds that are not in use: looking at one must not bring it into use. */
  const unused = new Map<string, Counter>();
  function peek(kind: IdKind): Counter {
    const counter = counters.get(kind.name) ?? unused.get(kind.name) ?? createCounter(seed, kind);
    if (!counters.has(kind.name)) unused.set(kind.name, counter);
    return counter;
  }
  return Object.assign(next, {
    isAhead(kind: IdKind, id: string) {
      const counter = peek(kind);
      return counter.read(id) >= counter.next;
    },
    save: () => Object.fromEntries([...counters].map(([name, counter]) => [name, counter.next])),
    load(counts: IdCounts) {
      counters.clear();
      for (const [name, count] of Object.entries(counts)) {
        const kind = known.get(name);
        if (kind !== undefined) counterOf(kind).next = count;
      }
    },
    knows: (name: string) => known.has(name),
  });
}

interface Counter {
  next: number;
  readonly show: (count: number) => string;
  /** The count that is shown so; NaN for an id of another look. */
  readonly read: (id: string) => number;
}

function createCounter(seed: number, { name, first }: IdKind): Counter {
  const random = createRandom(seed, `id/${name}`);
  if (first === 'hex') {
    const prefix = random.integer(0x66000000, 0x68ffffff).toString(16) + random.hex(10);
    return {
      next: random.integer(0x100000, 0x7fffff),
      show: (count) => prefix + count.toString(16),
      read: (id) => (id.startsWith(prefix) ? Number(`0x${id.slice(prefix.length)}`) : Number.NaN),
    };
  }
  return { next: random.integer(first[0], first[1]), show: String, read: Number };
}

/** Orders two ids of one kind by the time they were made. */
export function compareIds(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
