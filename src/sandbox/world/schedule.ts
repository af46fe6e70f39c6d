/** Something that will happen at a time. */
export interface Due {
  /** Unix milliseconds. */
  readonly at: number;
  /** In words: `webhook retry`. */
  readonly what: string;
  /** Of what it happens to. */
  readonly id: string;
  /** Gives a promise when it begins something that takes real time. */
  readonly run: () => void | Promise<void>;
}

/** Things that fall due because records say so, such as the end of a snooze: nothing has to be scheduled for them. */
export interface DueSource {
  /** The earliest. */
  next(): Due | undefined;
  list(): Iterable<Due>;
}

/** What is still to come: scheduled things and those that sources know of, by time, then in the order of scheduling. */
export interface Schedule {
  /** Gives back what takes it off again. */
  add(due: Due): () => void;
  follow(source: DueSource): void;
  next(): Due | undefined;
  /** Takes a due thing off, unless its source does that itself. */
  take(due: Due): void;
  list(): Due[];
  /** Forgets what was scheduled; sources stay. */
  clear(): void;
}

export function createSchedule(): Schedule {
  const sources: DueSource[] = [];
  // Sorted: an insertion finds its place by halving, the earliest stands at the start.
  let entries: Due[] = [];

  function placeOf(at: number): number {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function take(due: Due): void {
    const index = entries[0] === due ? 0 : entries.indexOf(due);
    if (index >= 0) entries.splice(index, 1);
  }
  return {
    add(due) {
      entries.splice(placeOf(due.at), 0, due);
      return () => take(due);
    },
    follow: (source) => {
      sources.push(source);
    },
    next() {
      let earliest = entries[0];
      for (const source of sources) {
        const candidate = source.next();
        if (candidate !== undefined && (earliest === undefined || candidate.at < earliest.at)) earliest = candidate;
      }
      return earliest;
    },
    take,
    list: () => [...entries, ...sources.flatMap((source) => [...source.list()])].sort((a, b) => a.at - b.at),
    clear() {
      entries = [];
    },
  };
}
