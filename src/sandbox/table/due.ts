import type { Due, DueSource } from '../world/schedule.js';
import type { Row } from './table.js';

/** Records that are kept in the order of a time, which may be missing. */
interface Timed<T, Field extends string> {
  sorted(index: Field): { take(page: { limit: number; descending: boolean }): T[]; readonly size: number };
}

/**
 * What happens to records at the time that a field says: nothing has to be scheduled for it. `run` changes the field, so
 * that the same thing is not due again.
 *
 * @param what it is, in words
 */
export function dueAt<const Field extends string, T extends Row & { readonly [F in Field]: number | null }>(
  records: () => Timed<T, Field>,
  field: Field,
  what: string,
  run: (record: T) => void,
): DueSource {
  const due = (record: T): Due => ({
    at: (record[field] ?? 0) * 1000,
    what,
    id: record.id,
    run: () => run(record),
  });
  const first = (limit: number) => records().sorted(field).take({ limit, descending: false }).map(due);
  return {
    next: () => (records().sorted(field).size === 0 ? undefined : first(1)[0]),
    list: () => first(records().sorted(field).size),
  };
}
