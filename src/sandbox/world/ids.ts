import { createRandom } from './random.js';

/** How the ids of a kind of object look at Intercom. */
const KINDS = {
  contact: 'hex',
  company: 'hex',
  segment: 'hex',
  admin: [990_000_000, 999_000_000],
  team: [5_000_000, 5_900_000],
  tag: [7_000_000, 7_900_000],
  note: [30_000_000, 39_000_000],
  event: [4_000_000_000, 4_900_000_000],
  data_attribute: [10_000, 19_000],
  subscription_type: [60_000, 69_000],
  conversation: [215_400_000_000_000, 215_499_000_000_000],
  conversation_part: [31_000_000_000, 31_900_000_000],
  message: [41_000_000_000, 41_900_000_000],
  ticket: [215_600_000_000_000, 215_699_000_000_000],
  ticket_part: [32_000_000_000, 32_900_000_000],
  ticket_number: [1_000, 1_000],
  ticket_type: [20_000, 29_000],
  ticket_type_attribute: [40_000, 49_000],
  ticket_state: [50_000, 59_000],
} as const satisfies Record<string, 'hex' | readonly [first: number, last: number]>;

/** A kind of object that has ids of its own. */
export type IdKind = keyof typeof KINDS;

/** Gives the next id of a kind. Ids of one kind grow (compare by length, then text) and never repeat. */
export interface IdSource {
  (kind: IdKind): string;
  /** True for an id that is still to be given to something new of the kind. */
  isAhead(kind: IdKind, id: string): boolean;
  /** The number that each kind in use goes on with. */
  save(): IdCounts;
  /** Goes on with these numbers; kinds that are not named begin anew. */
  load(counts: IdCounts): void;
}

export type IdCounts = Readonly<Record<string, number>>;

export function isIdKind(name: string): name is IdKind {
  return Object.hasOwn(KINDS, name);
}

/**
 * Ids depend on the seed and on the number of objects made before, never on the time of day, so that two runs agree.
 * Contacts, companies and segments have 24 hexadecimal digits, everything else is a digit string.
 */
export function createIds(seed: number): IdSource {
  const counters = new Map<IdKind, Counter>();
  function counterOf(kind: IdKind): Counter {
    let counter = counters.get(kind);
    if (counter === undefined) {
      counter = createCounter(seed, kind);
      counters.set(kind, counter);
    }
    return counter;
  }
  function next(kind: IdKind): string {
    const counter = counterOf(kind);
    counter.next += 1;
    return counter.show(counter.next - 1);
  }
  /** Fresh counters of kinds that are not in use: looking at one must not bring it into use. */
  const unused = new Map<IdKind, Counter>();
  function peek(kind: IdKind): Counter {
    const counter = counters.get(kind) ?? unused.get(kind) ?? createCounter(seed, kind);
    if (!counters.has(kind)) unused.set(kind, counter);
    return counter;
  }
  return Object.assign(next, {
    isAhead(kind: IdKind, id: string) {
      const counter = peek(kind);
      return counter.read(id) >= counter.next;
    },
    save: () => Object.fromEntries([...counters].map(([kind, counter]) => [kind, counter.next])),
    load(counts: IdCounts) {
      counters.clear();
      for (const [kind, count] of Object.entries(counts)) if (isIdKind(kind)) counterOf(kind).next = count;
    },
  });
}

interface Counter {
  next: number;
  readonly show: (count: number) => string;
  /** The count that is shown so; NaN for an id of another look. */
  readonly read: (id: string) => number;
}

function createCounter(seed: number, kind: IdKind): Counter {
  const shape = KINDS[kind];
  const random = createRandom(seed, `id/${kind}`);
  if (shape === 'hex') {
    const prefix = random.integer(0x66000000, 0x68ffffff).toString(16) + random.hex(10);
    return {
      next: random.integer(0x100000, 0x7fffff),
      show: (count) => prefix + count.toString(16),
      read: (id) => (id.startsWith(prefix) ? Number(`0x${id.slice(prefix.length)}`) : Number.NaN),
    };
  }
  return { next: random.integer(shape[0], shape[1]), show: String, read: Number };
}

/** Orders two ids of one kind by the time they were made. */
export function compareIds(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
