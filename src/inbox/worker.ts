import { createWorker, type QueueEvent } from '../queue/index.js';
import type { LeasedEntry } from './store.js';
import type { EntryName, InboxWorker, WorkerEvent, WorkerOptions } from './worker-types.js';

/**
 * Gives stored notifications to handlers until it is closed. Each is handled at least once: a handler that throws, takes
 * too long or loses its process is followed by another attempt, later each time, and by the dead letter list after the
 * last. It looks when something is stored beside it, when something falls due, and every `pollMs` for other processes.
 */
export function createInboxWorker({ store, onEvent, ...options }: WorkerOptions): InboxWorker {
  return createWorker<LeasedEntry, EntryName>({
    ...options,
    source: store,
    kindOf: ({ topic }) => topic,
    nameOf: ({ number, id, workspace, topic, attempts }) => ({ number, id, workspace, topic, attempt: attempts }),
    onEvent: (event) => onEvent?.(inboxEvent(event)),
  });
}

function inboxEvent(event: QueueEvent<EntryName>): WorkerEvent {
  if (!('job' in event)) return event;
  const { job: entry, ...rest } = event;
  return { ...rest, entry };
}
