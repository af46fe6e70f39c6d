import { checkLimit, checkMs, dueListeners, inSteps } from '../../../queue/index.js';
import { batches } from '../../../storage/batches.js';
import type { Work } from '../../../storage/work.js';
import {
  checkEvent,
  checkEvents,
  checkFilter,
  checkNames,
  checkPath,
  checkPurge,
  checkRun,
  checkTime,
  jsonText,
  noteText,
} from '../check.js';
import type { Journal, Started } from '../journal.js';
import type { RunLease } from '../run.js';
import { cancelRun } from '../work/cancel.js';
import { eventsAfter, keepEvents, markLooked, waitersFor, wakeRun } from '../work/events.js';
import { reserveKey, settleKey } from '../work/keys.js';
import { dueRuns, extendLease, leaseRuns, nextDue } from '../work/lease.js';
import { expireEvents, expireKeys, expireRuns, purgeEvents, purgeRuns } from '../work/purge.js';
import { countRuns, keepRevision, listRuns, readClock, readRevision, readWhole } from '../work/read.js';
import { type CheckedRun, startRuns } from '../work/start.js';
import { storedClaims } from './claims.js';
import type { JournalStore } from './journal-store.js';
import { numberOfRun } from './run-number.js';
import { runWrites } from './run-writes.js';
import { storedState } from './state.js';

/** About how many bytes one batch of starts writes at most. */
const maxBytes = 4_000_000;
const bytesOfRun = 1_000;

const due = 'due';

/** The journal of a store: what it is given is checked here, and calls that are made at a time are carried out together. */
export function journalOn(store: JournalStore): Journal {
  const { dialect: d, read, write, refuseVisitor } = store;
  const listeners = dueListeners();
  const notify = () => listeners.notify(due);
  const stored = storedClaims(store);
  const writes = runWrites(store, notify);

  const starts = batches<readonly CheckedRun[], Started[]>({
    run: async (calls) => {
      const outcomes = await write(() => startRuns(d, calls.flat()), bytesOf(calls.flat()));
      let end = 0;
      return calls.map(({ length }) => {
        end += length;
        return outcomes.slice(end - length, end);
      });
    },
    weightOf: bytesOf,
    maxWeight: maxBytes,
  });

  return {
    now: () => read(readClock),
    keepRevision: async (automation, revision, content) => {
      checkNames({ automation, revision });
      const text = jsonText('content', content);
      await write(() => keepRevision(d, automation, revision, text), text.length);
    },
    revision: (automation, revision) => read(() => readRevision(d, automation, revision)),

    start: async (runs) => {
      for (const run of runs) checkRun(run);
      if (runs.length === 0) return [];
      const started = await starts.add(runs.map((run) => ({ ...run, event: jsonText('event', run.event) })));
      if (started.some(({ outcome }) => outcome === 'started')) notify();
      return started;
    },
    lease: async ({ limit, leaseMs, runs, overdueMs = 0 }) => {
      refuseVisitor();
      const [count, length] = [checkLimit(limit), checkMs('leaseMs', leaseMs)];
      const only = runs?.map(numberOfRun) ?? null;
      return write(() => leaseRuns(d, { limit: count, leaseMs: length, only, overdueMs }));
    },
    due: async (limit) => {
      refuseVisitor();
      const count = checkLimit(limit);
      return write(() => dueRuns(d, count));
    },
    extend: async (lease, leaseMs) => {
      const length = checkMs('leaseMs', leaseMs);
      return write(() => extendLease(d, numberOfRun(lease.id), lease.fence, length));
    },
    nextDueIn: async () => {
      const ms = await read(() => nextDue(d));
      return ms === undefined ? undefined : Math.max(0, ms);
    },
    onDue: (listener) => listeners.add(due, listener),

    whole: (id) => read(() => readWhole(d, numberOfRun(id))),
    list: async (filter = {}) => {
      checkFilter(filter);
      return read(() => listRuns(d, filter));
    },
    counts: () => read(() => countRuns(d)),

    ...writes.calls,
    cancel: async (id, message) => {
      const note = noteText({ message, class: 'cancelled' });
      const { done, isDue } = await write(() => cancelRun(d, numberOfRun(id), note));
      if (isDue) notify();
      return done;
    },

    reserve: async (lease, key, path, ttlMs) => {
      checkNames({ key });
      checkPath(path);
      const ms = ttlMs === undefined ? null : checkMs('ttlMs', ttlMs);
      return write(() => reserveKey(d, heldLease(lease), { key, path, ttlMs: ms }));
    },
    settleKey: async (lease, key, value) => {
      checkNames({ key });
      const text = value === undefined ? null : jsonText('value', value);
      return write(() => settleKey(d, heldLease(lease), key, text), text?.length ?? 0);
    },

    keepEvents: async (events) => {
      refuseVisitor();
      for (const event of events) checkEvent(event);
      if (events.length === 0) return [];
      const checked = events.map(({ workspace, id, topic, about = null, subjects = [], event }) => ({
        ...{ workspace, id, topic, about, subjects: JSON.stringify(subjects), event: jsonText('event', event) },
      }));
      return write(
        () => keepEvents(d, checked),
        checked.reduce((sum, { event }) => sum + event.length, 0),
      );
    },
    events: async ({ about = null, limit = 100, ...query }) => {
      checkEvents(query.after, limit);
      return read(() => eventsAfter(d, { ...query, about, limit }));
    },
    waiters: (workspace, topic, about) => read(() => waitersFor(d, workspace, topic, about)),
    wake: async ({ run, path }, event) => {
      const woken = await write(() => wakeRun(d, numberOfRun(run), path, event));
      if (woken) notify();
      return woken;
    },
    looked: async (waiters, seen) => {
      if (waiters.length === 0) return;
      await write(() =>
        markLooked(
          d,
          waiters.map(({ run, path }) => [numberOfRun(run), path] as const),
          seen,
        ),
      );
    },

    purge: async (what) => {
      checkPurge(what);
      const erased = await inSteps((after) => write(() => purgeRuns(d, what, after)));
      if (what.endedBefore === undefined) await inSteps((after) => write(() => purgeEvents(d, what, after)));
      // Also when nothing was found: an earlier call may have been stopped between the two.
      await store.scrub();
      if (erased > 0) notify();
      return erased;
    },
    expire: async (before) => {
      checkTime('before', before);
      const steps = (work: (after: number) => Work<number[]>) => inSteps((after) => write(() => work(after)));
      const runs = await steps((after) => expireRuns(d, before, after));
      await steps((after) => expireEvents(d, before, after));
      await write(() => expireKeys(d));
      return runs;
    },

    claims: stored.claims,
    state: (prefix) => storedState(store, prefix),
    close: async () => {
      stored.stop();
      await Promise.all([starts.settled(), writes.settled()]);
      await store.close();
    },
  };
}

function bytesOf(runs: readonly CheckedRun[]): number {
  return runs.reduce((sum, { event }) => sum + event.length + bytesOfRun, 0);
}

function heldLease({ id, fence }: RunLease) {
  return { number: numberOfRun(id), fence };
}
