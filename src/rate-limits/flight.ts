import { type AllowanceRow, emptyAllowance, learnAnswer } from '../client/allowance-row.js';
import { emptyQuota, type QuotaRow } from '../client/quota-row.js';
import { takeFromAll } from '../client/rate-limit-rows.js';
import type { AllowanceSeen, Take, TakeOptions } from '../client/rate-limit-store.js';
import type { KeptRow } from './rows.js';

/** What is asked of the row of an allowance. */
export type Asked =
  | { readonly type: 'take'; readonly options: TakeOptions }
  /** `ages` are milliseconds since the answer's request left, and since it came, at `at` of this process's clock. */
  | {
      readonly type: 'learn';
      readonly seen: AllowanceSeen | undefined;
      readonly at: number;
      readonly ages: { readonly sent: number; readonly received: number };
    };

/** What came of it: nothing for what was learnt. */
export type Answered = Take | undefined;

/** Keys of rows. An allowance and a quota of the same name are two. */
export const allowanceKey = (key: string) => `allowance ${key}`;
export const quotaKey = (key: string) => `quota ${key}`;

/** All rows that are asked of. */
export function keysOf(key: string, asked: readonly Asked[]): string[] {
  const quotas = asked.flatMap((one) => (one.type === 'take' ? (one.options.quotas ?? []) : []));
  return [...new Set([allowanceKey(key), ...quotas.map((quota) => quotaKey(quota.key))])].sort();
}

/** Calls of people come before others, and all of them after what is known. */
const places = { learn: 0, interactive: 1, none: 2, bulk: 3 };

function placeOf(asked: Asked): number {
  return places[asked.type === 'learn' ? 'learn' : (asked.options.priority ?? 'none')];
}

/**
 * Carries out what was asked by rows as they were seen. Returns the answers in order, and the rows after it.
 *
 * @param now the server's time in milliseconds, and this process's clock at the same moment
 */
export function carryOut(
  key: string,
  asked: readonly Asked[],
  seen: ReadonlyMap<string, KeptRow>,
  now: { readonly server: number; readonly local: number },
): { readonly answers: Answered[]; readonly rows: ReadonlyMap<string, string> } {
  const rows = { allowances: new Map<string, AllowanceRow>(), quotas: new Map<string, QuotaRow>() };
  for (const [name, { row }] of seen) {
    const value: unknown = JSON.parse(row);
    if (name === allowanceKey(key))
      rows.allowances.set(key, { ...emptyAllowance, ...(value as Partial<AllowanceRow>) });
    else rows.quotas.set(name, { ...emptyQuota, ...(value as Partial<QuotaRow>) });
  }
  const order = asked.map((one, place) => ({ one, place })).sort((a, b) => placeOf(a.one) - placeOf(b.one));
  const answers: Answered[] = asked.map(() => undefined);
  for (const { one, place } of order) {
    if (one.type === 'learn') {
      rows.allowances.set(key, learnAnswer(rows.allowances.get(key) ?? emptyAllowance, inServerTime(one, now)));
    } else {
      const quotas = one.options.quotas?.map((quota) => ({ ...quota, key: quotaKey(quota.key) }));
      answers[place] = takeFromAll(rows, key, now.server, { ...one.options, quotas });
    }
  }
  const after = new Map<string, string>();
  for (const [name, row] of rows.allowances) after.set(allowanceKey(name), JSON.stringify(row));
  for (const [name, row] of rows.quotas) after.set(name, JSON.stringify(row));
  return { answers, rows: after };
}

function inServerTime(
  { seen, at, ages }: Extract<Asked, { type: 'learn' }>,
  { server, local }: { readonly server: number; readonly local: number },
): AllowanceSeen | undefined {
  if (seen === undefined) return undefined;
  const then = server - (local - at);
  return { ...seen, sentAt: then - ages.sent, receivedAt: then - ages.received };
}
