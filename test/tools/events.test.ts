import nock from 'nock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIntercom } from '../../src/index.js';
import { preview, refusal } from './preview.js';

const api = 'https://api.intercom.io';
const contactId = '65f0c0ffee0123456789ab01';
const intercom = createIntercom({ accessToken: 'test-token', retry: { firstPauseMs: 1 } });

afterEach(() => {
  vi.useRealTimers();
});

/** A body that arrived. */
type Body = Record<string, unknown>;

describe('create event', () => {
  const every = {
    event_name: 'invited-friend',
    created_at: 0,
    user_id: 'ada-1',
    email: 'ada@example.com',
    id: contactId,
    metadata: {
      count: 0,
      first: false,
      note: '',
      none: null,
      article: { url: 'https://example.com', value: 'The article' },
      price: { amount: 34999, currency: 'eur' },
    },
  };

  it('sends every field, and 1970 as the time it is', () => {
    expect(preview('intercom_create_event', every)).toEqual({ request: 'POST /events', query: {}, body: every });
  });

  it('reads the text forms of a form as the real values', () => {
    const asText = { ...every, created_at: '0', metadata: JSON.stringify(every.metadata) };
    expect(preview('intercom_create_event', asText).body).toEqual(every);
  });

  it('happens now unless told otherwise', () => {
    const before = Math.floor(Date.now() / 1000);
    const { body } = preview('intercom_create_event', { event_name: 'came', user_id: 42 });
    expect(body).toEqual({ event_name: 'came', user_id: '42', created_at: expect.any(Number) });
    expect((body as Body).created_at).toBeGreaterThanOrEqual(before);
    expect((body as Body).created_at).toBeLessThanOrEqual(Math.ceil(Date.now() / 1000));
  });

  it.each([
    [{ email: 'a@example.com' }, ['event_name is missing: expected text that is not empty']],
    [{ event_name: 'came' }, ['user_id is missing: give user_id, email or id, at least one of them']],
    [{ event_name: 'came', email: '' }, ['email is an empty text: expected text that is not empty']],
    [
      { event_name: 'came', id: 'a', created_at: 1767225600000 },
      [expect.stringMatching(/^created_at is 1767225600000, which are milliseconds/)],
    ],
    [
      { event_name: 'came', id: 'a', metadata: '{' },
      [expect.stringMatching(/^metadata is not valid JSON .*: expected a JSON object$/)],
    ],
    [
      {
        event_name: 'came',
        id: 'a',
        metadata: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`k${at}`, at])),
      },
      ['metadata has 11 keys: Intercom keeps 10, so give no more'],
    ],
    [
      { event_name: 'came', id: 'a', metadata: { list: [1], deep: { a: { b: 1 } } } },
      [
        'metadata holds a list in list: expected text, a number, true, false, {url, value} or {amount, currency}',
        'metadata holds an object in deep: expected text, a number, true, false, {url, value} or {amount, currency}',
      ],
    ],
  ])('refuses %o', (params, problems) => {
    expect(refusal('intercom_create_event', params)).toEqual(problems);
  });

  it('takes ten keys of metadata', () => {
    const metadata = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`k${at}`, at]));
    expect(preview('intercom_create_event', { event_name: 'came', id: 'a', metadata }).body).toMatchObject({
      metadata,
    });
  });

  it('succeeds with the empty answer that Intercom gives', async () => {
    nock(api).post('/events').reply(202, '');
    const result = await intercom.run('intercom_create_event', { event_name: 'came', id: contactId });
    expect(result).toEqual({ output: { accepted: true }, warnings: [] });
  });

  it('repeats a lost event with the time of the first try, so that Intercom can tell it is the same', async () => {
    const bodies: Body[] = [];
    const seen = (body: Body) => bodies.push(body) > 0;
    vi.useFakeTimers({ toFake: ['Date'], now: 1767225600_000 });
    nock(api)
      .post('/events', seen)
      .reply(() => {
        vi.setSystemTime(1767225660_000);
        return [503, ''];
      });
    nock(api).post('/events', seen).reply(202);
    await intercom.run('intercom_create_event', { event_name: 'came', id: contactId });
    const sent = { event_name: 'came', id: contactId, created_at: 1767225600 };
    expect(bodies).toEqual([sent, sent]);
  });

  it('fails for a person that Intercom does not know', async () => {
    nock(api)
      .post('/events')
      .reply(404, { type: 'error.list', errors: [{ code: 'not_found', message: 'User Not Found' }] });
    await expect(
      intercom.run('intercom_create_event', { event_name: 'came', email: 'nobody@example.com' }),
    ).rejects.toMatchObject({ name: 'NotFoundError', code: 'not_found' });
  });
});

