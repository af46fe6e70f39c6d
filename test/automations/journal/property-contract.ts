import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journal, LeasedRun, Slot } from '../../../src/automations/journal/index.js';
import { JournalModel } from './model.js';
import { done, happened, intent, leaseAll, minute, record, run } from './runs.js';

const slotOf: fc.Arbitrary<Slot | null> = fc.option(
  fc.record({
    key: fc.constant('one'),
    limit: fc.integer({ min: 1, max: 3 }),
    mode: fc.constantFrom('queue' as const, 'queue' as const, 'queue' as const, 'drop' as const, 'replace' as const),
  }),
  { freq: 3 },
);

const which = fc.nat({ max: 12 });

/** What is done with a journal: mostly to one of the runs that are there. */
const operation = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('start' as const), slot: slotOf, key: fc.nat({ max: 30 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('lease' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('finish' as const, 'finish' as const, 'cancel' as const), which }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ do: fc.constant('pause' as const), which, state: fc.constantFrom('queued' as const, 'waiting' as const) },
      ...{ isDue: fc.boolean(), releases: fc.boolean() },
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('intend' as const, 'ask' as const, 'resolve' as const), which }),
  },
);
type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never;

/** Whatever is done in whatever order, a journal does what a list would. */
export function describeProperties(of: () => Journal, numRuns: number): void {
  it('does whatever is asked of it as a simple model does', { timeout: 60_000 }, async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 40, size: 'max' }), async (operations) => {
        // Runs of another automation have nothing to do with those of this one.
        tried += 1;
        await compare(of(), operations, `a${tried}`);
        // What is left is cancelled, so that the next ones lease nothing of it.
        await of().purge({ workspace: 'abc123' });
      }),
      { numRuns },
    );
  });
}

async function compare(journal: Journal, operations: readonly Operation[], automation: string): Promise<void> {
  const model = new JournalModel();
  const leases = new Map<string, LeasedRun>();
  const pick = (at: number) => model.runs[at % Math.max(1, model.runs.length)];
  for (const one of operations) {
    if (one.do === 'start') {
      const [started] = await journal.start([run({ automation, key: `k${one.key}`, slot: one.slot })]);
      const expected = model.start(started?.id ?? '', `k${one.key}`, one.slot);
      const outcome =
        typeof expected === 'string' ? { outcome: expected } : { outcome: 'duplicate', id: expected.duplicate };
      expect(started).toMatchObject(outcome);
    } else if (one.do === 'lease') {
      const leased = await leaseAll(journal);
      for (const lease of leased) leases.set(lease.id, lease);
      expect(leased.map(({ id }) => id).sort()).toEqual(model.lease().sort());
    } else {
      const target = pick(one.which);
      if (target !== undefined) await change(journal, model, target, one, leases.get(target.id));
    }
    const kept = await journal.list({ automation, limit: 100 });
    expect(kept.reverse().map(({ id, state, cancelling }) => ({ id, state, cancelling }))).toEqual(
      model.runs.map(({ id, state, isCancelling }) => ({ id, state, cancelling: isCancelling })),
    );
  }
}

async function change(
  journal: Journal,
  model: JournalModel,
  target: JournalModel['runs'][number],
  one: Exclude<Operation, { do: 'start' | 'lease' }>,
  lease: LeasedRun | undefined,
): Promise<void> {
  if (one.do === 'cancel') return expect(await journal.cancel(target.id, 'not wanted')).toBe(model.cancel(target.id));
  if (one.do === 'resolve') {
    return expect(await journal.resolve(target.id, happened('a', 'person'))).toBe(model.resolve(target));
  }
  if (lease === undefined) return;
  const isHeld = target.state === 'running' && lease.fence === target.fence;
  if (one.do === 'finish') {
    expect(await done(journal, lease)).toBe(isHeld);
    if (isHeld) model.finish(target);
  } else if (one.do === 'intend') {
    const { state } = await journal.intend(lease, intent('a'), { records: [record('x')] });
    const isNew = target.isOpen !== false;
    expect(state).toBe(isHeld ? (isNew ? 'intended' : 'sent-before') : 'lost');
    if (isHeld && isNew) target.isOpen = true;
  } else if (one.do === 'ask') {
    const outcome = await journal.pause(lease, { state: 'unknown', note: { message: '?' } });
    expect(outcome).toBe(isHeld ? 'paused' : 'lost');
    if (isHeld) model.ask(target);
  } else if (one.do === 'pause') {
    const dueAt = one.isDue ? 0 : (await journal.now()) + 60 * minute;
    const pause =
      one.state === 'queued'
        ? ({ state: 'queued', dueAt } as const)
        : ({ state: 'waiting', dueAt, releaseSlot: one.releases } as const);
    const releases = one.state === 'waiting' && one.releases;
    const expected = isHeld ? model.pause(target, one.state, one.isDue, releases) : 'lost';
    expect(await journal.pause(lease, pause)).toBe(expected);
  }
}
