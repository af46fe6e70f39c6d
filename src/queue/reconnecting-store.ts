import { StorageError, type StorageProblem } from '../errors.js';
import { dueListeners } from './due-listeners.js';
import type { JobQueue, QueueStore } from './queue.js';

/** Problems that can end without anybody changing a setting. */
const temporary: ReadonlySet<StorageProblem> = new Set(['full', 'read-only', 'denied', 'unreachable', 'busy']);

/**
 * A store that need not be available yet: while its disk or server is away, every call tries to open it and rejects with
 * the reason when that fails. So a program can start before its database does. Rejects at once for what does not end by
 * itself, such as a file that another process owns.
 */
export async function reconnectingStore(
  open: () => Promise<QueueStore>,
  onUnavailable: (error: StorageError) => void,
): Promise<QueueStore> {
  const due = dueListeners();
  const names = new Set<string>();
  let isClosed = false;
  let opening: Promise<QueueStore> | undefined = start();

  async function start(): Promise<QueueStore> {
    const store = await open();
    for (const name of names) forward(store, name);
    return store;
  }

  function forward(store: QueueStore, name: string): void {
    store.queue(name).onDue(() => due.notify(name));
    // What it held before is due to whoever waits already.
    due.notify(name);
  }

  async function opened(): Promise<QueueStore> {
    if (isClosed) throw new StorageError('closed', 'The store was closed.');
    opening ??= start();
    const current = opening;
    try {
      return await current;
    } catch (error) {
      if (opening === current) opening = undefined;
      throw error;
    }
  }

  function queue(name: string): JobQueue {
    if (!names.has(name)) {
      names.add(name);
      void opening?.then(
        (store) => forward(store, name),
        () => {},
      );
    }
    const current = async () => (await opened()).queue(name);
    return {
      enqueue: async (jobs) => (await current()).enqueue(jobs),
      lease: async (options) => (await current()).lease(options),
      extend: async (job, leaseMs) => (await current()).extend(job, leaseMs),
      complete: async (job) => (await current()).complete(job),
      fail: async (job, failure) => (await current()).fail(job, failure),
      list: async (filter) => (await current()).list(filter),
      get: async (number) => (await current()).get(number),
      retry: async (which) => (await current()).retry(which),
      erase: async (what) => (await current()).erase(what),
      expireKeys: async (before) => (await current()).expireKeys(before),
      stats: async () => (await current()).stats(),
      nextDueIn: async () => (await current()).nextDueIn(),
      onDue: (listener) => due.add(name, listener),
    };
  }

  await opened().catch((error: unknown) => {
    if (!(error instanceof StorageError && temporary.has(error.problem))) throw error;
    onUnavailable(error);
  });
  return {
    queue,
    close: async () => {
      isClosed = true;
      const store = await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}
