import { takeGroup } from './take-group.js';

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface BatchRules<Item, Result> {
  /** Does all of it in one go, and gives back the result of each in their order. When it rejects, each is rejected. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly weightOf: (item: Item) => number;
  /** The most that one batch may weigh; a single item may weigh more. */
  readonly heaviest: number;
}

/** Calls that share their way to a server. */
export interface Batches<Item, Result> {
  add(item: Item): Promise<Result>;
  /** Resolves when all that was asked for is settled. */
  settled(): Promise<void>;
}

/**
 * Does in one go what is asked for at about the same time: while one batch is on its way, what comes gathers and makes up
 * the next. Hundreds of rows then cost a server hardly more than one.
 */
export function batches<Item, Result>({ run, weightOf, heaviest }: BatchRules<Item, Result>): Batches<Item, Result> {
  const queue: Waiting<Item, Result>[] = [];
  let running: Promise<void> | undefined;

  async function runAll(): Promise<void> {
    while (queue.length > 0) {
      // One turn of the event loop lets in all that has been asked for already.
      await new Promise((resolve) => setImmediate(resolve));
      const group = takeGroup(queue, ({ item }) => weightOf(item), heaviest);
      try {
        const results = await run(group.map(({ item }) => item));
        group.forEach(({ resolve, reject }, place) => {
          const result = results[place];
          if (result === undefined) reject(new Error('A batch gave back too few results.'));
          else resolve(result);
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = undefined;
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        running ??= runAll();
      }),
    settled: async () => running,
  };
}
