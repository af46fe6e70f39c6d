import { AbortError, ToolError } from '../../errors.js';
import { ItemIterator, type PageAsk } from '../../run-tool/iterate.js';
import type { ToolResult } from '../../run-tool/tool-result.js';
import { idIn } from '../../tool/list-order.js';
import type { PageProgress } from '../agent-tool.js';
import type { PagedList } from './paged-list.js';

/** Why reading ended before the list did. */
export type Halt = { readonly reason: 'size' | 'items' } | { readonly reason: 'error'; readonly error: ToolError };

/** Whole pages as if they were one, with the cursor of the last of them. */
export interface ReadPages extends ToolResult {
  readonly isJoined: boolean;
  /** Undefined at the end of the list. */
  readonly halt: Halt | undefined;
}

/** How far to read, and what is called with each page. */
export interface PageLimits {
  readonly maxItems: number;
  /** Whether all of these pages can be shown. */
  fits(result: ToolResult): boolean;
  onPage?: ((progress: PageProgress) => void | Promise<void>) | undefined;
}

type Params = Record<string, unknown>;

/**
 * Reads page after page until the list ends, enough items are there or the next page does not fit. Only whole pages are
 * taken, so that the cursor of the last one leads exactly to what was left out. A page that fails ends the reading, and
 * what was read before it stays.
 *
 * @throws a member of the error family when the first page fails, the caller stops, or the cursors lead in a circle.
 */
export async function readPages(
  { tool, items }: PagedList,
  params: Params,
  fetchPage: (params: Params) => Promise<ToolResult>,
  { maxItems, fits, onPage }: PageLimits,
): Promise<ReadPages> {
  let read: ToolResult | undefined;
  let halt: Halt | undefined;
  let pages = 0;
  const stop = (why: Halt): undefined => {
    halt = why;
  };
  const next = async (page: Params, { seen }: PageAsk): Promise<ToolResult | undefined> => {
    if (read !== undefined && countIn(read, items) >= maxItems) return stop({ reason: 'items' });
    let fetched: ToolResult;
    try {
      fetched = await fetchPage(page);
    } catch (error) {
      const isFailure = error instanceof ToolError && !(error instanceof AbortError);
      if (read === undefined || !isFailure) throw error;
      return stop({ reason: 'error', error });
    }
    const joined =
      read === undefined
        ? fetched
        : join({ tool, items }, read, seen === undefined ? fetched : missed(fetched, items, seen));
    if (!fits(joined)) {
      // A first page that is too large by itself is cut like the result of any other call.
      read ??= fetched;
      return stop({ reason: 'size' });
    }
    read = joined;
    pages += 1;
    await onPage?.({ pages, items: countIn(read, items), total: totalOf(read, items, params) });
    return fetched;
  };
  const iterator = new ItemIterator(tool, items, params, Number.POSITIVE_INFINITY, next);
  for await (const _item of iterator) {
    // The iterator asks for the pages in turn; what they hold is joined as they come.
  }
  const { output = {}, warnings = [] } = read ?? {};
  const place = 'can_move' in output ? { can_move: iterator.mayMiss } : {};
  return { ...read, output: { ...output, ...place }, warnings, isJoined: pages > 1, halt };
}

/** What another look at the front of a list shows that did not come before. The end of the list was reached already. */
function missed({ output, warnings }: ToolResult, items: string, seen: ReadonlySet<string>): ToolResult {
  const list = output[items];
  const fresh = Array.isArray(list) ? list.filter((item) => !seen.has(idIn(item) ?? '')) : [];
  return { output: { ...output, [items]: fresh, has_more: false, next_cursor: null }, warnings };
}

/** Two pages that follow each other. What is no list comes from the later one: the cursor, the total. */
function join({ tool }: PagedList, before: ToolResult, page: ToolResult): ToolResult {
  const output: Record<string, unknown> = { ...before.output, ...page.output };
  for (const [name, { type }] of Object.entries(tool.output)) {
    if (type === 'array') output[name] = [...listIn(before, name), ...listIn(page, name)];
  }
  return { output, warnings: [...before.warnings, ...page.warnings] };
}

function listIn({ output }: ToolResult, name: string): readonly unknown[] {
  const list = output[name];
  return Array.isArray(list) ? list : [];
}

function countIn(result: ToolResult, items: string): number {
  return listIn(result, items).length;
}

function totalOf(result: ToolResult, items: string, params: Params): number | undefined {
  const { total_count: total } = result.output;
  const isFromStart = params.starting_after === undefined && params.page === undefined;
  return isFromStart && typeof total === 'number' && total >= countIn(result, items) ? total : undefined;
}
