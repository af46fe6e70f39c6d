import type { Json } from '../../tool/json.js';
import type { Fields, Sequence } from '../shape/nodes.js';
import { estimateTokens } from '../text/estimate-tokens.js';
import type { Mark } from '../text/mark.js';
import { mainListOf } from './main-list.js';
import { type Limits, type Losses, Writer } from './write.js';

/** A result that fits, and what it took to make it fit. */
export interface Fitted {
  readonly shown: Readonly<Record<string, Json>>;
  readonly cut: Cut;
}

/** What was left out. */
export interface Cut {
  readonly limits: Limits;
  readonly losses: Losses;
  /** What is shown of the main list; undefined without one or where nothing of it is left out. */
  readonly list?: ListCut;
}

export interface ListCut {
  readonly sequence: Sequence;
  /** Members shown, by their place in the sequence. */
  readonly indexes: readonly number[];
  /** Members without a message that are left out among those that are not cut. */
  readonly silent: number;
}

/** How a result is made smaller, step by step: texts first, then parts without a message, then parts and items. */
interface Stage extends Limits {
  readonly onlyMessages?: true;
  readonly cutsList?: true;
}

const all = Number.POSITIVE_INFINITY;

const stages: readonly Stage[] = [
  { text: all, list: all },
  { text: 4000, list: all },
  { text: 1500, list: all },
  { text: 1500, list: all, onlyMessages: true },
  { text: 600, list: all, onlyMessages: true, cutsList: true },
  { text: 200, list: 20, onlyMessages: true, cutsList: true },
  { text: 60, list: 5, onlyMessages: true, cutsList: true },
  { text: 0, list: 5, onlyMessages: true, cutsList: true },
];

export interface FitOptions {
  /** Output key that holds the items of a list. */
  readonly items: string | undefined;
  readonly mark: Mark;
  /** Tokens for the JSON and for what `notes` says about it. */
  readonly budget: number;
  notes(cut: Cut): string;
  /** How far to go; all the way unless given. */
  readonly keepAtLeast?: 'texts' | undefined;
}

/** Makes a result fit into the budget, or answers undefined when not even its ids do. */
export function fitIntoBudget(root: Fields, options: FitOptions): Fitted | undefined {
  const main = mainListOf(root, options.items);
  for (const stage of stages) {
    if (options.keepAtLeast === 'texts' && stage.cutsList === true) return undefined;
    const isLast = stage === stages.at(-1);
    const kept = keptIn(main, stage);
    const whole = attempt(root, main, kept, stage, options);
    if (whole !== undefined) return whole;
    if (main === undefined || stage.cutsList !== true) continue;
    const fitted = cutList(root, main, kept, stage, options);
    if (fitted !== undefined && (isLast || (fitted.cut.list?.indexes.length ?? 0) > 0)) return fitted;
  }
  return undefined;
}

function keptIn(main: Sequence | undefined, { onlyMessages }: Stage): number[] {
  const indexes = [...(main?.members.keys() ?? [])];
  return onlyMessages === true && main?.hasMessage !== undefined
    ? indexes.filter((at) => main.hasMessage?.[at])
    : indexes;
}

function attempt(
  root: Fields,
  main: Sequence | undefined,
  indexes: readonly number[],
  limits: Limits,
  { mark, budget, notes }: FitOptions,
): Fitted | undefined {
  const writer = new Writer(limits, mark, main === undefined ? undefined : { sequence: main, indexes });
  const shown = writer.writeFields(root);
  const left = main === undefined || indexes.length === main.members.length ? {} : { list: listCut(main, indexes) };
  const cut: Cut = { limits, losses: writer.losses, ...left };
  return estimateTokens(JSON.stringify(shown) + notes(cut)) <= budget ? { shown, cut } : undefined;
}

/** Keeps the newest parts of a thread, or the first items of a list: as many as fit. */
function cutList(
  root: Fields,
  main: Sequence,
  kept: readonly number[],
  limits: Limits,
  options: FitOptions,
): Fitted | undefined {
  const { mark, budget, notes } = options;
  const cost = (index: number) => {
    const member = new Writer(limits, mark).write(main.members[index] ?? null);
    return estimateTokens(JSON.stringify(member)) + 1;
  };
  const newestFirst = main.hasMessage !== undefined;
  const order = newestFirst ? kept.toReversed() : kept;
  const rest = new Writer(limits, mark, { sequence: main, indexes: [] });
  const bare = JSON.stringify(rest.writeFields(root));
  let room = budget - estimateTokens(bare + notes({ limits, losses: rest.losses, list: listCut(main, []) }));
  let count = 0;
  for (const index of order) {
    room -= cost(index);
    if (room < 0) break;
    count += 1;
  }
  // What the notes say depends on what is left out, so the first guess may be a little too large.
  for (; count >= 0; count = count === 0 ? -1 : Math.floor(count * 0.9)) {
    const indexes = order.slice(0, count).toSorted((one, other) => one - other);
    const fitted = attempt(root, main, indexes, limits, options);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

function listCut(sequence: Sequence, indexes: readonly number[]): ListCut {
  const first = sequence.hasMessage === undefined ? 0 : (indexes[0] ?? sequence.members.length);
  const silent =
    sequence.hasMessage === undefined ? 0 : sequence.hasMessage.slice(first).filter((speaks) => !speaks).length;
  return { sequence, indexes, silent };
}
