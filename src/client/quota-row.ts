import { reservedShare, type Taken } from './allowance-row.js';
import type { CallPriority, Quota } from './rate-limit-store.js';

/** The calls of a quota: how many in which second, by whole seconds of whoever keeps it. */
export interface QuotaRow {
  readonly seconds: readonly (readonly [second: number, calls: number])[];
}

export const emptyQuota: QuotaRow = { seconds: [] };

/**
 * Takes one call of a quota. No answer tells when its windows begin, so that no stretch of time as long as a window has
 * more calls than one allows.
 */
export function takeOfQuota(
  { seconds }: QuotaRow,
  now: number,
  { calls, windowSeconds }: Quota,
  priority?: CallPriority,
): Taken<QuotaRow> {
  const second = Math.floor(now / 1000);
  // A second more, because the first of them may have begun in the middle. What lies ahead is of a clock that was set back.
  const recent = seconds.filter(([at]) => at >= second - windowSeconds && at <= second + 1);
  const most = priority === 'bulk' ? Math.max(1, Math.floor(calls * (1 - reservedShare))) : calls;
  const used = recent.reduce((sum, [, count]) => sum + count, 0);
  if (used >= most) {
    const [first] = recent;
    const waitMs = Math.max(1, ((first?.[0] ?? second) + windowSeconds + 1) * 1000 - now);
    return { take: { granted: false, waitMs }, row: { seconds: recent } };
  }
  const others = recent.filter(([at]) => at !== second);
  const here = recent.find(([at]) => at === second)?.[1] ?? 0;
  const next = [...others, [second, here + 1] as const].sort(([a], [b]) => a - b);
  return { take: { granted: true }, row: { seconds: next } };
}
