import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedAutomations, Plans } from '../../../src/automations/engine/index.js';
import { type ScheduleReport, startScheduler } from '../../../src/automations/host/schedule/scheduler.js';
import type { Journal } from '../../../src/automations/journal/index.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { closeAfterTest } from '../../helpers/opened.js';
import { current } from '../engine/world.js';
import { setClock } from './set-clock.js';

const nightly = {
  id: 'nightly',
  on: [{ schedule: { cron: '0 2 * * *', timezone: 'Europe/Dublin', workspace: 'w1' } }],
  steps: [{ id: 'end', stop: 'done' }],
};

/** Processes on one journal, with the times at which they started something. */
function world(files: readonly Record<string, unknown>[], start: string, journal?: Journal) {
  const clock = setClock(start);
  const kept = journal ?? memoryJournal(() => clock.now());
  const reports: ScheduleReport[] = [];
  const failures: string[] = [];
  const automations = files.map(current);
  const open = () =>
    closeAfterTest(
      startScheduler({
        journal: kept,
        plans: new Plans(kept),
        clock,
        automations: { list: () => automations, find: (id) => fixedAutomations(automations).find(id) },
        onReport: (report) => reports.push(report),
        onFailure: (message) => failures.push(message),
      }),
    );
  const started = async () =>
    (await kept.list({ limit: 1000 }))
      .map(({ automation, workspace, event }) => ({ automation, workspace, event: event as DueEvent }))
      .map(({ automation, workspace, event }) => `${automation} ${workspace} ${timeOf(event.schedule.due_at)}`)
      .reverse();
  return { clock, journal: kept, reports, failures, automations, open, started };
}

interface DueEvent {
  readonly schedule: { readonly due_at: number };
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 16);
}