describe('list contact events', () => {
  const id = 'intercom_list_contact_events';
  const event = { type: 'event', id: 'e1', event_name: 'came', created_at: 1767225600, intercom_user_id: contactId };

  it.each([
    [{ contactId }, { intercom_user_id: contactId }],
    [{ user_id: 42 }, { user_id: '42' }],
    [{ email: 'ada+1@example.com' }, { email: 'ada+1@example.com' }],
  ])('names the person %o as %o', (params, query) => {
    expect(preview(id, params)).toEqual({ request: 'GET /events', query: { type: 'user', ...query }, body: null });
  });

  it('asks for a size or a summary only when told to', () => {
    expect(preview(id, { contactId, per_page: '10', summary: 'false' }).query).toEqual({
      type: 'user',
      intercom_user_id: contactId,
      per_page: '10',
      summary: 'false',
    });
  });

  it.each([
    [{}, ['contactId is missing: give contactId, user_id or email']],
    [{ contactId, email: 'a@example.com' }, ['email cannot stand beside contactId: give one']],
    [{ user_id: 'a', email: 'a@example.com' }, ['email cannot stand beside user_id: give one']],
    [
      { contactId, starting_after: 'abc' },
      ['starting_after is not a next_cursor of this tool: give back the text of the page before'],
    ],
  ])('refuses %o', (params, problems) => {
    expect(refusal(id, params)).toEqual(problems);
  });

  it('follows the address of the next page, with its own query kept', async () => {
    const next = `${api}/events?type=user&intercom_user_id=${contactId}&per_page=1&before=1767225600`;
    nock(api)
      .get(`/events?type=user&intercom_user_id=${contactId}&per_page=1`)
      .reply(200, { type: 'event.list', events: [event], pages: { next } });
    nock(api)
      .get(`/events?before=1767225600&type=user&intercom_user_id=${contactId}&per_page=1`)
      .reply(200, { type: 'event.list', events: [{ ...event, id: 'e2' }], pages: { next: null } });
    const events: unknown[] = [];
    for await (const one of intercom.iterateUnknown(id, { contactId, per_page: 1 })) events.push(one);
    expect(events).toEqual([event, { ...event, id: 'e2' }]);
  });

  it('lets no cursor change whose events are listed', () => {
    const forged = Buffer.from(JSON.stringify({ link: { user_id: 'eve', type: 'admin', before: 5 } }));
    expect(preview(id, { contactId, starting_after: forged.toString('base64url') }).query).toEqual({
      type: 'user',
      intercom_user_id: contactId,
      before: '5',
    });
  });

  it('tells counts from events, whatever the list calls itself', async () => {
    const count = { name: 'came', first: '2025-01-01T00:00:00Z', last: '2026-01-01T00:00:00Z', count: 7 };
    nock(api)
      .get(`/events?type=user&intercom_user_id=${contactId}&summary=true`)
      .reply(200, { type: 'event.summary', events: [count] });
    expect((await intercom.run(id, { contactId, summary: true })).output).toMatchObject({
      events: [],
      summary: [count],
      has_more: false,
    });
    nock(api)
      .get(`/events?type=user&intercom_user_id=${contactId}`)
      .reply(200, { type: 'event.summary', events: [event] });
    expect((await intercom.run(id, { contactId })).output).toMatchObject({ events: [event], summary: [] });
  });
});
