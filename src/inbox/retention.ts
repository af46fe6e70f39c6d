import { InvalidParamsError } from '../errors.js';
import type { InboxStore } from './store.js';

/** How long what is settled is kept, in days (parts of days too). */
export interface Retention {
  /** Words of entries that are done or dead. Dead ones cannot be replayed afterwards. */
  readonly payloadDays: number;
  /**
   * Their numbers and ids, from which a late repeat is known: a signature carries no time, so a recorded delivery can be
   * sent again at any time. At least `payloadDays`.
   */
  readonly keyDays: number;
}

const dayMs = 86_400_000;

export function checkRetention({ payloadDays, keyDays }: Retention): void {
  const issues = Object.entries({ payloadDays, keyDays })
    .filter(([, days]) => !(Number.isFinite(days) && days >= 0))
    .map(([field, days]) => ({
      field: `retention.${field}`,
      message: `must be a number of days, 0 or more, not ${days}`,
    }));
  if (issues.length === 0 && keyDays < payloadDays) {
    issues.push({
      field: 'retention.keyDays',
      message: `must be at least payloadDays (${payloadDays}): keys outlive words`,
    });
  }
  if (issues.length > 0) throw new InvalidParamsError(issues);
}

/** Erases what is older than a retention allows. What no handler was done with stays, however old. */
export async function applyRetention(
  store: InboxStore,
  { payloadDays, keyDays }: Retention,
  now: number = Date.now(),
): Promise<{ readonly erased: number; readonly forgotten: number }> {
  const erased = await store.purge({ before: now - payloadDays * dayMs, settledOnly: true });
  const forgotten = await store.forgetKeys(now - keyDays * dayMs);
  return { erased, forgotten };
}
