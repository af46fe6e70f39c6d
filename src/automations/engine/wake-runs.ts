import { isObject } from '../../tool/json.js';
import type { Journal } from '../journal/journal.js';
import type { StepRecord, Waiter } from '../journal/records.js';
import { isAwaited } from './awaited.js';

/** An event that runs may wait for. */
export interface WakingEvent {
  readonly workspace: string;
  readonly topic: string;
  readonly about: string | null;
  readonly number: number;
  readonly event: unknown;
}

/** Ends the waits that an event was waited for. */
export async function wakeRuns(journal: Journal, event: WakingEvent): Promise<void> {
  const waiters = await journal.waiters(event.workspace, event.topic, event.about);
  const at = waiters.length === 0 ? 0 : await journal.now();
  for (const waiter of waiters) {
    if (waiter.seen < event.number && (await isWaitedFor(journal, waiter, event, at)))
      await journal.wake(waiter, event.number);
  }
}

async function isWaitedFor(journal: Journal, waiter: Waiter, { event }: WakingEvent, at: number): Promise<boolean> {
  const whole = await journal.whole(waiter.run);
  const record = whole?.records.find(({ path }) => path === waiter.path);
  if (record === undefined) return false;
  try {
    return isAwaited(awaitedIn(record), { event, at });
  } catch {
    // The run meets the same when it looks, and fails with it.
    return true;
  }
}

function awaitedIn({ value, path }: StepRecord) {
  const { if: source = null, scope } = isObject(value) ? value : {};
  return { if: typeof source === 'string' ? source : null, scope, step: path };
}
