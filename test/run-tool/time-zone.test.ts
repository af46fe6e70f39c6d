import fc from 'fast-check';
import nock from 'nock';
import { afterEach, describe, expect, it } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { momentIn } from '../../src/tool/time-zone.js';

const api = 'https://api.intercom.io';
const settings = { accessToken: 'token-of-zones' };
const body = (intercom: ReturnType<typeof createIntercom>, id: string, params: object) =>
  intercom.dryRunUnknown(id, params).requests.find(({ step }) => step === 'call')?.body;
const snooze = 'intercom_snooze_conversation';
const until = (snoozed_until: unknown) => ({ conversationId: '1', admin_id: '2', snoozed_until });

afterEach(() => nock.cleanAll());

describe('a time that names no zone', () => {
  it('is read in UTC where no zone is known', () => {
    expect(body(createIntercom(settings), snooze, until('2030-07-01T09:00'))).toMatchObject({
      snoozed_until: Date.parse('2030-07-01T09:00:00Z') / 1000,
    });
  });

  it('is read in the zone of the settings, and one that names a zone in that', () => {
    const intercom = createIntercom({ ...settings, timeZone: 'America/New_York' });
    expect(body(intercom, snooze, until('2030-07-01T09:00'))).toMatchObject({
      snoozed_until: Date.parse('2030-07-01T13:00:00Z') / 1000,
    });
    expect(body(intercom, snooze, until('2030-07-01T09:00:00Z'))).toMatchObject({
      snoozed_until: Date.parse('2030-07-01T09:00:00Z') / 1000,
    });
    const query = { field: 'created_at', operator: '>', value: '2026-01-31' };
    expect(body(intercom, 'intercom_search_conversations', { query })).toMatchObject({
      query: { value: Date.parse('2026-01-31T05:00:00Z') / 1000 },
    });
    expect(body(intercom, 'intercom_search_contacts', { query: 'created_at>2026-01-31' })).toMatchObject({
      query: { value: Date.parse('2026-01-31T17:00:00Z') / 1000 },
    });
  });

  it('is read in the zone that the workspace has told, without a request for it, and the result says so', async () => {
    const intercom = createIntercom({ accessToken: 'token-of-a-workspace-in-asia' });
    nock(api)
      .get('/me')
      .reply(200, { type: 'admin', id: '2', app: { type: 'app', timezone: 'Asia/Tokyo' } });
    await intercom.run('intercom_me', {});
    const given = until('2030-07-01T09:00');
    expect(body(intercom, snooze, given)).toMatchObject({ snoozed_until: Date.parse('2030-07-01T00:00:00Z') / 1000 });
    nock(api).post('/conversations/1/parts').reply(200, { type: 'conversation', id: '1' });
    const { warnings } = await intercom.runUnknown(snooze, given);
    expect(warnings.map(({ message }) => message)).toContain(
      '2030-07-01T09:00: read in Asia/Tokyo, the time zone of the workspace, since no zone was named.',
    );
    // Another workspace has told nothing.
    expect(body(createIntercom(settings), snooze, given)).toMatchObject({
      snoozed_until: Date.parse('2030-07-01T09:00:00Z') / 1000,
    });
  });

  it.each(['Europe/Atlantis', '+01:00', ''])('is refused in the zone %j, which there is not', (timeZone) => {
    expect(() => createIntercom({ ...settings, timeZone })).toThrow(
      /timeZone is no time zone: expected an IANA name such as Europe\/Dublin/,
    );
  });

  it('is the time that people in the zone read off a clock, but for hours that are skipped', () => {
    const zones = fc.constantFrom('Europe/Dublin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC');
    const clock = (zone: string, ms: number) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(ms);
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 36_000_000 }), (zone, minutes) => {
        const local = minutes * 60_000;
        const wanted = new Date(local).toISOString().slice(0, 16).replace('T', ' ');
        const shown = clock(zone, momentIn(zone, local));
        const isSkipped = [0, 1].every((hours) => clock(zone, momentIn(zone, local) - hours * 3_600_000) !== wanted);
        if (!isSkipped) expect(shown).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });
});
