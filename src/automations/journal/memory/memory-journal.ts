import { dueListeners } from '../../../queue/due-listeners.js';
import { memoryClaimStore } from '../../../run-tool/claim-store.js';
import { memoryStateStore } from '../../../run-tool/memory-state-store.js';
import type { LocalState } from '../../../tool/local-context.js';
import type { Journal, PurgeFilter, Started } from '../journal.js';
import type { IntentAnswer } from '../records.js';
import { type LeasedRun, type NewRun, type Run, type RunState, runStates } from '../run.js';
import { MemoryEvents, waitersOf } from './memory-events.js';
import { MemoryKeys } from './memory-keys.js';
import { copyOf, end, hasEnded, intentKey, isHeldBy, type MemoryRun, memoryRun, writeRecords } from './memory-run.js';
import { freeSlots, makeRoom } from './memory-slots.js';

const queue = 'runs';

/** A journal in this process, for dry runs, simulations and tests. It is forgotten with the process. @param clock unix milliseconds */
export function memoryJournal(clock: () => number = Date.now): Journal {
  const runs = new Map<string, MemoryRun>();
  const startKeys = new Map<string, { readonly id: string; readonly until: number }>();
  const revisions = new Map<string, unknown>();
  const states = new Map<string, LocalState>();
  let lastNumber = 0;
  const [events, keys] = [new MemoryEvents(), new MemoryKeys()];
  const due = dueListeners();
  const tell = () => due.notify(queue);

  const startOne = (given: NewRun): Started => {
    const now = clock();
    const key = given.key === null ? undefined : JSON.stringify([given.automation, given.workspace, given.key]);
    const known = key === undefined ? undefined : startKeys.get(key);
    if (known !== undefined && known.until > now) return { outcome: 'duplicate', id: known.id };
    lastNumber += 1;
    const one = memoryRun(given, lastNumber, now, events.last);
    runs.set(one.run.id, one);
    if (key !== undefined) startKeys.set(key, { id: one.run.id, until: given.keyUntil ?? Number.POSITIVE_INFINITY });
    const { slot } = one.run;
    if (slot?.mode === 'drop' && freeSlots(runs.values(), one) <= 0) {
      end(one, 'dropped', { message: `all ${slot.limit} slots of its concurrency key are taken` }, now);
      return { outcome: 'dropped', id: one.run.id };
    }
    // The slot of what may be dropped is taken at once: what is started next must see that.
    if (slot?.mode === 'drop') one.hasSlot = true;
    if (slot?.mode === 'replace') makeRoom(runs.values(), one, now);
    return { outcome: 'started', id: one.run.id };
  };

  const isDue = ({ run, leasedUntil }: MemoryRun, now: number): boolean =>
    run.state === 'running'
      ? leasedUntil <= now
      : (run.state === 'queued' || run.state === 'waiting') && run.dueAt <= now;

  const readyAmong = (meant: Iterable<MemoryRun>, time: number): MemoryRun[] =>
    [...meant]
      .filter((one) => isDue(one, time))
      .sort((one, other) => one.run.dueAt - other.run.dueAt || one.run.number - other.run.number);

  const hasOrFindsSlot = (one: MemoryRun): boolean =>
    one.run.slot === null || one.hasSlot || freeSlots(runs.values(), one) > 0;

  const leaseOne = (one: MemoryRun, now: number, leaseMs: number): LeasedRun => {
    const takenOver = one.run.state === 'running';
    one.fence += 1;
    one.leasedUntil = now + leaseMs;
    one.hasSlot = one.run.slot !== null;
    one.run = { ...one.run, state: 'running', attempts: one.run.attempts + 1 };
    const waits = one.waits.map(({ wait, seen, event }) => ({ ...wait, seen, event }));
    return copyOf({ ...one.run, fence: one.fence, waits, takenOver });
  };

  const resolve = (one: MemoryRun | undefined, { path, nth, sentAt, outcome }: IntentAnswer): boolean => {
    const known = one?.intents.get(intentKey({ path, nth }));
    if (one === undefined || known === undefined) return false;
    const { outcome: before } = known;
    const isThis = known.sentAt === sentAt;
    const isProof = outcome.state === 'happened' && outcome.by !== 'person';
    const isWrong = before?.state === 'not-sent' && before.by === 'person' && isProof;
    const isLate = !isThis || (before !== null && !isWrong);
    const kept = isLate
      ? { sentAt, outcome: copyOf(outcome) }
      : before === null
        ? undefined
        : { sentAt, outcome: before };
    const late = kept === undefined ? {} : { late: [...(known.late ?? []), kept] };
    one.intents.set(intentKey(known), { ...known, ...(isLate ? {} : { outcome: copyOf(outcome) }), ...late });
    if (isLate) return false;
    if (one.run.state === 'unknown' && !hasOpenIntent(one)) {
      one.run = { ...one.run, state: 'queued', dueAt: clock() };
      tell();
    }
    return true;
  };

  const journal: Journal = {
    now: async () => clock(),
    async keepRevision(automation, revision, content) {
      const key = JSON.stringify([automation, revision]);
      if (!revisions.has(key)) revisions.set(key, copyOf(content));
    },
    revision: async (automation, revision) => copyOf(revisions.get(JSON.stringify([automation, revision]))),
    async start(given) {
      const started = given.map(startOne);
      tell();
      return started;
    },
    async lease({ limit, leaseMs, runs: only, overdueMs = 0 }) {
      const now = clock();
      const meant = only === undefined ? runs.values() : only.flatMap((id) => runs.get(id) ?? []);
      const ready = readyAmong(meant, now - overdueMs);
      const leased: LeasedRun[] = [];
      for (const one of ready) {
        if (leased.length >= limit) break;
        if (!hasOrFindsSlot(one)) continue;
        leased.push(leaseOne(one, now, leaseMs));
      }
      return leased;
    },
    async due(limit) {
      const ready = readyAmong(runs.values(), clock()).filter((one) => hasOrFindsSlot(one));
      return ready.slice(0, limit).map(({ run: { id }, fence }) => ({ id, fence }));
    },
    async extend(lease, leaseMs) {
      const one = runs.get(lease.id);
      if (!isHeldBy(one, lease)) return false;
      one.leasedUntil = clock() + leaseMs;
      return { cancel: one.run.cancelling };
    },
    async nextDueIn() {
      const times = [...runs.values()].flatMap((one) => {
        if (one.run.state === 'running') return [one.leasedUntil];
        if (one.run.state !== 'queued' && one.run.state !== 'waiting') return [];
        const isHeldUp = one.run.slot !== null && !one.hasSlot && freeSlots(runs.values(), one) <= 0;
        return isHeldUp ? [] : [one.run.dueAt];
      });
      return times.length === 0 ? undefined : Math.max(0, Math.min(...times) - clock());
    },
    onDue: (listener) => due.add(queue, listener),
    async whole(id) {
      const one = runs.get(id);
      if (one === undefined) return undefined;
      return copyOf({ run: one.run, records: [...one.records.values()], intents: [...one.intents.values()] });
    },
    async list({ state, automation, workspace, about, before = Number.POSITIVE_INFINITY, limit = 100 } = {}) {
      const isMeant = ({ run }: MemoryRun) =>
        run.number < before &&
        (state === undefined || run.state === state) &&
        (automation === undefined || run.automation === automation) &&
        (workspace === undefined || run.workspace === workspace) &&
        (about === undefined || run.about === about);
      return copyOf(
        [...runs.values()]
          .filter(isMeant)
          .reverse()
          .slice(0, limit)
          .map(({ run }) => run),
      );
    },
    async counts() {
      const counts = Object.fromEntries(runStates.map((state) => [state, 0])) as Record<RunState, number>;
      for (const { run } of runs.values()) counts[run.state] += 1;
      return counts;
    },
    async record(lease, writes) {
      const one = runs.get(lease.id);
      for (const answer of writes.answers ?? []) resolve(one, answer);
      if (!isHeldBy(one, lease)) return false;
      writeRecords(one, writes);
      return true;
    },
    async intend(lease, intent, writes = {}) {
      const one = runs.get(lease.id);
      for (const answer of writes.answers ?? []) resolve(one, answer);
      if (!isHeldBy(one, lease)) return { state: 'lost' };
      const known = one.intents.get(intentKey(intent));
      // A call of which the caller does not know whether it was kept may be repeated.
      const isSame = known?.sentAt === intent.sentAt && known.outcome === null;
      if (known !== undefined && !isSame && known.outcome?.state !== 'not-sent') {
        return { state: 'sent-before', intent: copyOf(known) };
      }
      writeRecords(one, writes);
      const late = known?.late === undefined ? {} : { late: known.late };
      one.intents.set(intentKey(intent), { ...copyOf(intent), outcome: null, ...late });
      return { state: 'intended' };
    },
    resolve: async (id, answer) => resolve(runs.get(id), answer),
    async pause(lease, pause, writes = {}) {
      const one = runs.get(lease.id);
      for (const answer of writes.answers ?? []) resolve(one, answer);
      if (!isHeldBy(one, lease)) return 'lost';
      if (one.run.cancelling && !(pause.state === 'unknown' && hasOpenIntent(one))) {
        writeRecords(one, writes);
        end(one, 'cancelled', one.run.note, clock());
        tell();
        return 'cancelled';
      }
      const waits = (pause.state === 'waiting' ? (pause.waits ?? []) : []).map((wait) => ({
        wait: { about: null, ...wait },
        seen: wait.seen,
        event: null,
      }));
      if (events.hasMissed({ run: one.run, waits })) return 'events';
      writeRecords(one, writes);
      one.waits = waits;
      if (pause.state === 'waiting' && pause.releaseSlot === true) one.hasSlot = false;
      const isKnown = pause.state === 'unknown' && !hasOpenIntent(one);
      const state = isKnown ? 'queued' : pause.state;
      const dueAt = pause.state === 'unknown' ? clock() : pause.dueAt;
      one.run = { ...one.run, state, dueAt, note: pause.state === 'waiting' ? null : (pause.note ?? null) };
      tell();
      return 'paused';
    },
    async finish(lease, state, note, writes = {}) {
      const one = runs.get(lease.id);
      for (const answer of writes.answers ?? []) resolve(one, answer);
      if (!isHeldBy(one, lease)) return false;
      writeRecords(one, writes);
      end(one, state, note, clock());
      tell();
      return true;
    },
    async cancel(id, message) {
      const one = runs.get(id);
      if (one === undefined || hasEnded(one)) return false;
      if (one.run.state === 'running' && one.leasedUntil > clock()) {
        one.run = { ...one.run, cancelling: true, note: { message } };
      } else {
        end(one, 'cancelled', { message }, clock());
      }
      tell();
      return true;
    },
    async reserve(lease, key, path, ttlMs) {
      const one = runs.get(lease.id);
      return isHeldBy(one, lease) ? keys.reserve(one.run, key, path, clock(), ttlMs) : { state: 'lost' };
    },
    async settleKey(lease, key, value) {
      const one = runs.get(lease.id);
      if (!isHeldBy(one, lease)) return false;
      keys.settle(one.run, key, value);
      return true;
    },
    keepEvents: async (given) => events.keep(given, clock()),
    events: async (query) => events.find(query),
    waiters: async (workspace, topic, about) => copyOf(waitersOf(runs.values(), workspace, topic, about)),
    async wake({ run, path }, number) {
      const one = runs.get(run);
      const waiting = one?.waits.find(({ wait }) => wait.path === path);
      const event = events.list.find((kept) => kept.number === number);
      if (one?.run.state !== 'waiting' || waiting === undefined || waiting.event !== null || event === undefined)
        return false;
      if (event.at > waiting.wait.until) return false;
      waiting.event = event;
      one.run = { ...one.run, dueAt: clock() };
      tell();
      return true;
    },
    async looked(waiters, seen) {
      for (const { run, path } of waiters) {
        const waiting = runs.get(run)?.waits.find(({ wait }) => wait.path === path);
        if (waiting !== undefined) waiting.seen = Math.max(waiting.seen, seen);
      }
    },
    async purge(what) {
      const meant = [...runs.values()].filter((one) => isPurged(one.run, what));
      for (const one of meant) erase(one, clock());
      if (what.endedBefore === undefined) {
        events.list = events.list.filter((event) => !isPurged({ ...event, finishedAt: null }, what));
      }
      tell();
      return meant.length;
    },
    async expire(before) {
      const old = [...runs.values()].filter(({ run }) => run.finishedAt !== null && run.finishedAt < before);
      for (const { run } of old) runs.delete(run.id);
      const unfinished = [...runs.values()].filter((one) => !hasEnded(one));
      const needed = Math.min(...unfinished.map(({ run }) => run.eventsAfter), Number.POSITIVE_INFINITY);
      events.list = events.list.filter(({ at, number }) => at >= before || number > needed);
      keys.expire(clock());
      return old.length;
    },
    claims: memoryClaimStore(),
    state(prefix) {
      const known = states.get(prefix) ?? memoryStateStore();
      states.set(prefix, known);
      return known;
    },
    close: async () => {},
  };
  return journal;
}

function hasOpenIntent({ intents }: MemoryRun): boolean {
  return [...intents.values()].some(({ outcome }) => outcome === null);
}

function isPurged(
  { subjects, workspace, finishedAt }: Pick<Run, 'subjects' | 'workspace' | 'finishedAt'>,
  { subject, workspace: only, endedBefore }: PurgeFilter,
): boolean {
  if (subject === undefined && only === undefined && endedBefore === undefined) return false;
  return (
    (subject === undefined || subjects.includes(subject)) &&
    (only === undefined || workspace === only) &&
    (endedBefore === undefined || (finishedAt !== null && finishedAt < endedBefore))
  );
}

function erase(one: MemoryRun, now: number): void {
  if (!hasEnded(one)) end(one, 'cancelled', null, now);
  one.fence += 1;
  one.records.clear();
  one.intents.clear();
  one.run = { ...one.run, event: null, note: null, subjects: [], erased: true };
}
