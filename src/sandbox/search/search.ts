import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';
import type { Call } from '../http/route.js';
import { isJsonObject } from '../json.js';
import { cursorPages, readAnyCursorBody } from '../paging/cursor.js';
import type { Cursor } from '../paging/cursor-text.js';
import type { PageLimits } from '../paging/page-size.js';
import { above, below, intersect } from './bounds.js';
import { type Bits, countBits, forEachBit, hasBit } from './columns/bits.js';
import type { Columns } from './columns/columns.js';
import { selectRows } from './columns/select-rows.js';
import { type Compiled, compileQuery } from './compile.js';
import type { Bounds, Dialect, Field } from './field.js';
import { parseQuery } from './query.js';
import { type Selection, type SortOrder, selectPage } from './select.js';

/** One kind of record and how it is searched. */
export interface Searchable<R> {
  readonly dialect: Dialect;
  readonly limits: PageLimits;
  /** Undefined for a name that is not a field. */
  readonly field: (name: string) => Field<R> | undefined;
  /** Every record that searches may find. */
  readonly all: () => Iterable<R>;
  /** How many those are, about. */
  readonly size: () => number;
  /** Whether the record may be found yet; key indexes can offer records that may not. */
  readonly visible: (record: R) => boolean;
  /** Whether all records in sorted indexes may be found. */
  readonly allVisible: boolean;
  /** The fields by columns, which answer where no index offers a few records. */
  readonly columns?: Columns<R>;
  /** Field that results are sorted by, newest first, when the caller does not say. */
  readonly defaultSort: string;
  /** Whether a wrong `sort.order` is an error; otherwise it counts as not given. */
  readonly strictOrder: boolean;
}

/** One page of a search. */
export interface SearchResult<R> {
  readonly items: R[];
  readonly pages: object;
  readonly total: number;
}

/** Answers `{query, pagination, sort}`; other keys of a body say nothing. The cursor counts only in the body. */
export function search<R extends { readonly id: string }>(call: Call, searchable: Searchable<R>): SearchResult<R> {
  const { body, world } = call;
  const compiled = compileQuery(parseQuery(body.query), {
    dialect: searchable.dialect,
    field: searchable.field,
    timeZone: world.settings.timeZone,
  });
  const sort = readSort(body.sort, searchable);
  const { perPage, after } = readAnyCursorBody(body, searchable.limits);
  const asked = { compiled, sort, perPage, after };
  const selection = selectByColumns(searchable, asked) ?? selectByIndex(searchable, asked);
  const last = selection.more ? selection.items.at(-1) : undefined;
  return {
    items: selection.items,
    total: selection.total,
    pages: cursorPages({
      page: after?.page ?? 1,
      perPage,
      total: selection.total,
      last: last === undefined ? undefined : { key: sort.order.key(last), id: last.id },
    }),
  };
}

/** A query with the page that is wanted of it. */
interface Asked<R> {
  readonly compiled: Compiled<R>;
  readonly sort: { readonly name: string; readonly field: Field<R>; readonly order: SortOrder<R> };
  readonly perPage: number;
  readonly after: Cursor | undefined;
}

/** So few records are looked at sooner than columns. */
const FEW = 200;

/** Undefined where an index offers a few records, and where columns cannot tell. */
function selectByColumns<R extends { readonly id: string }>(
  { columns, allVisible }: Searchable<R>,
  asked: Asked<R>,
): Selection<R> | undefined {
  const { compiled, sort, perPage, after } = asked;
  const { ask, candidates, matches } = compiled;
  if (columns === undefined || !allVisible || (candidates !== undefined && candidates.size <= FEW)) return undefined;
  const found = columns.find(ask);
  if (found === undefined) return undefined;
  const { rows, exact } = found;
  const walked = exact ? walkToPage(columns, rows, asked) : undefined;
  if (walked !== undefined) return walked;
  const keys = exact ? columns.numbers(sort.name, sort.field) : undefined;
  if (keys !== undefined) {
    return selectRows({ columns, rows, keys, descending: sort.order.descending, after, limit: perPage });
  }
  const records: R[] = [];
  forEachBit(rows, (row) => {
    const record = columns.recordAt(row);
    if (record !== undefined) records.push(record);
  });
  return selectPage({
    records,
    sorted: false,
    matches: exact ? () => true : matches,
    order: sort.order,
    after,
    limit: perPage,
  });
}

