import type { Journal, LeasedRun, NewRun, RunLease, StepRecord } from '../../../src/automations/journal/index.js';

let made = 0;

/** A run that differs from all others, but for what is given. */
export function run(given: Partial<NewRun> = {}): NewRun {
  return {
    automation: 'vip-alert',
    revision: 'r1',
    workspace: 'abc123',
    cause: 'event',
    key: `notif_${++made}`,
    event: { id: `notif_${made}`, message: 'Hello' },
    ...given,
  };
}

export function slot(limit = 1, mode: 'queue' | 'drop' | 'replace' = 'queue', key = 'one') {
  return { key, limit, mode } as const;
}

/** A record of a step. */
export function record(path: string, given: Partial<StepRecord> = {}): StepRecord {
  return { path, state: 'done', value: { ok: true }, attempts: 1, startedAt: 1, finishedAt: 2, ...given };
}

/** An intent of a step. */
export function intent(path: string, sentAt = 1_000, nth = 0) {
  const request = { method: 'POST', path: '/conversations/1/reply', body: { body: 'Hi' } };
  return { path, nth, tool: 'intercom_reply_conversation', key: 'digest', request, sentAt };
}

/** What became of that intent. */
export function happened(path: string, by: 'answer' | 'look' | 'person' = 'answer', sentAt = 1_000) {
  return { path, nth: 0, sentAt, outcome: { state: 'happened', answer: { id: '7' }, by } } as const;
}
export function notSent(path: string, by: 'client' | 'person' = 'person', sentAt = 1_000) {
  return { path, nth: 0, sentAt, outcome: { state: 'not-sent', by } } as const;
}

export const minute = 60_000;

export function leaseAll(journal: Journal, leaseMs = minute): Promise<LeasedRun[]> {
  return journal.lease({ limit: 1000, leaseMs });
}

export async function leaseOne(journal: Journal, leaseMs = minute): Promise<LeasedRun> {
  const [leased] = await journal.lease({ limit: 1, leaseMs });
  if (leased === undefined) throw new Error('nothing was due');
  return leased;
}

/** Starts one run and leases it. */
export async function begin(journal: Journal, given: Partial<NewRun> = {}): Promise<LeasedRun> {
  const [started] = await journal.start([run(given)]);
  const leased = (await leaseAll(journal)).find(({ id }) => id === started?.id);
  if (leased === undefined) throw new Error('the run was not due');
  return leased;
}

/** Starts several runs and leases them, in their order. */
export async function beginMany(journal: Journal, given: readonly Partial<NewRun>[]): Promise<LeasedRun[]> {
  await journal.start(given.map((one) => run(one)));
  return (await leaseAll(journal)).sort((a, b) => a.number - b.number);
}

export const ids = (runs: readonly { readonly id: string }[]) => runs.map(({ id }) => id);

export const done = (journal: Journal, lease: RunLease) => journal.finish(lease, 'done', null);
