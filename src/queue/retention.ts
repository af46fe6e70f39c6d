import type { ParamIssue } from '../errors.js';
import { throwIf } from './check.js';
import type { JobQueue } from './queue.js';

/** How long what is settled is kept, in days (parts of days too). */
export interface Retention {
  /** Payloads of jobs that are done or dead. Dead ones cannot be retried afterwards. */
  readonly payloadDays: number;
  /** Their keys, by which a late repeat is known as one. At least `payloadDays`. */
  readonly keyDays: number;
}

const dayMs = 86_400_000;

export function checkRetention({ payloadDays, keyDays }: Retention): void {
  const issues: ParamIssue[] = Object.entries({ payloadDays, keyDays })
    .filter(([, days]) => !(Number.isFinite(days) && days >= 0))
    .map(([field, days]) => ({
      field: `retention.${field}`,
      message: `must be a number of days, 0 or more, not ${days}`,
    }));
  if (issues.length === 0 && keyDays < payloadDays) {
    issues.push({
      field: 'retention.keyDays',
      message: `must be at least payloadDays (${payloadDays}): keys are kept longer than payloads`,
    });
  }
  throwIf(issues);
}

/** Erases what is older than a retention allows. What is not settled stays, however old. */
export async function applyRetention(
  queue: Pick<JobQueue, 'erase' | 'expireKeys'>,
  { payloadDays, keyDays }: Retention,
  now: number = Date.now(),
): Promise<{ readonly erased: number; readonly forgotten: number }> {
  const erased = await queue.erase({ before: now - payloadDays * dayMs, settledOnly: true });
  const forgotten = await queue.expireKeys(now - keyDays * dayMs);
  return { erased, forgotten };
}
