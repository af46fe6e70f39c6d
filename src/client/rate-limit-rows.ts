import { type AllowanceRow, emptyAllowance, type Taken, takeCall } from './allowance-row.js';
import { emptyQuota, type QuotaRow, takeOfQuota } from './quota-row.js';
import type { Take, TakeOptions } from './rate-limit-store.js';

/** What is kept, by key. Keys of quotas have a prefix, so that none is taken for that of an allowance. */
export interface RateLimitRows {
  readonly allowances: Map<string, AllowanceRow>;
  readonly quotas: Map<string, QuotaRow>;
}

/** Takes one call of an allowance and of all its quotas, or of none. */
export function takeFromAll(
  { allowances, quotas }: RateLimitRows,
  key: string,
  now: number,
  { priority, quotas: asked = [] }: TakeOptions = {},
): Take {
  const own = takeCall(allowances.get(key) ?? emptyAllowance, now, priority);
  const others = asked.map((quota) => takeOfQuota(quotas.get(quota.key) ?? emptyQuota, now, quota, priority));
  const longest = [own, ...others].reduce((most, { take }) => Math.max(most, take.granted ? 0 : take.waitMs), 0);
  const keep = ({ take }: Taken<unknown>) => longest === 0 || !take.granted;
  if (keep(own)) allowances.set(key, own.row);
  asked.forEach(({ key: of }, at) => {
    const one = others[at];
    if (one !== undefined && keep(one)) quotas.set(of, one.row);
  });
  return longest === 0 ? { granted: true } : { granted: false, waitMs: longest };
}
