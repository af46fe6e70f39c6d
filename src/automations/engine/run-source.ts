import type { Delivered, RunDelivery } from '../delivery/delivery.js';
import type { Journal, LeaseOptions } from '../journal/journal.js';
import type { LeasedRun } from '../journal/run.js';

/** Where a worker gets its runs from. */
export interface RunSource {
  /** Leases at most so many. */
  take(limit: number): Promise<readonly LeasedRun[]>;
  /** A run ended, or was given back. */
  ended(run: LeasedRun): void;
}

interface Sourcing {
  readonly leaseMs: number;
  readonly only: Pick<LeaseOptions, 'runs'>;
}

/** How many due runs are put in line at once: more than these stay in the journal until they are taken. */
const offered = 500;

/** Runs that nobody brought for so long are taken from the journal, in milliseconds. It is also how often that is done. */
const overdueMs = 5_000;

/** After a delivery failed, how long it is left alone, in milliseconds. */
const restMs = 5_000;

/** How many offers are remembered, so that none is repeated while it waits. */
const mostOffers = 10_000;

/** The runs of a journal, as a delivery brings them. The journal alone decides who has one. */
export function runSource(
  { journal, delivery, run }: { readonly journal: Journal; readonly delivery?: RunDelivery; readonly run?: string },
  { leaseMs, only }: Sourcing,
): RunSource {
  // Nobody need bring the only run that is meant.
  if (delivery === undefined || run !== undefined) {
    return { take: (limit) => journal.lease({ limit, leaseMs, ...only }), ended: () => {} };
  }
  return deliveredRuns(journal, delivery, leaseMs);
}

function deliveredRuns(journal: Journal, delivery: RunDelivery, leaseMs: number): RunSource {
  const held = new Map<string, Delivered>();
  const offers = new Set<string>();
  let [restUntil, sweptAt] = [0, performance.now()];

  /** What a delivery answers; undefined where it fails, and then it is left alone for a while. */
  async function ask<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
    if (performance.now() < restUntil) return undefined;
    try {
      return await question();
    } catch {
      restUntil = performance.now() + restMs;
      return undefined;
    }
  }

  async function offerDue(): Promise<void> {
    const due = await journal.due(offered);
    const fresh = due.filter(({ id, fence }) => !offers.has(`${id}/${fence}`));
    if (fresh.length === 0) return;
    if (offers.size > mostOffers) offers.clear();
    if ((await ask(async () => delivery.offer(fresh).then(() => true))) === undefined) return;
    for (const { id, fence } of fresh) offers.add(`${id}/${fence}`);
  }

  async function brought(limit: number): Promise<readonly Delivered[] | undefined> {
    const first = await ask(() => delivery.take(limit));
    if (first === undefined || first.length > 0) return first;
    await offerDue();
    return ask(() => delivery.take(limit));
  }

  async function lease(deliveries: readonly Delivered[]): Promise<readonly LeasedRun[]> {
    const runs = [...new Set(deliveries.map((one) => one.run))];
    const leased = await journal.lease({ limit: runs.length, leaseMs, runs });
    const ids = new Set(leased.map(({ id }) => id));
    const needless = deliveries.filter((one) => !ids.has(one.run));
    for (const one of deliveries) if (ids.has(one.run)) held.set(one.run, one);
    if (needless.length > 0) await ask(() => delivery.settle(needless));
    return leased;
  }

  return {
    async take(limit) {
      const now = performance.now();
      if (now - sweptAt >= overdueMs) {
        sweptAt = now;
        const overdue = await journal.lease({ limit, leaseMs, overdueMs });
        if (overdue.length > 0) return overdue;
      }
      const deliveries = await brought(limit);
      if (deliveries === undefined) return journal.lease({ limit, leaseMs });
      return deliveries.length === 0 ? [] : lease(deliveries);
    },
    ended({ id }) {
      const one = held.get(id);
      held.delete(id);
      if (one !== undefined) void ask(() => delivery.settle([one]));
    },
  };
}
