import { afterEach, describe, expect, it } from 'vitest';
import { createClock, type MovableClock, PastTimeError } from '../../../src/sandbox/world/clock.js';
import { createSchedule } from '../../../src/sandbox/world/schedule.js';

const START = Date.parse('2026-01-05T10:00:00Z') / 1000;
const clocks: MovableClock[] = [];

function open(source?: number | string | (() => number)): MovableClock {
  const clock = createClock(source);
  clocks.push(clock);
  return clock;
}

afterEach(() => {
  for (const clock of clocks.splice(0)) clock.end();
});

describe('a frozen clock', () => {
  it('moves to a time or by a length of time, and never back', async () => {
    const clock = open(START);
    expect(clock.mode).toBe('frozen');
    expect(await clock.advance('1h30m')).toEqual({ now: START + 5400, fired: [] });
    expect(await clock.advance(500)).toMatchObject({ now: START + 5400 });
    expect(clock.nowMs()).toBe((START + 5400) * 1000 + 500);
    await clock.set('2026-01-06T00:00:00Z');
    expect(clock.now()).toBe(Date.parse('2026-01-06T00:00:00Z') / 1000);
    await expect(clock.set(START)).rejects.toBeInstanceOf(PastTimeError);
    expect(clock.now()).toBe(Date.parse('2026-01-06T00:00:00Z') / 1000);
  });

  it.each(['7 days', '', '-1d', '5y', -1, Number.NaN])('refuses to advance by %j', async (by) => {
    await expect(open(START).advance(by)).rejects.toThrow(RangeError);
  });

  it.each(['yesterday', Number.POSITIVE_INFINITY, 1e15])('refuses to be set to %j', async (at) => {
    await expect(open(START).set(at)).rejects.toThrow('now must be unix seconds');
  });

  it('makes things happen by time, then in the order of scheduling, each at its own time', async () => {
    const clock = open(START);
    const seen: [string, number][] = [];
    const at = (seconds: number, id: string) =>
      clock.schedule(START + seconds, { what: 'test', id }, () => {
        seen.push([id, clock.now() - START]);
      });
    at(20, 'later');
    at(10, 'first');
    at(10, 'second');
    at(99, 'too late');
    expect(clock.pending().map(({ id }) => id)).toEqual(['first', 'second', 'later', 'too late']);
    const { fired } = await clock.advance('30s');
    expect(seen).toEqual([
      ['first', 10],
      ['second', 10],
      ['later', 20],
    ]);
    expect(fired).toEqual([
      { at: START + 10, what: 'test', id: 'first' },
      { at: START + 10, what: 'test', id: 'second' },
      { at: START + 20, what: 'test', id: 'later' },
    ]);
    expect(clock.pending()).toEqual([{ at: START + 99, what: 'test', id: 'too late' }]);
  });

  it('lets what happens schedule more, which happens within the same move', async () => {
    const clock = open(START);
    const tick = (count: number) => {
      clock.schedule(clock.now() + 60, { what: 'tick', id: String(count) }, () => tick(count + 1));
    };
    tick(1);
    expect((await clock.advance('5m')).fired.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(clock.pending()).toMatchObject([{ id: '6', at: START + 360 }]);
  });

  it('waits for what takes real time before it goes on', async () => {
    const clock = open(START);
    const seen: string[] = [];
    clock.schedule(START + 1, { what: 'slow', id: 'a' }, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`a at ${clock.now() - START}`);
    });
    clock.schedule(START + 2, { what: 'quick', id: 'b' }, () => {
      seen.push('b');
    });
    await clock.advance('1m');
    expect(seen).toEqual(['a at 1', 'b']);
  });

  it('survives work that fails', async () => {
    const clock = open(START);
    clock.schedule(START + 1, { what: 'broken', id: 'a' }, () => Promise.reject(new Error('broken')));
    expect((await clock.advance('1m')).fired).toHaveLength(1);
  });

  it('makes one move at a time', async () => {
    const clock = open(START);
    const moves = await Promise.all([clock.advance('1m'), clock.advance('1m'), clock.advance('1m')]);
    expect(moves.map(({ now }) => now - START)).toEqual([60, 120, 180]);
  });

  it('calls off what was scheduled', async () => {
    const clock = open(START);
    const off = clock.schedule(START + 1, { what: 'test', id: 'a' }, () => undefined);
    off();
    expect((await clock.advance('1m')).fired).toEqual([]);
  });

  it('goes back to the first time and forgets what was scheduled when it restarts', async () => {
    const clock = open(START);
    await clock.advance('1d');
    clock.schedule(START + 2 * 86_400, { what: 'test', id: 'a' }, () => undefined);
    clock.restart();
    expect(clock.now()).toBe(START);
    expect(clock.pending()).toEqual([]);
    clock.restart(START - 100);
    expect(clock.now()).toBe(START - 100);
  });
});

