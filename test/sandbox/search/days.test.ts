import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/sandbox/search/days.js';

const at = (iso: string) => Date.parse(iso) / 1000;
const hours = ({ start, end }: { start: number; end: number }) => (end - start) / 3600;

describe('a calendar day in a zone', () => {
  it('is the UTC day in UTC', () => {
    expect(dayOf(at('2020-01-01T09:00:00Z'), 'UTC')).toEqual({
      start: at('2020-01-01T00:00:00Z'),
      end: at('2020-01-02T00:00:00Z'),
    });
  });

  it('begins at the midnight of the zone', () => {
    expect(dayOf(at('2020-01-01T03:00:00Z'), 'America/New_York')).toEqual({
      start: at('2019-12-31T05:00:00Z'),
      end: at('2020-01-01T05:00:00Z'),
    });
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T12:00:00Z', 23],
    ['Europe/Berlin', '2026-10-25T12:00:00Z', 25],
    ['America/New_York', '2026-03-08T17:00:00Z', 23],
    ['America/New_York', '2026-11-01T17:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-04-05T03:00:00Z', 24.5],
  ])('in %s around %s has %d hours', (zone, noon, length) => {
    expect(hours(dayOf(at(noon), zone))).toBe(length);
  });

  it('begins at one o’clock where the clocks jump at midnight', () => {
    const day = dayOf(at('2018-11-04T15:00:00Z'), 'America/Sao_Paulo');
    expect(new Date(day.start * 1000).toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(hours(day)).toBe(23);
  });

  it('contains its instant, and its ends lie in the days beside it', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Sao_Paulo'];
    const instants = fc.integer({ min: at('1980-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const day = dayOf(instant, zone);
        expect(day.start).toBeLessThanOrEqual(instant);
        expect(day.end).toBeGreaterThan(instant);
        expect(dayOf(day.start, zone)).toEqual(day);
        expect(dayOf(day.end - 1, zone)).toEqual(day);
        expect(dayOf(day.end, zone).start).toBe(day.end);
      }),
      { numRuns: 60 },
    );
  });
});
