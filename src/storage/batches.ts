interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchRules<Item, Result> {
  /** Handles all items at once and returns their results in order. When it rejects, every call of the batch does. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly weightOf: (item: Item) => number;
  /** Greatest weight of one batch; a single item may weigh more. */
  readonly maxWeight: number;
  /** Milliseconds that a batch waits for more items when the one before it held several. None when absent. */
  readonly gatherMs?: number;
}

/** Calls that are handled together with others. */
export interface Batches<Item, Result> {
  add(item: Item): Promise<Result>;
  /** Resolves when every call made so far is settled. */
  settled(): Promise<void>;
}

/**
 * Handles calls that are made at about the same time together: while one batch is being handled, further calls gather
 * for the next. Hundreds of rows then cost a disk or a server hardly more than one.
 */
export function batches<Item, Result>(rules: BatchRules<Item, Result>): Batches<Item, Result> {
  const { run, weightOf, maxWeight, gatherMs = 0 } = rules;
  const waiting: Waiting<Item, Result>[] = [];
  let running: Promise<void> | undefined;

  async function runAll(): Promise<void> {
    let isBusy = false;
    while (waiting.length > 0) {
      await pause(isBusy ? gatherMs : 0);
      const batch = takeBatch(waiting, ({ item }) => weightOf(item), maxWeight);
      isBusy = batch.length > 1;
      try {
        const results = await run(batch.map(({ item }) => item));
        if (results.length !== batch.length) throw new Error('A batch returned too few results.');
        // The lengths are equal, so every place holds a result.
        results.forEach((result, place) => {
          batch[place]?.resolve(result);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    running = undefined;
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= runAll();
      }),
    settled: async () => running,
  };
}

/** Removes from the front of a list what fits into one batch: at least one item. */
function takeBatch<T>(waiting: T[], weightOf: (item: T) => number, maxWeight: number): T[] {
  let weight = 0;
  const end = waiting.findIndex((item, place) => {
    weight += weightOf(item);
    return place > 0 && weight > maxWeight;
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

/** Lets the event loop turn at least once, so that every call that can be made already is. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (ms > 0) setTimeout(resolve, ms);
    else setImmediate(resolve);
  });
}
