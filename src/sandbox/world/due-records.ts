import type { Due, DueSource } from './schedule.js';

/** Records in the order of a time, such as the end of a snooze. */
interface InOrder<T> {
  readonly size: number;
  take(page: { limit: number; descending: boolean }): T[];
}

interface WhatFallsDue<T> {
  /** In words. */
  readonly what: string;
  /** Unix seconds. */
  readonly at: (record: T) => number | null;
  readonly run: (record: T) => void;
}

/** What falls due because records say when. @param records those that say it, by that time */
export function dueBy<T extends { readonly id: string }>(
  records: () => InOrder<T>,
  { what, at, run }: WhatFallsDue<T>,
): DueSource {
  const due = (record: T): Due => ({ at: (at(record) ?? 0) * 1000, what, id: record.id, run: () => run(record) });
  const first = (limit: number) => records().take({ limit, descending: false }).map(due);
  return {
    next: () => (records().size === 0 ? undefined : first(1)[0]),
    list: () => first(records().size),
  };
}
