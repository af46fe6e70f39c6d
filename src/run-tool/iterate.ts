import { InvalidResponseError } from '../errors.js';
import type { OutputFields } from '../tool/output.js';
import type { RequestTool, ResultOf } from '../tool/tool.js';
import type { ToolResult } from './tool-result.js';

type ListMember<Value> = Value extends readonly (infer Member)[] ? Member : never;

/** One item of a list tool; `never` for a tool that is no list. */
export type ItemOf<T extends { output: OutputFields }> = T extends {
  paging?: { items: infer Key extends keyof ResultOf<T> } | undefined;
}
  ? ListMember<ResultOf<T>[Key]>
  : never;

/** The items of all pages of a list, fetched as they are asked for; only one page is held at a time. */
export interface Items<Item> extends AsyncIterable<Item> {
  /** True when the limit ended it before the list did. */
  readonly cut: boolean;
  /** Items handed out so far. */
  readonly count: number;
  /** Pages fetched so far. */
  readonly pages: number;
  /** How many items all pages hold, as the last page said; null before the first one, and where the service does not say. */
  readonly total: number | null;
  /** Where the next page begins, null at the end of the list. */
  readonly nextCursor: string | null;
}

/**
 * Pages through a list or search.
 *
 * @throws InvalidResponseError when the cursors lead in a circle, since the rest of the list would be lost unnoticed.
 */
export class ItemIterator implements Items<unknown> {
  cut = false;
  count = 0;
  pages = 0;
  total: number | null = null;
  nextCursor: string | null = null;
  readonly #tool: RequestTool;
  readonly #items: string;
  readonly #limit: number;
  readonly #fetch: (params: Record<string, unknown>) => Promise<ToolResult>;
  readonly #params: Record<string, unknown>;

  constructor(
    tool: RequestTool,
    items: string,
    params: Record<string, unknown>,
    limit: number,
    fetch: (params: Record<string, unknown>) => Promise<ToolResult>,
  ) {
    this.#tool = tool;
    this.#items = items;
    this.#params = params;
    this.#limit = limit;
    this.#fetch = fetch;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void> {
    const circle = new CircleDetector();
    let params = this.#params;
    for (;;) {
      const { output } = await this.#fetch(params);
      this.pages += 1;
      const members = output[this.#items] as unknown[];
      this.total = typeof output.total_count === 'number' ? output.total_count : null;
      this.nextCursor = typeof output.next_cursor === 'string' ? output.next_cursor : null;
      for (const [at, member] of members.entries()) {
        if (this.count >= this.#limit) {
          this.cut = true;
          return;
        }
        this.count += 1;
        yield member;
        if (this.count >= this.#limit && at === members.length - 1 && this.nextCursor !== null) {
          this.cut = true;
          return;
        }
      }
      if (this.nextCursor === null) return;
      if (circle.closes(this.nextCursor)) throw this.#circleError();
      // The cursor says which page comes next; a page number beside it would contradict it.
      const { page: _, ...rest } = this.#params;
      params = { ...rest, starting_after: this.nextCursor };
    }
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
