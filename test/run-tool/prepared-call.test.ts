import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient, createRegistry, intercomService, operation, out } from '../../src/index.js';
import { defaultAdmin } from '../../src/intercom/default-admin.js';
import { fields, now, param } from '../../src/intercom/index.js';
import type { PendingCall } from '../../src/run-tool/gate.js';
import { json, serve, type TestServer } from '../helpers/http-server.js';

let server: TestServer | undefined;

afterEach(async () => {
  vi.useRealTimers();
  await server?.close();
  server = undefined;
});

/** How often the tool's parameters were read, and how often its request was built. */
const counts = { parsed: 0, built: 0 };

const logMeeting = operation('intercom_log_meeting', {
  http: 'POST /meetings',
  effect: 'write',
  description: 'Log a meeting.',
  params: {
    details: param.jsonObject('Details').check(() => {
      counts.parsed += 1;
    }),
    admin_id: param.id('admin').optional(),
    created_at: param.unixTime('When it was', { default: now }).optional(),
  },
  lookups: { admin_id: defaultAdmin },
  request: (_params, _context, declared) => {
    counts.built += 1;
    return declared;
  },
  returns: fields({ id: out.text('Id of the meeting') }),
});

const plain = operation('intercom_log_plain_meeting', {
  http: 'POST /meetings',
  effect: 'write',
  description: 'Log a meeting.',
  params: logMeeting.fields,
  request: (_params, _context, declared) => {
    counts.built += 1;
    return declared;
  },
  returns: fields({ id: out.text('Id of the meeting') }),
});

async function client(approve?: (call: PendingCall) => boolean | Promise<boolean>) {
  server = await serve((response, { url }) => json(response, 200, { id: url === '/me' ? '42' : '1' }));
  const service = intercomService({ accessToken: 'token', baseUrl: server.url });
  counts.parsed = 0;
  counts.built = 0;
  return createClient(createRegistry([logMeeting, plain]), [service], { approve });
}

const arrived = () => (server?.arrived ?? []).map(({ method, url, body }) => [method, url, body && JSON.parse(body)]);

describe('A call', () => {
  it.each([
    ['without anybody to ask', undefined],
    ['with somebody to ask', () => true],
  ])('is parsed and built once %s, and built again only by what a lookup found', async (_, approve) => {
    const intercom = await client(approve);
    await intercom.run('intercom_log_plain_meeting', { details: {} });
    expect(counts).toEqual({ parsed: 1, built: 1 });
    await intercom.run('intercom_log_meeting', { details: {} });
    expect(counts).toEqual({ parsed: 2, built: 3 });
  });

  it('is parsed and built once when it is looked at, looked up, shown and then run', async () => {
    const intercom = await client(({ preview }) => preview().length > 0 && preview().length > 0);
    const call = intercom.prepareUnknown('intercom_log_meeting', { details: {} });
    expect(call.requests).toEqual(call.requests);
    await call.lookUp();
    await call.lookUp();
    expect(call.requests).toHaveLength(1);
    await call.run();
    expect(counts).toEqual({ parsed: 1, built: 2 });
    expect(arrived().map(([method, url]) => `${method} ${url}`)).toEqual(['GET /me', 'POST /meetings']);
  });

  it('makes its lookups once, also when two ask for them at a time', async () => {
    const intercom = await client();
    const call = intercom.prepareUnknown('intercom_log_meeting', { details: {} });
    await Promise.all([call.lookUp(), call.lookUp(), call.run()]);
    expect(arrived().map(([method, url]) => `${method} ${url}`)).toEqual(['GET /me', 'POST /meetings']);
  });

  it('is sent as it was shown to whom was asked, the time of the call and what was looked up included', async () => {
    const shown: unknown[] = [];
    vi.useFakeTimers({ toFake: ['Date'] });
    const intercom = await client((call) => {
      shown.push(...call.preview().map(({ method, url, body }) => [method, new URL(url).pathname, body]));
      // Thinking it over takes an hour.
      vi.setSystemTime(Date.now() + 3_600_000);
      return true;
    });
    vi.setSystemTime(1_800_000_000_000);
    await intercom.run('intercom_log_meeting', { details: { place: 'Turin' } });
    expect(shown).toEqual([
      ['POST', '/meetings', { details: { place: 'Turin' }, admin_id: '42', created_at: 1_800_000_000 }],
    ]);
    expect(arrived().slice(1)).toEqual(shown);
  });

  it('is sent as it was shown, however late it runs and whatever happens to what was given', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 });
    const intercom = await client();
    const given = { details: { guests: ['Ada'], place: { town: 'Turin' } } };
    const call = intercom.prepareUnknown('intercom_log_meeting', given);
    await call.lookUp();
    const shown = call.requests.map(({ method, url, body }) => [method, new URL(url).pathname, body]);
    vi.setSystemTime(1_800_000_500_000);
    given.details.guests.push('Eve');
    given.details.place.town = 'Genoa';
    await call.run();
    expect(arrived().slice(1)).toEqual(shown);
    expect(JSON.stringify(shown)).not.toMatch(/Eve|Genoa/);
  });

  it('is not changed by whom was asked, nor by whom it was shown to', async () => {
    const spoil = ({ params, preview }: Pick<PendingCall, 'params' | 'preview'>) => {
      Object.assign(params.details as object, { place: 'Genoa' });
      Object.assign(preview()[0]?.body as object, { details: { place: 'Genoa' } });
      return true;
    };
    const intercom = await client(spoil);
    const call = intercom.prepareUnknown('intercom_log_meeting', { details: { place: 'Turin' }, admin_id: '7' });
    spoil({ params: call.params, preview: () => call.requests });
    expect(call).toMatchObject({ params: { details: { place: 'Turin' } } });
    expect(call.requests[0]?.body).toMatchObject({ details: { place: 'Turin' } });
    await call.run();
    expect(arrived()[0]?.[2]).toMatchObject({ details: { place: 'Turin' } });
  });
});

describe('A prepared call', () => {
  it('runs once: a second run is refused, and nothing is sent', async () => {
    const intercom = await client();
    const call = intercom.prepareUnknown('intercom_log_plain_meeting', { details: {} });
    const refusal = { name: 'InvalidParamsError', message: expect.stringContaining('prepare another one') };
    const [first, second] = await Promise.allSettled([call.run(), call.run()]);
    expect(first).toMatchObject({ status: 'fulfilled', value: { output: { id: '1' } } });
    expect(second).toMatchObject({ status: 'rejected', reason: refusal });
    await expect(call.run()).rejects.toMatchObject(refusal);
    expect(server?.arrived).toHaveLength(1);
  });

  it('that was not approved cannot be run again to be asked about again', async () => {
    const approve = vi.fn(() => false);
    const intercom = await client(approve);
    const call = intercom.prepareUnknown('intercom_log_plain_meeting', { details: {} });
    await expect(call.run()).rejects.toMatchObject({ reason: 'not-approved' });
    await expect(call.run()).rejects.toThrow('runs once');
    expect(approve).toHaveBeenCalledTimes(1);
    expect(server?.arrived).toEqual([]);
  });
});
