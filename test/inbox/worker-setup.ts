import { join } from 'node:path';
import { beforeEach } from 'vitest';
import {
  createInboxWorker,
  type InboxStore,
  type InboxWorker,
  openSqliteInbox,
  type WorkerEvent,
  type WorkerOptions,
} from '../../src/inbox/index.js';
import { eventually, scratchFolder } from './arrivals.js';

/** Before each test of a file with `useWorkerSetup`: an empty store; after it: the workers are closed, then the store. */
export let file: string;
export let store: InboxStore;
export let events: WorkerEvent[];
const workers: InboxWorker[] = [];

/** Registers what happens around each test of a file. */
export function useWorkerSetup(): void {
  beforeEach(async () => {
    file = join(await scratchFolder(), 'inbox.db');
    store = await openSqliteInbox(file);
    events = [];
    return async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close({ drainMs: 0 })));
      await store.close();
    };
  });
}

/** Puts another store in the place of the test's, which is closed already. */
export function replaceStore(other: InboxStore): void {
  store = other;
}

/** A worker that looks only when it is told to, unless the test says otherwise. */
export function work(options: Omit<WorkerOptions, 'store'> & { store?: InboxStore }): InboxWorker {
  const worker = createInboxWorker({ store, pollMs: 3_600_000, onEvent: (event) => events.push(event), ...options });
  workers.push(worker);
  return worker;
}

/** Resolves when so many entries are done or dead. */
export function settled(count: number): Promise<true> {
  return eventually(async () => {
    const { done, dead } = await store.counts();
    return done + dead >= count || undefined;
  });
}

/** Resolves with the first event of a type. */
export function told(type: WorkerEvent['type']): Promise<WorkerEvent> {
  return eventually(async () => events.find((event) => event.type === type));
}

/** A promise and what settles it. */
export function door() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
