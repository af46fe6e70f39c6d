import type { StorageError } from '../errors.js';
import { reconnecting } from '../storage/reconnecting.js';
import { dueListeners } from './due-listeners.js';
import type { JobQueue, QueueStore } from './queue.js';

/**
 * A store that need not be available yet: while its disk or server is away, every call tries to open it and rejects with
 * the reason when that fails. Rejects at once for what does not end by itself, such as a file that another process owns.
 */
export async function reconnectingStore(
  open: () => Promise<QueueStore>,
  onUnavailable: (error: StorageError) => void,
): Promise<QueueStore> {
  const due = dueListeners();
  const names = new Set<string>();

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

  const { opened, current: opening, close } = await reconnecting(start, onUnavailable);

  function queue(name: string): JobQueue {
    if (!names.has(name)) {
      names.add(name);
      void opening()?.then(
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

  return { queue, close };
}
