import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTimes } from '../../../src/automations/host/schedule/due-times.js';

/** The moments at which a schedule is due between two others, as text. */
function dueBetween(cron: string, timezone: string, from: string, until: string): string[] {
  const { next } = dueTimes({ cron, timezone });
  const found: string[] = [];
  for (let at = next(Date.parse(from) - 1); at !== undefined && at < Date.parse(until); at = next(at)) {
    found.push(new Date(at).toISOString().slice(0, 16));
  }
  return found;
}

describe('a schedule', () => {
  it('is due at the times that clocks in its zone show', () => {
    expect(dueBetween('0 9 * * 1-5', 'Europe/Dublin', '2026-07-03T00:00Z', '2026-07-07T00:00Z')).toEqual([
      '2026-07-03T08:00',
      '2026-07-06T08:00',
    ]);
  });

  it('is due once at a time of day that comes twice: the first time', () => {
    // Clocks in Dublin go from 02:00 back to 01:00 at 01:00 UTC.
    const night = ['Europe/Dublin', '2026-10-24T12:00Z', '2026-10-25T12:00Z'] as const;
    expect(dueBetween('30 1 * * *', ...night)).toEqual(['2026-10-25T00:30']);
    expect(dueBetween('*/30 1 * * *', ...night)).toEqual(['2026-10-25T00:00', '2026-10-25T00:30']);
    expect(dueBetween('15 1,2 * * *', ...night)).toEqual(['2026-10-25T00:15', '2026-10-25T02:15']);
  });

  it('is due after the gap for a time of day that is skipped, once for all of them', () => {
    // Clocks in Berlin go from 02:00 to 03:00 at 01:00 UTC.
    const night = ['Europe/Berlin', '2026-03-28T12:00Z', '2026-03-29T12:00Z'] as const;
    expect(dueBetween('30 2 * * *', ...night)).toEqual(['2026-03-29T01:00']);
    expect(dueBetween('*/15 2 * * *', ...night)).toEqual(['2026-03-29T01:00']);
    expect(dueBetween('0 2,3 * * *', ...night)).toEqual(['2026-03-29T01:00']);
  });

  it('counts hours as they pass where it means every hour', () => {
    expect(dueBetween('30 * * * *', 'Europe/Dublin', '2026-10-24T23:00Z', '2026-10-25T03:00Z')).toEqual([
      '2026-10-24T23:30',
      '2026-10-25T00:30',
      '2026-10-25T01:30',
      '2026-10-25T02:30',
    ]);
    expect(dueBetween('30 * * * *', 'Europe/Berlin', '2026-03-29T00:00Z', '2026-03-29T03:00Z')).toEqual([
      '2026-03-29T00:30',
      '2026-03-29T01:30',
      '2026-03-29T02:30',
    ]);
  });

  it('finds the last time within a span, however far back it is', () => {
    const daily = dueTimes({ cron: '0 2 * * *', timezone: 'UTC' });
    const yearly = dueTimes({ cron: '0 0 29 2 *', timezone: 'UTC' });
    const [now, long] = [Date.parse('2026-12-01T10:00Z'), Date.parse('2010-01-01T00:00Z')];
    expect(new Date(daily.last(long, now) ?? 0).toISOString()).toBe('2026-12-01T02:00:00.000Z');
    expect(new Date(yearly.last(long, now) ?? 0).toISOString()).toBe('2024-02-29T00:00:00.000Z');
    expect(daily.last(Date.parse('2026-12-01T02:00Z'), now)).toBeUndefined();
    expect(daily.last(Date.parse('2026-12-01T02:00Z') - 1, Date.parse('2026-12-01T02:00Z'))).toBe(
      Date.parse('2026-12-01T02:00Z'),
    );
  });
});

