import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { createIntercom, memoryClaimStore } from '../../src/index.js';
import { preview, refusal } from './preview.js';

const NINE_TO_FIVE = { start_minute: 540, end_minute: 1020 };
const hours = { name: 'Support', time_zone_name: 'Europe/Dublin', time_intervals: [NINE_TO_FIVE] };
const day = { scheduleId: '1', exception_date: '2026-12-25' };

describe('office hours', () => {
  it('are sent as they are given', () => {
    expect(preview('intercom_create_office_hours_schedule', hours)).toMatchObject({
      request: 'POST /office_hours_schedules',
      body: hours,
    });
    expect(
      preview('intercom_update_office_hours_exception', { scheduleId: '1', exceptionId: '2', time_intervals: null }),
    ).toMatchObject({
      request: 'PUT /office_hours_schedules/1/office_hours_exceptions/2',
      body: { time_intervals: null },
    });
  });

  it.each([
    [{ time_zone_name: 'Dublin' }, /^time_zone_name is "Dublin": expected the IANA name/],
    [{ time_zone_name: '+01:00' }, /^time_zone_name is "\+01:00"/],
    [{ time_intervals: [{ start_minute: 541, end_minute: 600 }] }, /541 to 600: expected steps of 15 minutes/],
    [{ time_intervals: [{ start_minute: 600, end_minute: 540 }] }, /600 to 540: expected an end after the start/],
    [
      { time_intervals: [{ start_minute: 900, end_minute: 1080 }, NINE_TO_FIVE] },
      /holds 540 to 1020 and 900 to 1080: expected times that do not overlap/,
    ],
  ])('refuse %o before anything is sent', (given, problem) => {
    expect(refusal('intercom_create_office_hours_schedule', { ...hours, ...given }).join()).toMatch(problem);
  });

  it.each([
    [{ ...day, exception_type: 'custom_hours' }, /^time_intervals is missing/],
    [{ ...day, exception_type: 'closed', time_intervals: [NINE_TO_FIVE] }, /^time_intervals cannot stand beside/],
    [{ ...day, exception_date: '2026-02-30', exception_type: 'closed' }, /^exception_date is "2026-02-30"/],
  ])('refuse the exception %o', (given, problem) => {
    expect(refusal('intercom_create_office_hours_exception', given).join()).toMatch(problem);
  });

  it('finds an exception whose answer was lost by its day', async () => {
    const route = '/office_hours_schedules/1/office_hours_exceptions';
    const at = Math.floor(Date.now() / 1000) + 5;
    const made = { id: '9', exception_date: '2026-12-25', exception_type: 'closed', created_at: at };
    nock('https://api.intercom.io').post(route).reply(500);
    nock('https://api.intercom.io')
      .get(route)
      .reply(200, { data: [{ ...made, id: '8', exception_date: '2026-12-24' }, made] });
    const intercom = createIntercom({
      accessToken: 'test-token',
      confirmPausesMs: [1],
      claims: memoryClaimStore(),
      retry: { firstPauseMs: 1 },
    });
    const call = { ...day, exception_type: 'closed' } as const;
    const { output, warnings } = await intercom.run('intercom_create_office_hours_exception', call);
    expect(output.exceptionId).toBe('9');
    expect(warnings.map(({ step }) => step)).toEqual(['confirm']);
  });
});
