import { isObject } from './json.js';
import type { ListOrder } from './paging.js';

/** The field by which lists are sorted that put an item first when it changes. */
const changed = 'updated_at';

/** Looks at the items of a list as they come, and tells by what they are really sorted. */
export class OrderWatch {
  readonly #order: ListOrder;
  #isKept = true;
  #last: number | undefined;
  #lastChanged: number | undefined;
  #isByChange = true;

  constructor(order: ListOrder) {
    this.#order = order;
  }

  look(items: readonly unknown[]): void {
    const { field, descending } = this.#order;
    for (const item of items) {
      const value = timeIn(item, field);
      const last = this.#last;
      if (value === undefined) this.#isKept = false;
      else if (last !== undefined && (descending ? value > last : value < last)) this.#isKept = false;
      this.#last = value;
      const at = timeIn(item, changed);
      if (at !== undefined && this.#lastChanged !== undefined && at > this.#lastChanged) this.#isByChange = false;
      this.#lastChanged = at;
    }
  }

  /** Whether all items so far came in this order. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether the list cannot have been sorted by what changes: it would have come otherwise. */
  get isFixed(): boolean {
    const { moves, isConfirmed } = this.#order;
    return !moves && this.#isKept && (isConfirmed === true || !this.#isByChange);
  }
}

/** A time in unix seconds in a field of an item. */
export function timeIn(item: unknown, field: string): number | undefined {
  const value = isObject(item) ? item[field] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** What tells an item of a list from the others; undefined for one without an id. */
export function idIn(item: unknown): string | undefined {
  const id = isObject(item) ? item.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