/** Zones with changes of an hour, half an hour, two hours and at midnight, and the days around these in 2026. */
const changes = [
  ['UTC', '2026-03-29'],
  ['Asia/Kolkata', '2026-03-29'],
  ['Europe/Dublin', '2026-10-25'],
  ['Europe/Dublin', '2026-03-29'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/St_Johns', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Antarctica/Troll', '2026-10-25'],
  ['America/Havana', '2026-03-08'],
  ['America/Havana', '2026-11-01'],
  ['Asia/Beirut', '2026-03-29'],
  ['Pacific/Chatham', '2026-04-05'],
] as const;

/** One field of cron: what is written, and which values it means. */
interface Field {
  readonly text: string;
  readonly values: ReadonlySet<number>;
}

function field(low: number, high: number, all = 0.3): fc.Arbitrary<Field> {
  const every = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  const number = fc.integer({ min: low, max: high });
  return fc.oneof(
    { weight: all * 10, arbitrary: fc.constant({ text: '*', values: new Set(every) }) },
    {
      weight: 4,
      arbitrary: fc
        .uniqueArray(number, { minLength: 1, maxLength: 4 })
        .map((list) => ({ text: list.join(','), values: new Set(list) })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(number, number).map(([one, other]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        return { text: `${from}-${to}`, values: new Set(every.filter((value) => value >= from && value <= to)) };
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 2, max: 20 })
        .filter((step) => step <= high - low)
        .map((step) => ({ text: `*/${step}`, values: new Set(every.filter((value) => (value - low) % step === 0)) })),
    },
  );
}

interface Minute {
  readonly at: number;
  /** What clocks show, as if in UTC. */
  readonly shown: number;
}

const minuteMs = 60_000;
const tables = new Map<string, readonly Minute[]>();

/** Every minute of the two days around a change, with what clocks show. */
function minutesAround([zone, day]: (typeof changes)[number]): readonly Minute[] {
  const key = `${zone} ${day}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const start = Date.parse(`${day}T00:00Z`) - 14 * 60 * minuteMs;
  const made = Array.from({ length: 2 * 24 * 60 }, (_, nth) => {
    const at = start + nth * minuteMs;
    return { at, shown: Date.parse(`${format.format(at).replace(' ', 'T')}Z`) };
  });
  tables.set(key, made);
  return made;
}

describe('a schedule around any change of clocks', () => {
  it('is due when looking at every minute says so', () => {
    const days = fc.oneof(fc.constant('*'), fc.constant('0,6'), fc.constant('1-5'));
    const cron = fc.tuple(field(0, 59), field(0, 23), days);
    fc.assert(
      fc.property(fc.constantFrom(...changes), cron, (change, [minute, hour, weekdays]) => {
        const isEveryHour = hour.values.size === 24;
        const matches = (shown: number) => {
          const date = new Date(shown);
          const weekday = date.getUTCDay();
          const isDay = weekdays === '*' || (weekdays === '0,6') === (weekday === 0 || weekday === 6);
          return minute.values.has(date.getUTCMinutes()) && hour.values.has(date.getUTCHours()) && isDay;
        };
        const table = minutesAround(change);
        const expected: number[] = [];
        const seen = new Set<number>();
        for (const [nth, { at, shown }] of table.entries()) {
          const before = table[nth - 1]?.shown ?? shown - minuteMs;
          const skipped: number[] = [];
          for (let gone = before + minuteMs; gone < shown; gone += minuteMs) skipped.push(gone);
          const isDue = isEveryHour
            ? matches(shown)
            : [...skipped, shown].some((one) => matches(one) && !seen.has(one));
          if (isDue) expected.push(at);
          for (const one of [...skipped, shown]) seen.add(one);
        }
        const [first, last] = [table[0]?.at ?? 0, table.at(-1)?.at ?? 0];
        const { next } = dueTimes({ cron: `${minute.text} ${hour.text} * * ${weekdays}`, timezone: change[0] });
        const found: number[] = [];
        for (let at = next(first - 1); at !== undefined && at <= last; at = next(at)) found.push(at);
        const text = (times: number[]) => times.map((at) => new Date(at).toISOString().slice(0, 16));
        expect(text(found)).toEqual(text(expected));
      }),
      { numRuns: 40 },
    );
  });
});
