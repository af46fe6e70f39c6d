import type { Due, DueSource } from './schedule.js';
import type { SortedList } from './sorted-list.js';

/**
 * Records that say themselves when something happens to them.
 * @param sorted those to which something is still to happen, by its time in unix seconds
 * @param run what happens; afterwards the record stands elsewhere in the list or not at all
 */
export function dueRecords<T extends { readonly id: string }>(
  sorted: () => SortedList<T>,
  what: string,
  run: (record: T) => void,
): DueSource {
  const first = (limit: number) => sorted().take({ limit, descending: false }).map(due);
  const due = (record: T): Due => ({
    at: (sorted().position(record)?.key ?? 0) * 1000,
    what,
    id: record.id,
    run: () => run(record),
  });
  return {
    next: () => (sorted().size === 0 ? undefined : first(1)[0]),
    list: () => first(sorted().size),
  };
}
