import type { Job, LeasedJob, NewJob, QueueStore } from '../queue/index.js';
import { checkArrival, checkErase } from './check-input.js';
import type { Arrival, InboxEntry, InboxErase, InboxStore, LeasedEntry } from './store.js';

const queueName = 'inbox';

/** An inbox is a queue whose jobs are notifications. */
export function inboxOnQueue(store: QueueStore): InboxStore {
  const queue = store.queue(queueName);
  const erase = async (what: InboxErase) => {
    checkErase(what);
    const { contactId, before, settledOnly } = what;
    return queue.erase({
      ...(contactId === undefined ? {} : { subject: contactId }),
      ...(before === undefined ? {} : { before }),
      ...(settledOnly === undefined ? {} : { settledOnly }),
    });
  };
  return {
    add: async (arrivals) => {
      for (const arrival of arrivals) checkArrival(arrival);
      return queue.enqueue(arrivals.map(jobOf));
    },
    lease: async (options) => (await queue.lease(options)).map(leasedOf),
    extend: queue.extend,
    complete: queue.complete,
    fail: queue.fail,
    list: async ({ topic, workspace, ...filter } = {}) => {
      const labels = {
        ...(topic === undefined ? {} : { kind: topic }),
        ...(workspace === undefined ? {} : { scope: workspace }),
      };
      return (await queue.list({ ...filter, ...labels })).map(entryOf);
    },
    get: async (number) => {
      const job = await queue.get(number);
      return job && entryOf(job);
    },
    replay: queue.retry,
    erase,
    expireKeys: queue.expireKeys,
    purge: erase,
    forgetKeys: queue.expireKeys,
    counts: async () => (await queue.stats()).counts,
    nextDueIn: queue.nextDueIn,
    onDue: queue.onDue,
    close: store.close,
  };
}

function jobOf({ id, workspace, topic, createdAt, contactIds, body }: Arrival): NewJob {
  return { key: id, scope: workspace, kind: topic, meta: String(createdAt), subjects: contactIds, payload: body };
}

function entryOf({ key, scope, kind, meta, subjects, payload, queue: _queue, enqueuedAt, ...rest }: Job): InboxEntry {
  return {
    ...rest,
    id: key ?? '',
    workspace: scope,
    topic: kind,
    createdAt: Number(meta),
    contactIds: subjects,
    receivedAt: enqueuedAt,
    body: payload && textOf(payload),
  };
}

function leasedOf({ fence, payload, ...job }: LeasedJob): LeasedEntry {
  return { ...entryOf({ ...job, payload: null }), fence, body: textOf(payload) };
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
