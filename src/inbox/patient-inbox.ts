import { StorageError, type StorageProblem } from '../errors.js';
import { dueSignal } from './due-signal.js';
import type { InboxStore } from './store.js';

/** What may pass without anybody changing a setting. */
const passing: ReadonlySet<StorageProblem> = new Set(['full', 'read-only', 'denied', 'unreachable', 'busy']);

/**
 * An inbox that need not be there yet: while its disk or server is away, every call tries to open it and rejects with
 * the reason when that fails. So a receiver can start before its database does, and acknowledges nothing until then.
 * Rejects at once for what does not pass by itself, such as a file that another process owns.
 */
export async function patientInbox(
  open: () => Promise<InboxStore>,
  onUnavailable: (error: StorageError) => void,
): Promise<InboxStore> {
  const due = dueSignal();
  let closed = false;
  let opening: Promise<InboxStore> | undefined = start();

  async function start(): Promise<InboxStore> {
    const store = await open();
    store.onDue(due.tell);
    // What it held before is due to whoever waits already.
    due.tell();
    return store;
  }

  async function opened(): Promise<InboxStore> {
    if (closed) throw new StorageError('closed', 'The inbox was closed.');
    opening ??= start();
    const mine = opening;
    try {
      return await mine;
    } catch (error) {
      if (opening === mine) opening = undefined;
      throw error;
    }
  }

  await opened().catch((error: unknown) => {
    if (!(error instanceof StorageError && passing.has(error.problem))) throw error;
    onUnavailable(error);
  });
  return {
    add: async (arrivals) => (await opened()).add(arrivals),
    lease: async (options) => (await opened()).lease(options),
    extend: async (entry, leaseMs) => (await opened()).extend(entry, leaseMs),
    complete: async (entry) => (await opened()).complete(entry),
    fail: async (entry, outcome) => (await opened()).fail(entry, outcome),
    list: async (filter) => (await opened()).list(filter),
    get: async (number) => (await opened()).get(number),
    replay: async (which) => (await opened()).replay(which),
    purge: async (what) => (await opened()).purge(what),
    forgetKeys: async (before) => (await opened()).forgetKeys(before),
    counts: async () => (await opened()).counts(),
    nextDueIn: async () => (await opened()).nextDueIn(),
    onDue: due.on,
    close: async () => {
      closed = true;
      const store = await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}