describe('a running clock', () => {
  it('makes things happen by a timer', async () => {
    const clock = open();
    expect(clock.mode).toBe('real');
    const id = await new Promise((resolve) => {
      clock.schedule(clock.nowMs() / 1000 + 0.01, { what: 'test', id: 'a' }, () => resolve('a'));
    });
    expect(id).toBe('a');
  });

  it('runs on from where it was moved to', async () => {
    const clock = open();
    const before = Date.now();
    await clock.advance('7d');
    expect(clock.mode).toBe('offset');
    expect(clock.nowMs()).toBeGreaterThanOrEqual(before + 7 * 86_400_000);
    expect(clock.nowMs()).toBeLessThan(before + 8 * 86_400_000);
    await expect(clock.change('real')).rejects.toBeInstanceOf(PastTimeError);
  });

  it('makes what is overdue happen at once', async () => {
    const clock = open();
    await new Promise<void>((resolve) => {
      clock.schedule(0, { what: 'overdue', id: 'a' }, () => resolve());
    });
  });

  it('sets its timer anew after a move', async () => {
    const clock = open();
    const happened = new Promise<void>((resolve) => {
      clock.schedule(clock.nowMs() / 1000 + 3600.02, { what: 'test', id: 'a' }, () => resolve());
    });
    expect((await clock.advance('1h')).fired).toEqual([]);
    await happened;
  });

  it('stops when it is frozen, and catches up when it becomes real', async () => {
    const clock = open(START);
    clock.schedule(START + 60, { what: 'test', id: 'a' }, () => undefined);
    const { fired, now } = await clock.change('real');
    expect(fired).toMatchObject([{ id: 'a' }]);
    expect(Math.abs(now - Date.now() / 1000)).toBeLessThan(60);
    expect(clock.mode).toBe('real');
    const frozen = await clock.change('frozen');
    expect(clock.mode).toBe('frozen');
    expect(clock.now()).toBe(frozen.now);
  });
});

describe('a clock that its owner moves', () => {
  it('follows the owner, makes due things happen when it is looked at, and can be moved on', async () => {
    let seconds = START;
    const clock = open(() => seconds);
    const seen: string[] = [];
    clock.schedule(START + 10, { what: 'test', id: 'a' }, () => {
      seen.push('a');
    });
    seconds += 60;
    expect(clock.now()).toBe(START + 60);
    clock.catchUp();
    expect(seen).toEqual(['a']);
    await clock.advance('1h');
    expect(clock.now()).toBe(START + 3660);
    seconds += 1;
    expect(clock.now()).toBe(START + 3661);
  });
});

describe('a schedule', () => {
  it('keeps thousands of things in order', () => {
    const schedule = createSchedule();
    const times = Array.from({ length: 2000 }, (_, index) => (index * 7919) % 1000);
    times.forEach((at, index) => {
      schedule.add({ at, what: 'x', id: String(index), run: () => undefined });
    });
    const order: (readonly [number, number])[] = [];
    for (let next = schedule.next(); next !== undefined; next = schedule.next()) {
      order.push([next.at, Number(next.id)]);
      schedule.take(next);
    }
    expect(order).toHaveLength(2000);
    expect(order).toEqual([...order].sort(([a, left], [b, right]) => a - b || left - right));
  });
});