/** So many records are walked past before all rows that match are compared instead. */
const FAR = 2000;

/** Walks the records in their order from the cursor until the page is full: where many match, that is soon. */
function walkToPage<R extends { readonly id: string }>(
  columns: Columns<R>,
  rows: Bits,
  { compiled: { bounds }, sort: { field, order }, perPage, after }: Asked<R>,
): Selection<R> | undefined {
  const total = countBits(rows);
  if (field.ordered === undefined || total === 0) return undefined;
  const start = beginningAt(after?.key, order.descending);
  const range = bounds?.get(field) ?? EVERYTHING;
  const within = intersect(range, start);
  // Where few match, the page is likely to be far.
  const passed = field.range?.(range).size ?? 0;
  if ((passed / total) * (perPage + 1) > FAR) return undefined;
  let steps = 0;
  function* near(records: Iterable<R>) {
    for (const record of records) {
      steps += 1;
      if (steps > FAR) return;
      yield record;
    }
  }
  const selection = selectPage({
    records: near(field.ordered(order.descending, within)),
    sorted: true,
    matches: (record) => {
      const row = columns.rowOf(record);
      return row !== undefined && hasBit(rows, row);
    },
    order,
    after,
    limit: perPage,
    total,
  });
  return steps > FAR ? undefined : selection;
}

function selectByIndex<R extends { readonly id: string }>(
  searchable: Searchable<R>,
  { compiled: { matches, candidates, bounds }, sort: { field, order }, perPage, after }: Asked<R>,
): Selection<R> {
  const total = candidates?.exact === true && searchable.allVisible ? candidates.size : undefined;
  // A walk in the right order need not leave the bounds of the field it is sorted by.
  const within = bounds?.get(field) ?? EVERYTHING;
  const walked = field.range?.(within).size ?? searchable.size();
  // An index that offers nearly everything such a walk reads costs more than the walk.
  const helpful = candidates !== undefined && candidates.size * 2 <= walked ? candidates : undefined;
  // With the number of matches known, the walk can begin at the cursor.
  const start = total === undefined ? EVERYTHING : beginningAt(after?.key, order.descending);
  const ordered = helpful === undefined ? field.ordered?.(order.descending, intersect(within, start)) : undefined;
  return selectPage({
    records: helpful?.records() ?? ordered ?? candidates?.records() ?? searchable.all(),
    sorted: ordered !== undefined,
    matches: (record) => searchable.visible(record) && matches(record),
    order,
    after,
    limit: perPage,
    ...(total === undefined ? {} : { total }),
  });
}

const EVERYTHING: Bounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** What a walk still has to read that has come to a key. */
function beginningAt(key: unknown, descending: boolean): Bounds {
  if (typeof key !== 'number') return EVERYTHING;
  return descending ? below(key) : above(key);
}

/** `{field, order}`; a field that cannot be sorted by is no valid field. */
function readSort<R>(value: unknown, searchable: Searchable<R>): Asked<R>['sort'] {
  const sort = value ?? {};
  if (!isJsonObject(sort)) throw invalid('sort', 'an object');
  const name = sort.field ?? searchable.defaultSort;
  const field = typeof name === 'string' ? searchable.field(name) : undefined;
  if (typeof name !== 'string' || field === undefined)
    throw refuse(400, 'invalid_field', `${String(name)} is not a valid field`);
  const given = sort.order ?? 'descending';
  if (given !== 'ascending' && given !== 'descending' && searchable.strictOrder) {
    const message = `Invalid sort order '${String(given)}'. Must be one of: ascending, descending`;
    throw refuse(400, 'invalid_sort_order', message);
  }
  return { name, field, order: { key: (record) => sortKey(field, record), descending: given !== 'ascending' } };
}

function sortKey<R>(field: Field<R>, record: R): string | number | null {
  const value = field.read(record);
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : null;
}
