import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreBusinessHours } from '../../../src/automations/tools/core-business-hours.js';
import { readWeek } from '../../../src/automations/tools/hours/week.js';
import { InvalidParamsError } from '../../../src/index.js';
import { clientOf } from './client.js';

const client = clientOf(coreBusinessHours, []);

const office = { hours: 'Mon-Fri 09:00-17:00', time_zone: 'Europe/Dublin' };

const at = (text: string) => Date.parse(text) / 1000;
const iso = (seconds: unknown) => (typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : seconds);

async function reckon(params: Record<string, unknown>) {
  const { opens_at, closes_at, due_at, ...output } = await client.output(params);
  return { ...output, opens_at: iso(opens_at), closes_at: iso(closes_at), due_at: iso(due_at) };
}

describe('office hours', () => {
  it('say whether it is open, and when that changes', async () => {
    expect(await reckon({ ...office, at: at('2026-12-01T10:00:00Z') })).toEqual({
      open: true,
      opens_at: '2026-12-01T10:00:00.000Z',
      closes_at: '2026-12-01T17:00:00.000Z',
      minutes: null,
      due_at: null,
    });
    // Friday evening.
    expect(await reckon({ ...office, at: at('2026-12-04T17:00:00Z') })).toMatchObject({
      open: false,
      opens_at: '2026-12-07T09:00:00.000Z',
      closes_at: null,
    });
  });

  it('are those of the zone, also across a change of the clock', async () => {
    // Clocks go forward on Sunday, 29 March 2026: on Friday it opens at 9 UTC, on Monday at 8.
    const friday = { ...office, at: at('2026-03-27T16:00:00Z') };
    expect(await reckon({ ...friday, add_minutes: 120 })).toMatchObject({ due_at: '2026-03-30T09:00:00.000Z' });
    expect(await reckon({ ...friday, until: at('2026-03-30T16:00:00Z') })).toMatchObject({ minutes: 60 + 480 });
  });

  it.each([
    // The hour from 1 to 2 is skipped.
    ['2026-03-29T00:00:00Z', '2026-03-29T04:00:00Z', 'Sun 00:30-03:00', 90],
    // It comes twice.
    ['2026-10-24T23:00:00Z', '2026-10-25T06:00:00Z', 'Sun 00:30-03:00', 210],
    ['2026-03-28T00:00:00Z', '2026-03-30T23:00:00Z', '24/7', 71 * 60],
  ])('of a night in which clocks change count as long as they are (%s)', async (from, until, hours, minutes) => {
    expect(await client.output({ hours, time_zone: 'Europe/Dublin', at: from, until })).toMatchObject({ minutes });
  });

  it('leave holidays out, of one year and of every year', async () => {
    const params = { ...office, holidays: ['12-25', '2026-12-28'], at: at('2026-12-24T16:00:00Z'), add_minutes: 90 };
    // Thursday has an hour left; Friday is Christmas, Monday a holiday of this year.
    expect(await reckon(params)).toMatchObject({ due_at: '2026-12-29T09:30:00.000Z' });
    expect(await reckon({ ...params, at: at('2028-12-25T10:00:00Z') })).toMatchObject({ open: false });
    expect(await reckon({ ...params, at: at('2028-12-28T10:00:00Z') })).toMatchObject({ open: true });
  });

  it('may last beyond midnight, have pauses, and never end', async () => {
    const night = { hours: 'Fri 22:00-02:00; Mon-Tue 09:00-12:00, 13:00-17:00', time_zone: 'UTC' };
    expect(await reckon({ ...night, at: at('2026-12-05T01:00:00Z') })).toMatchObject({
      open: true,
      closes_at: '2026-12-05T02:00:00.000Z',
    });
    expect(await reckon({ ...night, at: at('2026-12-07T12:30:00Z'), add_minutes: 241 })).toMatchObject({
      open: false,
      opens_at: '2026-12-07T13:00:00.000Z',
      due_at: '2026-12-08T09:01:00.000Z',
    });
    const always = { hours: '24/7', time_zone: 'UTC', at: at('2026-12-05T01:00:00Z'), add_minutes: 1440 };
    expect(await reckon(always)).toMatchObject({ open: true, closes_at: null, due_at: '2026-12-06T01:00:00.000Z' });
  });

  it('count below zero backwards', async () => {
    const [from, until] = [at('2026-12-01T12:00:00Z'), at('2026-11-30T16:30:00Z')];
    expect(await client.output({ ...office, at: from, until })).toMatchObject({ minutes: -210 });
  });

  it('are now unless a time is given', async () => {
    expect((await client.output({ ...office })).opens_at).toBeGreaterThanOrEqual(Math.floor(Date.now() / 1000));
  });
});

