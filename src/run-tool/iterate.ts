import { InvalidResponseError } from '../errors.js';
import { idIn, OrderWatch, timeIn } from '../tool/list-order.js';
import type { OutputFields } from '../tool/output.js';
import { isOneOfSeveral, type ListOrder } from '../tool/paging.js';
import type { RequestTool, ResultOf } from '../tool/tool.js';
import type { ToolResult } from './tool-result.js';

type ListMember<Value> = Value extends readonly (infer Member)[] ? Member : never;

/** One item of a list tool; `never` for a tool that is no list. */
export type ItemOf<T extends { output: OutputFields }> = T extends {
  paging?: { items: infer Key extends keyof ResultOf<T> } | undefined;
}
  ? ListMember<ResultOf<T>[Key]>
  : never;

/**
 * The items of all pages of a list, fetched as they are asked for. One page is held at a time; of a list whose items
 * change places when they change, also the ids of the items so far.
 */
export interface Items<Item> extends AsyncIterable<Item> {
  /** True when something ended it before the list did. */
  readonly cut: boolean;
  /** What that was: the limit, or the service, which gives no more pages. */
  readonly cutBy: 'limit' | 'service' | null;
  /**
   * Whether an item that changed its place meanwhile may be missing, or come twice, as far as was read. False once the
   * whole list was read in one page, in an order that does not change, or with another look at what changed meanwhile.
   */
  readonly mayMiss: boolean;
  /** Items handed out so far. */
  readonly count: number;
  /** Pages fetched so far. */
  readonly pages: number;
  /** How many items all pages hold, as the last page said; null before the first one, and where the service does not say. */
  readonly total: number | null;
  /** Where the next page begins, null at the end of the list. */
  readonly nextCursor: string | null;
}

/** What a page is fetched for. */
export interface PageAsk {
  /** Ids of the items that came before, in another look at the front of a list: they are not handed out again. */
  readonly seen?: ReadonlySet<string>;
}

/** Fetches a page; undefined ends the reading. */
type FetchPage = (params: Params, ask: PageAsk) => Promise<ToolResult | undefined>;

/** How often the front of a list is looked at again, while it keeps changing. */
const maxLooks = 5;

type Params = Record<string, unknown>;

/**
 * Pages through a list or search.
 *
 * @throws InvalidResponseError when the cursors lead in a circle, since the rest of the list would be lost unnoticed.
 */
export class ItemIterator implements Items<unknown> {
  cutBy: 'limit' | 'service' | null = null;
  mayMiss = false;
  count = 0;
  pages = 0;
  total: number | null = null;
  nextCursor: string | null = null;
  readonly #tool: RequestTool;
  readonly #items: string;
  readonly #limit: number;
  readonly #fetch: FetchPage;
  readonly #params: Params;
  readonly #order: ListOrder | undefined;

  constructor(tool: RequestTool, items: string, params: Params, limit: number, fetch: FetchPage) {
    this.#tool = tool;
    this.#items = items;
    this.#params = params;
    this.#limit = limit;
    this.#fetch = fetch;
    this.#order = tool.paging?.order?.(params);
  }

