import { describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from '../caller.js';

const ALL = '/office_hours_schedules';
const NINE_TO_FIVE = { start_minute: 540, end_minute: 1020 };
const hours = { name: 'Support', time_zone_name: 'Europe/Dublin', time_intervals: [NINE_TO_FIVE] };

const schedule = async (call: Caller) => `${ALL}/${(await call('POST', ALL, hours)).body.id}`;
const messageOf = (answer: { status: number; body: { errors: { message: string }[] } }) => [
  answer.status,
  answer.body.errors[0]?.message,
];

describe('office hours schedules', () => {
  it('are made, changed, listed and deleted, and tell the day of each time', async () => {
    const { call } = openSandbox();
    const made = await call('POST', ALL, hours);
    expect(made).toMatchObject({
      status: 201,
      body: {
        type: 'office_hours_schedule',
        time_intervals: [{ ...NINE_TO_FIVE, day_of_week: 0 }],
        twenty_four_seven: false,
        created_at: NOW,
      },
    });
    const path = `${ALL}/${made.body.id}`;
    const sunday = { start_minute: 6 * 1440 + 540, end_minute: 6 * 1440 + 720 };
    const changed = await call('PUT', path, { time_intervals: [sunday, { ...NINE_TO_FIVE, day_of_week: 0 }] });
    expect(changed.body).toMatchObject({
      name: 'Support',
      time_intervals: [
        { ...NINE_TO_FIVE, day_of_week: 0 },
        { ...sunday, day_of_week: 6 },
      ],
    });
    const always = [{ start_minute: 0, end_minute: 10_080 }];
    expect((await call('PUT', path, { time_intervals: always })).body.twenty_four_seven).toBe(true);
    expect((await call('GET', ALL)).body).toMatchObject({
      type: 'office_hours_schedule.list',
      data: [{ name: 'Support' }],
    });
    const { id } = made.body;
    expect((await call('DELETE', path)).body).toEqual({ id, object: 'office_hours_schedule', deleted: true });
    expect(messageOf(await call('GET', path))).toEqual([404, 'Object not found']);
  });

  it.each([
    [{ name: 'x', time_zone_name: 'UTC' }, 'time_intervals is required'],
    [{ ...hours, time_zone_name: 'Mars/Base' }, 'time_zone_name must be the IANA name of a time zone'],
    [
      { ...hours, time_intervals: [{ start_minute: 541, end_minute: 600 }] },
      'time_intervals must be on a 15-minute boundary',
    ],
    [
      { ...hours, time_intervals: [{ start_minute: 600, end_minute: 600 }] },
      'time_intervals must end after they start',
    ],
    [
      { ...hours, time_intervals: [{ start_minute: 0, end_minute: 10_095 }] },
      'time_intervals must lie between 0 and 10080 minutes',
    ],
    [
      { ...hours, time_intervals: [NINE_TO_FIVE, { start_minute: 1005, end_minute: 1080 }] },
      'time_intervals must not overlap',
    ],
    [{ ...hours, time_intervals: [{ start_minute: 540 }] }, 'time_intervals[0].end_minute must be a whole number'],
  ])('refuse %o with 422', async (body, message) => {
    const { call } = openSandbox();
    expect(messageOf(await call('POST', ALL, body))).toEqual([422, message]);
    expect((await call('GET', ALL)).body.data).toEqual([]);
  });

  it('came with 2.16', async () => {
    const { call } = openSandbox();
    const { body } = await call('GET', ALL, undefined, { 'intercom-version': '2.15' });
    expect(body.errors[0].code).toBe('intercom_version_invalid');
  });
});

describe('exceptions to a schedule', () => {
  it('close a day or give it other hours, and go with the schedule', async () => {
    const { call } = openSandbox();
    const path = await schedule(call);
    const days = `${path}/office_hours_exceptions`;
    const made = await call('POST', days, { exception_date: '2026-12-25', exception_type: 'closed' });
    expect(made).toMatchObject({
      status: 201,
      body: { type: 'office_hours_exception', time_intervals: null, name: null, recurring_annually: false },
    });
    const day = `${days}/${made.body.id}`;
    const open = await call('PUT', day, { exception_type: 'custom_hours', time_intervals: [NINE_TO_FIVE] });
    // The 25th of December 2026 is a Friday.
    expect(open.body.time_intervals).toEqual([{ ...NINE_TO_FIVE, day_of_week: 4 }]);
    expect((await call('PUT', day, { exception_type: 'closed' })).body.time_intervals).toBeNull();
    expect((await call('GET', days)).body.data).toHaveLength(1);
    const other = await schedule(call);
    expect((await call('GET', `${other}/office_hours_exceptions/${made.body.id}`)).status).toBe(404);
    await call('DELETE', path);
    expect((await call('GET', days)).status).toBe(404);
  });

  it.each([
    [
      { exception_date: '2026-02-30', exception_type: 'closed' },
      'exception_date must be a date of the form YYYY-MM-DD',
    ],
    [
      { exception_date: '25.12.2026', exception_type: 'closed' },
      'exception_date must be a date of the form YYYY-MM-DD',
    ],
    [{ exception_date: '2026-12-24', exception_type: 'custom_hours' }, 'time_intervals is required'],
    [
      { exception_date: '2026-12-24', exception_type: 'closed', time_intervals: [NINE_TO_FIVE] },
      'time_intervals must be left out: the day is closed',
    ],
    [
      {
        exception_date: '2026-12-24',
        exception_type: 'custom_hours',
        time_intervals: [{ start_minute: 0, end_minute: 1455 }],
      },
      'time_intervals must lie between 0 and 1440 minutes',
    ],
    [{ exception_date: '2026-12-25', exception_type: 'closed' }, 'Invalid or duplicated record reference'],
  ])('refuse %o with 422', async (body, message) => {
    const { call } = openSandbox();
    const days = `${await schedule(call)}/office_hours_exceptions`;
    await call('POST', days, { exception_date: '2026-12-25', exception_type: 'closed' });
    expect(messageOf(await call('POST', days, body))).toEqual([422, message]);
  });
});