describe('office hours of the workspace', () => {
  const schedule = {
    type: 'office_hours_schedule',
    id: '1',
    name: 'Support',
    time_zone_name: 'America/New_York',
    // Monday 9 to 17, and Sunday 22 to Monday 2.
    time_intervals: [
      { start_minute: 540, end_minute: 1020, day_of_week: 0 },
      { start_minute: 9960, end_minute: 10_200, day_of_week: 6 },
    ],
    twenty_four_seven: false,
  };

  it('are read as Intercom gives them', async () => {
    expect(await reckon({ schedule, at: at('2026-12-07T14:00:00Z') })).toMatchObject({
      open: true,
      closes_at: '2026-12-07T22:00:00.000Z',
    });
    expect(await reckon({ schedule, at: at('2026-12-07T06:30:00Z') })).toMatchObject({
      open: true,
      closes_at: '2026-12-07T07:00:00.000Z',
    });
    expect(await reckon({ schedule: JSON.stringify({ ...schedule, twenty_four_seven: true }) })).toMatchObject({
      open: true,
      closes_at: null,
    });
  });

  it('have exceptions: closed days, other hours, and days of every year', async () => {
    const exception = (exception_date: string, more: object) => ({
      type: 'office_hours_exception',
      id: exception_date,
      office_hours_schedule_id: '1',
      exception_date,
      ...more,
    });
    const exceptions = [
      exception('2026-12-07', { exception_type: 'closed', time_intervals: null, recurring_annually: false }),
      exception('2025-12-14', {
        exception_type: 'custom_hours',
        time_intervals: [{ start_minute: 600, end_minute: 660 }],
        recurring_annually: true,
      }),
    ];
    expect(await reckon({ schedule, exceptions, at: at('2026-12-07T14:00:00Z') })).toMatchObject({
      open: false,
      opens_at: '2026-12-14T03:00:00.000Z',
    });
    expect(await reckon({ schedule, exceptions, at: at('2026-12-14T15:30:00Z') })).toMatchObject({
      open: true,
      closes_at: '2026-12-14T16:00:00.000Z',
    });
  });

  it('without any hours never open', async () => {
    const never = { ...schedule, time_intervals: [] };
    expect(await reckon({ schedule: never, add_minutes: 1 })).toMatchObject({
      open: false,
      opens_at: null,
      due_at: null,
    });
  });
});

describe('what is reckoned', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Dublin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
  const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

  it('agrees with looking at the clock on the wall every five minutes', async () => {
    const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    await fc.assert(
      fc.asyncProperty(
        zones,
        minute,
        minute,
        // Weeks in which clocks change, and any other.
        fc.constantFrom(
          '2026-03-07',
          '2026-03-28',
          '2026-04-04',
          '2026-10-03',
          '2026-10-24',
          '2026-10-31',
          '2026-06-10',
        ),
        fc.integer({ min: 1, max: 576 }),
        async (time_zone, one, other, day, length) => {
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          fc.pre(start < end);
          const format = new Intl.DateTimeFormat('en-US', {
            timeZone: time_zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          });
          const isOpen = (moment: number) => {
            const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
            const now = Number(parts.hour) * 60 + Number(parts.minute);
            return parts.weekday !== names[3] && now >= start && now < end;
          };
          const from = Date.parse(`${day}T00:00:00Z`);
          const until = from + length * 300_000;
          let minutes = 0;
          for (let moment = from; moment < until; moment += 300_000) if (isOpen(moment)) minutes += 5;
          const hours = `Thu-Tue ${clock(start)}-${clock(end)}`;
          const output = await client.output({ hours, time_zone, at: from / 1000, until: until / 1000 });
          // A part that begins or ends within a doubled or skipped time has no length that everybody would agree on.
          const shift = time_zone === 'Australia/Lord_Howe' ? 30 : 60;
          expect(Math.abs(Number(output.minutes) - minutes)).toBeLessThanOrEqual(start < 240 ? shift : 0);
          expect(output.open).toBe(start < 240 ? output.open : isOpen(from));
          if (minutes > 0) {
            const due = await client.output({ hours, time_zone, at: from / 1000, add_minutes: output.minutes });
            const back = await client.output({ hours, time_zone, at: from / 1000, until: due.due_at });
            expect(back.minutes).toBe(output.minutes);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what is given', () => {
  it.each([
    [
      { hours: 'Mon-Fri 9-17', time_zone: 'UTC' },
      'hours holds the text "Mon-Fri 9-17": expected days and times such as',
    ],
    [{ hours: 'Mo 09:00-17:00', time_zone: 'UTC' }, 'hours holds the text "Mo 09:00-17:00"'],
    [{ hours: 'Mon 09:00-25:00', time_zone: 'UTC' }, 'hours holds'],
    [{ hours: 'Mon 09:00-17:00', time_zone: '+01:00' }, 'time_zone is no time zone'],
    [{ hours: 'Mon 09:00-17:00' }, 'give time_zone in the same call'],
    [{}, 'schedule is missing: give schedule or hours'],
    [{ schedule: { name: 'x' } }, 'schedule has no time_zone_name'],
    [{ ...office, exceptions: [{}] }, 'give schedule in the same call'],
    [{ ...office, holidays: ['2026-02-30'] }, 'holidays holds the text "2026-02-30"'],
    [{ ...office, at: 0, until: 1_800_000_000 }, 'until is more than 1827 days from the other time'],
  ])('%j is refused', async (params, message) => {
    const error = await client.error(params);
    expect(error).toBeInstanceOf(InvalidParamsError);
    expect(error.message).toContain(message);
  });

  it('is read in the ways in which people write hours', () => {
    const monday = (text: string) => {
      const week = readWeek(text);
      return typeof week === 'string' ? week : week[0];
    };
    expect(monday('monday 9:00 - 17:00')).toEqual([[540, 1020]]);
    expect(monday('Sat-Mon 00:00-24:00')).toEqual([[0, 1440]]);
    expect(monday('Mon 13:00-15:00, 09:00-13:00')).toEqual([[540, 900]]);
    expect(monday('Sun 23:00-01:00')).toEqual([[0, 60]]);
  });
});
