import type { Journal } from '../journal.js';
import type { KeptEvent, Waiter } from '../records.js';
import { copyOf, type MemoryRun } from './memory-run.js';

/** Kept events and those who wait for them, in memory. */
export class MemoryEvents {
  list: KeptEvent[] = [];
  #last = 0;
  readonly #numbers = new Map<string, number>();

  get last(): number {
    return this.#last;
  }

  keep(events: Parameters<Journal['keepEvents']>[0], at: number) {
    return events.map((event) => {
      const key = JSON.stringify([event.workspace, event.id]);
      const known = this.#numbers.get(key);
      if (known !== undefined) return { number: known, isNew: false };
      this.#last += 1;
      this.#numbers.set(key, this.#last);
      this.list.push({ about: null, subjects: [], ...copyOf(event), number: this.#last, at });
      return { number: this.#last, isNew: true };
    });
  }

  find({ workspace, topics, after, about = null, limit = 100 }: Parameters<Journal['events']>[0]): KeptEvent[] {
    const found = this.list.filter(
      (event) =>
        event.workspace === workspace &&
        event.number > after &&
        topics.includes(event.topic) &&
        (about === null || event.about === about),
    );
    return copyOf(found.slice(0, limit));
  }

  /** Whether an event came that a wait was not told of. */
  hasMissed({ run, waits }: Pick<MemoryRun, 'run' | 'waits'>): boolean {
    return waits.some(({ wait, seen }) => {
      const { topics, about, until } = wait;
      const later = this.find({
        workspace: run.workspace,
        topics,
        after: seen,
        about,
        limit: Number.POSITIVE_INFINITY,
      });
      return later.some(({ at }) => at <= until);
    });
  }
}

export function waitersOf(runs: Iterable<MemoryRun>, workspace: string, topic: string, about: string | null): Waiter[] {
  return [...runs].flatMap(({ run, waits }) =>
    run.workspace !== workspace || run.state !== 'waiting'
      ? []
      : waits.flatMap(({ wait, seen, event }) => {
          const isMeant = wait.topics.includes(topic) && (wait.about === null || wait.about === about);
          return isMeant && event === null ? [{ ...wait, seen, run: run.id, workspace }] : [];
        }),
  );
}
