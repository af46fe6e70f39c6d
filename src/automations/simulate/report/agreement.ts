import type { Names } from '../names.js';
import type { PeopleDid } from '../people.js';
import type { Assignee, Would } from '../would.js';
import { Counter } from './counter.js';
import type { Agreement, AgreementClass } from './report.js';

/** What the automation would have done about one conversation, over all its runs, and what people did. */
interface Compared {
  assignee: Assignee | undefined;
  readonly tags: Set<string>;
  closes: boolean;
  readonly people: Pick<PeopleDid, 'tags' | 'admin' | 'team' | 'isClosed'>;
}

const nobody = 'nobody';
const noTag = 'none of them';

/** Compares, conversation by conversation, what the automation would have chosen with what people chose in the end. */
export class Agreements {
  readonly #all = new Map<string, Compared>();

  /** @param thing what the run was about */
  add(thing: string, would: readonly Would[], people: PeopleDid): void {
    const { tags, admin, team, isClosed } = people;
    const known = this.#all.get(thing) ?? {
      assignee: undefined,
      tags: new Set<string>(),
      closes: false,
      people: { tags, admin, team, isClosed },
    };
    for (const one of would) {
      // Of several assignments the last one holds.
      if (one.assignee !== null) known.assignee = one.assignee;
      for (const tag of one.tags) known.tags.add(tag);
      if (one.closes) known.closes = true;
    }
    this.#all.set(thing, known);
  }

  assignee(names: Names): Agreement | null {
    const types = new Set([...this.#all.values()].flatMap(({ assignee }) => assignee?.type ?? []));
    if (types.size === 0) return null;
    const pairs = [...this.#all.values()].flatMap(({ assignee, people }) =>
      [...types].flatMap((type): [string | null, string][] => {
        if (assignee !== undefined && assignee.type !== type) return [];
        const did = people[type] === null ? nobody : labelOf({ type, id: people[type] }, names);
        return [[assignee === undefined ? null : labelOf(assignee, names), did]];
      }),
    );
    const made = pairs.flatMap(([would, did]) => (would === null ? [] : [[would, did] as const]));
    const labels = new Set(pairs.flatMap(([would, did]) => [...(would === null ? [] : [would]), did]));
    labels.delete(nobody);
    const classes = [...labels].map((name) =>
      classOf(
        name,
        pairs.map(([would, did]) => [would === name, did === name]),
      ),
    );
    return {
      compared: made.length,
      agreed: made.filter(([would, did]) => would === did).length,
      matrix: matrixOf(made),
      classes: sorted(classes),
    };
  }

  tags(): Agreement | null {
    const all = [...this.#all.values()];
    const chosen = new Set(all.flatMap(({ tags }) => [...tags]));
    if (chosen.size === 0) return null;
    const classes = [...chosen].map((name) =>
      classOf(
        name,
        all.map(({ tags, people }) => [tags.has(name), people.tags.includes(name)]),
      ),
    );
    const made = all.flatMap(({ tags, people }) =>
      [...tags].map((tag) => {
        const others = people.tags.filter((name) => chosen.has(name));
        return [tag, people.tags.includes(tag) ? tag : (others[0] ?? noTag)] as const;
      }),
    );
    const agreed = made.filter(([would, did]) => would === did).length;
    return { compared: made.length, agreed, matrix: matrixOf(made), classes: sorted(classes) };
  }

  closed(): Agreement | null {
    const all = [...this.#all.values()];
    if (!all.some(({ closes }) => closes)) return null;
    const word = (isClosed: boolean) => (isClosed ? 'closed' : 'left open');
    const made = all.map(({ closes, people }) => [word(closes), word(people.isClosed)] as const);
    const classes = [
      classOf(
        'closed',
        all.map(({ closes, people }) => [closes, people.isClosed]),
      ),
    ];
    const agreed = made.filter(([would, did]) => would === did).length;
    return { compared: made.length, agreed, matrix: matrixOf(made), classes };
  }
}

/** Who an assignee is, for people. */
export function labelOf({ type, id }: Assignee, names: Names): string {
  return id === null ? nobody : (names.find(type, id) ?? `${type} ${id}`);
}

function matrixOf(pairs: readonly (readonly [string, string])[]): Agreement['matrix'] {
  const counter = new Counter();
  const keys = new Map<string, readonly [string, string]>();
  for (const pair of pairs) {
    const key = JSON.stringify(pair);
    keys.set(key, pair);
    counter.add(key);
  }
  return counter.list().flatMap(({ name, count }) => {
    const pair = keys.get(name);
    return pair === undefined ? [] : [{ would: pair[0], did: pair[1], count }];
  });
}

/** @param cases whether the automation, and whether people, chose it */
function classOf(name: string, cases: readonly (readonly [boolean, boolean])[]): AgreementClass {
  const count = (would: boolean, did: boolean) => cases.filter(([one, other]) => one === would && other === did).length;
  const [both, onlyWould, onlyPeople] = [count(true, true), count(true, false), count(false, true)];
  return {
    name,
    both,
    onlyWould,
    onlyPeople,
    precision: both + onlyWould === 0 ? null : both / (both + onlyWould),
    recall: both + onlyPeople === 0 ? null : both / (both + onlyPeople),
  };
}

function sorted(classes: readonly AgreementClass[]): AgreementClass[] {
  const size = ({ both, onlyWould, onlyPeople }: AgreementClass) => both + onlyWould + onlyPeople;
  return [...classes].sort((one, other) => size(other) - size(one) || (one.name < other.name ? -1 : 1));
}
