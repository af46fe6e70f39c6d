import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run, StepRecord, WholeRun } from '../../../src/automations/journal/index.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { listRuns, madeCalls, replayRun, settleRun, traceRun } from '../../../src/automations/runs/index.js';
import { begin, intent } from '../journal/runs.js';

describe('a list of runs', () => {
  /** A journal of which the runs with these places in their order wait for a person. */
  async function journalWith(count: number, unknown: ReadonlySet<number>) {
    const journal = memoryJournal();
    for (let at = 0; at < count; at += 1) {
      const lease = await begin(journal);
      if (unknown.has(at)) {
        await journal.intend(lease, intent('a'));
        await journal.pause(lease, { state: 'unknown', note: { message: '?' } });
      } else await journal.finish(lease, 'done', null);
    }
    return journal;
  }

  it('has each run once over all its pages, those that wait for a person first, and no page too many', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 14 }),
        async (kinds, limit) => {
          const unknown = new Set(kinds.flatMap((is, at) => (is ? [at] : [])));
          const journal = await journalWith(kinds.length, unknown);
          const pages: (readonly Run[])[] = [];
          const first = await listRuns(journal, { limit });
          pages.push(first.runs);
          for (let { next } = first; next !== undefined; ) {
            const page = await listRuns(journal, { limit, before: next });
            pages.push(page.runs);
            expect(page.runs.length).toBeGreaterThan(0);
            next = page.next;
          }
          const all = pages.flat();
          const shown = Math.min(limit, unknown.size);
          expect(first.moreUnknown).toBe(unknown.size > shown);
          expect(all.slice(0, shown).map(({ state }) => state)).toEqual(Array(shown).fill('unknown'));
          const rest = all.slice(shown).map(({ number }) => number);
          expect(rest).toEqual(kinds.flatMap((is, at) => (is ? [] : [at + 1])).reverse());
          for (const page of pages) expect(page.length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what a run did', () => {
  const record = (path: string, startedAt: number, more: Partial<StepRecord> = {}): StepRecord => ({
    ...{ path, state: 'done', value: { ok: true }, attempts: 1, startedAt, finishedAt: startedAt },
    ...more,
  });
  const whole = (records: readonly StepRecord[]) =>
    ({ run: { automation: 'main' }, records, intents: [] }) as unknown as WholeRun;
  const content = {
    id: 'main',
    steps: [
      { id: 'zeta', set: {} },
      { id: 'each', steps: [{ id: 'tag' }, { id: 'alpha' }] },
    ],
  };

  it('stands in the order of time, and within a millisecond in that of the file and of turns', async () => {
    const records = [
      ...['each[10].tag', 'each[2].alpha', 'each[2].tag', 'each', 'zeta'].map((path) => record(path, 5)),
      record('$time', 1),
      record('each[0].tag', 3),
    ];
    const { steps } = await traceRun({ revision: async () => content }, whole(records));
    expect(steps.map(({ path }) => path)).toEqual([
      'each[0].tag',
      'zeta',
      'each',
      'each[2].tag',
      'each[2].alpha',
      'each[10].tag',
    ]);
  });

  it('names the calls that a replay would make again, and whether they are certain', () => {
    const trace = (mode: string, effect: string) => ({ uses: `a_${effect}`, mode, effect });
    const { request, tool, key } = intent('x');
    const open = { path: 'lost', nth: 0, tool, key, request, sentAt: 1, outcome: null };
    const made = madeCalls({
      records: [
        record('read', 1, { trace: trace('did', 'read') }),
        record('sent', 2, { trace: trace('did', 'send') }),
        record('would', 3, { trace: trace('would', 'send') }),
        record('refused', 4, { state: 'failed', trace: trace('error', 'write') }),
        record('lost', 5, { state: 'waiting', trace: trace('did', 'delete') }),
      ],
      intents: [open, { ...open, path: 'unsent', outcome: { state: 'not-sent', by: 'client' } }],
    });
    expect(made).toEqual([
      { step: 'sent', tool: 'a_send', effect: 'send', isCertain: true },
      { step: 'lost', tool: 'a_delete', effect: 'delete', isCertain: false },
    ]);
  });
});

describe('a word about a request', () => {
  it('of two people counts once, and the second is told', async () => {
    const journal = memoryJournal();
    const lease = await begin(journal);
    await journal.intend(lease, intent('a'));
    await journal.pause(lease, { state: 'unknown', note: { message: '?' } });
    // The second read the run before the first had spoken.
    const before = await journal.whole(lease.id);
    const stale = { ...journal, whole: async () => before };
    expect((await settleRun(journal, lease.id, { outcome: 'happened' })).run.state).toBe('queued');
    await expect(settleRun(stale, lease.id, { outcome: 'not-sent' })).rejects.toThrow(
      'somebody else said in the meantime what became of a',
    );
    expect((await journal.whole(lease.id))?.intents[0]?.outcome).toEqual({
      state: 'happened',
      answer: null,
      by: 'person',
    });
  });
});

describe('a replay', () => {
  it('needs the content of the revision, or the automation as it stands now', async () => {
    const journal = memoryJournal();
    const lease = await begin(journal);
    await journal.finish(lease, 'done', null);
    await expect(replayRun(journal, lease.id)).rejects.toThrow('is not in the journal: name the file of');
  });
});
