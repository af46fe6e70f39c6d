import type { Call } from '../http/route.js';
import { cursorPage, readCursorQuery } from '../paging/cursor.js';
import { numberedPage, readPageQuery } from '../paging/numbered.js';
import type { PageLimits } from '../paging/page-size.js';
import type { Collection } from '../world/collection.js';
import { createSortedList } from '../world/sorted-list.js';
import type { Row } from './table.js';

/** One page of a list: the items, and what the answer says beside them. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly about: object;
}

/** How the records of a list come. @param chosen those that the call asks for; all of them when absent */
export type Paging = <T extends Row>(call: Call, all: Collection<T, string, string>, chosen?: readonly T[]) => Paged<T>;

/** All at once. */
export const everything: Paging = (_call, all, chosen) => ({ items: chosen ?? [...all.values()], about: {} });

/**
 * Pages by number. `linked` lists give the address of the next page, `counted` ones only say how many pages there are, and
 * `flat` ones say it beside the items and not in an object of its own.
 */
export function numbered(limits: PageLimits, form: 'linked' | 'counted' | 'flat' = 'linked'): Paging {
  return (call, all, chosen) => {
    const records = chosen ?? [...all.values()];
    const request = readPageQuery(call.query, limits);
    const slice = (start: number, end: number) => records.slice(start, end);
    const { items, pages } = numberedPage(slice, records.length, request, call.pageUrl);
    const { next, type, ...counts } = pages;
    const about = form === 'flat' ? counts : { pages: form === 'linked' ? pages : { type, ...counts } };
    return { items, about: { total_count: records.length, ...about } };
  };
}

/** Pages by cursor, in the order of a sorted index, newest first. */
export function byCursor(index: string, limits: PageLimits): Paging {
  return (call, all, chosen) => {
    const sorted = all.sorted(index);
    const page = cursorPage(
      chosen === undefined ? sorted : sortedAs(sorted, chosen),
      readCursorQuery(call.query, limits),
      true,
    );
    return { items: page.items, about: { total_count: page.total, pages: page.pages } };
  };
}

type Sorted<T extends Row> = ReturnType<Collection<T, string, string>['sorted']>;

/** Some records, in the order that they have among all. */
function sortedAs<T extends Row>(sorted: Sorted<T>, records: readonly T[]): Sorted<T> {
  const key = (record: T) => sorted.position(record)?.key;
  const some = createSortedList(key);
  for (const record of records) {
    const at = key(record);
    if (at !== undefined) some.add(at, record);
  }
  return some;
}