describe('schedules of automations', () => {
  it('start a run when they are due, with what it was', async () => {
    const { clock, journal, open, started } = world([nightly], '2026-11-30T20:00Z');
    open();
    await clock.set('2026-12-01T01:59:59Z');
    expect(await started()).toEqual([]);
    await clock.set('2026-12-01T02:00:00Z');
    expect(await started()).toEqual(['nightly w1 2026-12-01T02:00']);
    expect(await journal.list()).toMatchObject([
      {
        cause: 'schedule',
        workspace: 'w1',
        event: {
          topic: 'schedule',
          workspace: 'w1',
          schedule: { cron: '0 2 * * *', timezone: 'Europe/Dublin', due_at: Date.parse('2026-12-01T02:00Z') / 1000 },
        },
      },
    ]);
  });

  it('start one run of a time, however many processes look and however often they begin', async () => {
    const { clock, open, started } = world([nightly], '2026-11-30T20:00Z');
    const first = [open(), open(), open()];
    await clock.set('2026-12-01T02:00:00Z');
    await Promise.all(first.map((one) => one.close()));
    open();
    await clock.set('2026-12-01T02:00:30Z');
    expect(await started()).toEqual(['nightly w1 2026-12-01T02:00']);
  });

  it('catch up once with what was due while nobody was there, and never after a day', async () => {
    const hourly = { ...nightly, id: 'hourly', on: [{ schedule: { cron: '0 * * * *' } }] };
    const weekly = { ...nightly, id: 'weekly', on: [{ schedule: { cron: '0 3 * * 1' } }] };
    const { clock, reports, open, started } = world([nightly, hourly, weekly], '2026-11-29T20:30Z');
    const before = open();
    await clock.set('2026-11-29T20:31Z');
    await before.close();
    // Monday 03:00 was more than a day ago.
    await clock.set('2026-12-01T09:30Z');
    open();
    await clock.set('2026-12-01T09:30:01Z');
    expect(await started()).toEqual(
      expect.arrayContaining(['nightly w1 2026-12-01T02:00', 'hourly  2026-12-01T09:00']),
    );
    expect(await started()).toHaveLength(2);
    expect(reports.map(({ isLate }) => isLate)).toEqual([true, true]);
    await clock.set('2026-12-01T10:00Z');
    expect((await started()).at(-1)).toBe('hourly  2026-12-01T10:00');
  });

  it('begin with the time at which they are switched on', async () => {
    const { clock, automations, open, started } = world([{ ...nightly, enabled: false }], '2026-11-30T20:00Z');
    const scheduler = open();
    await clock.set('2026-12-01T09:00Z');
    automations[0] = current(nightly);
    scheduler.look();
    await clock.set('2026-12-01T09:00:01Z');
    expect(await started()).toEqual([]);
    automations[0] = current({ ...nightly, enabled: false });
    scheduler.look();
    await clock.set('2026-12-02T09:00Z');
    automations[0] = current(nightly);
    scheduler.look();
    await clock.set('2026-12-03T02:00Z');
    expect(await started()).toEqual(['nightly w1 2026-12-03T02:00']);
  });

  it('start a time once when the clock is set back over it, and go on after it was set forward', async () => {
    const { clock, open, started } = world([nightly], '2026-11-30T20:00Z');
    open();
    await clock.set('2026-12-01T02:00:00Z');
    await clock.set('2026-12-01T00:30:00Z');
    await clock.set('2026-12-01T02:00:05Z');
    expect(await started()).toEqual(['nightly w1 2026-12-01T02:00']);
    await clock.set('2031-05-05T05:05Z');
    await clock.set('2026-12-01T03:00Z');
    await clock.set('2026-12-02T02:00Z');
    // Set forward by years, the time of the day before counts as missed.
    expect(await started()).toEqual([
      'nightly w1 2026-12-01T02:00',
      'nightly w1 2031-05-05T01:00',
      'nightly w1 2026-12-02T02:00',
    ]);
  });

  it('start nothing where their condition does not hold, and say when it has no value', async () => {
    const on = (condition: string) => [{ schedule: { cron: '0 2 * * *' }, if: condition }];
    const files = [
      { ...nightly, id: 'never', on: on('vars.days > 7'), vars: { days: 1 } },
      { ...nightly, id: 'always', on: on('event.schedule.due_at > 0') },
      { ...nightly, id: 'broken', on: on('event.nothing.there') },
    ];
    const { clock, reports, open, started } = world(files, '2026-11-30T20:00Z');
    open();
    await clock.set('2026-12-01T02:00Z');
    expect(await started()).toEqual(['always  2026-12-01T02:00']);
    expect(Object.fromEntries(reports.map((one) => [one.automation, one.outcome?.outcome]))).toEqual({
      never: undefined,
      always: 'started',
      broken: 'failed',
    });
  });

  it('start one run where two of an automation are due at a time', async () => {
    const on = [{ schedule: { cron: '0 2 * * *' } }, { schedule: { cron: '0 */2 * * *' } }];
    const { clock, open, started } = world([{ ...nightly, on }], '2026-12-01T01:00Z');
    open();
    await clock.set('2026-12-01T02:00Z');
    expect(await started()).toEqual(['nightly  2026-12-01T02:00']);
  });

  it('go on when the journal answers again', async () => {
    const real = memoryJournal(() => Date.parse('2026-12-01T02:00Z'));
    let isAway = false;
    const journal: Journal = {
      ...real,
      start: async (runs) => {
        if (isAway) throw new Error('the disk is full');
        return real.start(runs);
      },
    };
    const { clock, failures, open, started } = world([nightly], '2026-12-01T01:00Z', journal);
    open();
    isAway = true;
    await clock.set('2026-12-01T02:00Z');
    await clock.set('2026-12-01T02:00:01Z');
    expect(failures).toContain('the disk is full');
    expect(await started()).toEqual([]);
    isAway = false;
    await clock.set('2026-12-01T02:00:10Z');
    expect(await started()).toEqual(['nightly w1 2026-12-01T02:00']);
  });

  it('start no time twice, whatever clocks and processes do', async () => {
    const minutes = fc.array(fc.record({ by: fc.integer({ min: -90, max: 180 }), restarts: fc.boolean() }), {
      minLength: 3,
      maxLength: 12,
    });
    const often = { ...nightly, on: [{ schedule: { cron: '*/20 * * * *' } }] };
    await fc.assert(
      fc.asyncProperty(minutes, async (moves) => {
        const { clock, open, started } = world([often], '2026-12-01T00:00Z');
        let schedulers = [open(), open()];
        for (const { by, restarts } of moves) {
          if (restarts) {
            await schedulers.pop()?.close();
            schedulers = [...schedulers, open()];
          }
          await clock.set(clock.now() + by * 60_000);
        }
        await Promise.all(schedulers.map((one) => one.close()));
        const all = await started();
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 30 },
    );
  });
});
