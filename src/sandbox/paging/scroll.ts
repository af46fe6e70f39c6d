import { refuse, resourceNotFound } from '../http/errors.js';
import type { Position, SortedList } from '../world/sorted-list.js';

/** One scroll over a long list: a workspace has one open at a time, and it expires after a minute without a call. */
export interface Scroll<T> {
  /**
   * The next batch. Without a parameter a new scroll begins.
   * @throws RefusedError 400 scroll_exists while another one is open, 404 for one that is unknown or expired.
   */
  step(list: SortedList<T>, parameter: string | null): { items: T[]; parameter: string };
  /** The scroll that is open; null when there is none. */
  save(): OpenScroll | null;
  /** Goes on with a scroll that was open. */
  load(saved: OpenScroll | null): void;
}

/** Items in a batch. */
const BATCH = 100;
const IDLE_SECONDS = 60;

/** A scroll between two calls. */
export interface OpenScroll {
  readonly parameter: string;
  readonly after: Position | null;
  /** Unix seconds of the last call. */
  readonly usedAt: number;
}

/** @param now unix seconds @param newParameter makes the text that names a scroll */
export function createScroll<T extends { readonly id: string }>(
  now: () => number,
  newParameter: () => string,
): Scroll<T> {
  let open: OpenScroll | undefined;

  function current(parameter: string | null): OpenScroll {
    const alive = open !== undefined && now() - open.usedAt <= IDLE_SECONDS ? open : undefined;
    if (parameter !== null) {
      if (alive?.parameter !== parameter) throw resourceNotFound();
      return alive;
    }
    if (alive !== undefined) throw refuse(400, 'scroll_exists', 'scroll already exists for this workspace');
    return { parameter: newParameter(), after: null, usedAt: now() };
  }

  return {
    step(list, parameter) {
      const scroll = current(parameter);
      const after = scroll.after === null ? {} : { after: scroll.after };
      const items = list.take({ limit: BATCH, descending: true, ...after });
      const last = items.at(-1);
      // The empty batch is the end: the scroll is closed and another one may begin.
      open =
        last === undefined
          ? undefined
          : { parameter: scroll.parameter, after: list.position(last) ?? scroll.after, usedAt: now() };
      return { items, parameter: scroll.parameter };
    },
    save: () => open ?? null,
    load(saved) {
      open = saved ?? undefined;
    },
  };
}