  get cut(): boolean {
    return this.cutBy !== null;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void> {
    const order = this.#order;
    const watch = order === undefined ? undefined : new OrderWatch(order);
    const isFromStart = !isOneOfSeveral({}, this.#params);
    const looksAgain = order?.moves === true && order.descending && isFromStart;
    const seen = new Set<string>();
    const circle = new CircleDetector();
    let front: number | undefined;
    let params = this.#params;
    for (;;) {
      const members = await this.#page(params, {});
      if (members === undefined) return;
      watch?.look(members);
      if (order !== undefined && this.pages === 1) front = timeIn(members[0], order.field);
      if (this.pages > 1 || !isFromStart || this.nextCursor !== null) this.mayMiss = watch?.isFixed !== true;
      for (const [at, member] of members.entries()) {
        if (this.count >= this.#limit) {
          this.cutBy = 'limit';
          return;
        }
        this.count += 1;
        if (looksAgain) seen.add(idIn(member) ?? '');
        yield member;
        if (this.count >= this.#limit && at === members.length - 1 && this.nextCursor !== null) {
          this.cutBy = 'limit';
          return;
        }
      }
      if (this.nextCursor === null) break;
      if (circle.closes(this.nextCursor)) throw this.#circleError();
      params = this.#after(this.nextCursor);
    }
    if (!this.mayMiss || order?.moves !== true || watch?.isKept !== true || !isFromStart) return;
    // What changes goes to the end, which was still to come.
    if (!order.descending) this.mayMiss = false;
    else if (front !== undefined && !seen.has('')) yield* this.#lookAgain(order, front, seen);
  }

  /** Items that changed since the reading began stand before the one that was first then. */
  async *#lookAgain(order: ListOrder, first: number, seen: Set<string>): AsyncGenerator<unknown, void> {
    let front = first;
    for (let look = 0; look < maxLooks; look += 1) {
      const oldest = front - (order.lagSeconds ?? 0);
      const watch = new OrderWatch(order);
      const before = this.count;
      let params = this.#params;
      let pages = 0;
      for (;;) {
        const members = await this.#page(params, { seen });
        if (members === undefined) return;
        pages += 1;
        watch.look(members);
        if (!watch.isKept) return;
        if (pages === 1) front = timeIn(members[0], order.field) ?? front;
        for (const member of members) {
          const id = idIn(member) ?? '';
          if (seen.has(id)) continue;
          if (this.count >= this.#limit) {
            this.cutBy = 'limit';
            return;
          }
          seen.add(id);
          this.count += 1;
          yield member;
        }
        const next = this.nextCursor;
        this.nextCursor = null;
        if (next === null || members.some((member) => (timeIn(member, order.field) ?? oldest) < oldest)) break;
        params = this.#after(next);
      }
      // One page is read at once: nothing can have moved while it was.
      if (pages === 1) {
        this.mayMiss = false;
        return;
      }
      // What is late for the same time at every look cannot be shown to be all.
      if (order.lagSeconds !== undefined && this.count === before) return;
    }
  }

  async #page(params: Params, ask: PageAsk): Promise<readonly unknown[] | undefined> {
    const result = await this.#fetch(params, ask);
    if (result === undefined) return undefined;
    const { output } = result;
    this.pages += 1;
    const members = output[this.#items] as unknown[];
    this.total = typeof output.total_count === 'number' ? output.total_count : null;
    this.nextCursor = typeof output.next_cursor === 'string' ? output.next_cursor : null;
    if (this.nextCursor === null && output.has_more === true) this.cutBy = 'service';
    return members;
  }

  /** The cursor says which page comes next; a page number beside it would contradict it. */
  #after(cursor: string): Params {
    const { page: _, ...rest } = this.#params;
    return { ...rest, starting_after: cursor };
  }

  #circleError(): InvalidResponseError {
    return new InvalidResponseError(
      `${this.#tool.id}: the list leads back to a page it gave before (after ${this.pages} pages), so its end cannot be reached. The ${this.count} items so far are valid; try again later.`,
      { tool: this.#tool.id },
    );
  }
}

/**
 * Tells when a chain of cursors runs in a circle of any length, remembering only one of them: Brent's algorithm
 * (R. P. Brent, "An improved Monte Carlo factorization algorithm", BIT 20, 1980).
 */
class CircleDetector {
  #mark: string | undefined;
  #steps = 0;
  #power = 1;

  closes(cursor: string): boolean {
    if (cursor === this.#mark) return true;
    this.#steps += 1;
    if (this.#steps === this.#power) {
      this.#mark = cursor;
      this.#power *= 2;
      this.#steps = 0;
    }
    return false;
  }
}
