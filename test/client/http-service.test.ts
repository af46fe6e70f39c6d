import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Client,
  httpService,
  memoryRateLimitStore,
  rateLimitHeaders,
  type ServiceBehaviour,
} from '../../src/index.js';
import { createRegistry } from '../../src/registry.js';
import { createClient } from '../../src/run-tool/create-client.js';
import { fields, operationsOf, out, param, type ServiceDefinition, type ServiceHttp } from '../../src/tool/index.js';
import { isObject } from '../../src/tool/json.js';
import { json, serve, type TestServer } from '../helpers/http-server.js';

const base: ServiceDefinition = {
  name: 'parcel',
  title: 'Parcel',
  description: 'Parcels.',
  category: 'tools',
  icon: '<svg/>',
  entities: {},
};

const field = { type: 'short-input', label: 'Field', description: 'A field', required: false, mode: 'basic' } as const;
const fieldsOf = (...ids: readonly string[]) => ids.map((id) => ({ ...field, id, password: true as const }));

let server: TestServer;
let answer: Parameters<typeof serve>[0];
beforeEach(async () => {
  answer = (response) => json(response, 200, { id: '1' });
  server = await serve((...args) => answer(...args));
});
afterEach(() => server.close());

/** A client of a service with this authentication. */
function clientOf(
  http: Partial<ServiceHttp>,
  settings: Readonly<Record<string, string>>,
  behaviour: ServiceBehaviour = {},
  more: Partial<ServiceDefinition> = {},
): Client {
  const definition: ServiceDefinition = {
    ...base,
    connection: {
      title: 'Parcel account',
      noun: 'account',
      description: 'What to have at hand.',
      fields: fieldsOf(...Object.keys(settings)),
      account: [],
    },
    http: { baseUrl: server.url, ...http },
    ...more,
  };
  const operation = operationsOf(definition);
  const get = operation('parcel_get', {
    http: 'GET /parcels/{parcelId}',
    effect: 'read',
    description: 'Get a parcel.',
    params: { parcelId: param.id('Id of the parcel'), fast: param.flag('Soon', { since: '2' }).optional() },
    returns: fields({ id: out.text('Its id') }),
  });
  const send = operation('parcel_send', {
    http: 'POST /parcels',
    effect: 'send',
    description: 'Send a parcel.',
    params: { to: param.text('Address') },
    returns: fields({ id: out.text('Its id') }),
  });
  return createClient(createRegistry([get, send]), [httpService(definition, settings, behaviour)], {
    retry: { repeats: 1, firstPauseMs: 1, longestPauseMs: 2 },
    rateLimits: memoryRateLimitStore(),
  });
}

const get = (client: Client, params: object = { parcelId: '1' }) => client.runUnknown('parcel_get', params);
const failure = (call: Promise<unknown>) => call.then(() => undefined).catch((error: unknown) => error);

describe('authentication by a definition', () => {
  it('puts secrets into headers, and leaves out a header whose field is empty', async () => {
    const headers = { Authorization: 'Bearer {token}', 'X-Account': '{account}', 'X-Kind': 'tool' };
    const client = clientOf({ headers }, { token: 'token-123456' });
    await get(client);
    expect(server.arrived[0]?.headers).toMatchObject({ authorization: 'Bearer token-123456', 'x-kind': 'tool' });
    expect(server.arrived[0]?.headers).not.toHaveProperty('x-account');
    const [request] = client.dryRunUnknown('parcel_get', { parcelId: '1' }).requests;
    expect(request?.headers).toMatchObject({ 'X-Kind': 'tool' });
    expect(JSON.stringify(request)).not.toContain('token-123456');
  });

  it('puts a key into the query, and shows it nowhere', async () => {
    const client = clientOf({ query: { key: '{key}' } }, { key: 'key 123&456' });
    await get(client);
    expect(server.arrived[0]?.url).toBe('/parcels/1?key=key+123%26456');
    expect(client.dryRunUnknown('parcel_get', { parcelId: '1' }).requests[0]?.url).toBe(`${server.url}/parcels/1`);
    answer = (response) => json(response, 400, { errors: ['no'] });
    expect(JSON.stringify(await failure(get(client)))).not.toMatch(/key.123/);
  });

  it('speaks Basic, and takes both the password and its encoded form out of errors', async () => {
    const basic = { username: '{user}', password: '{password}' };
    const readErrors: ServiceBehaviour['readErrors'] = (body, clean) => ({
      errors: [{ code: clean(body?.error) ?? 'unknown' }],
    });
    const client = clientOf({ basic }, { user: 'ada', password: 'pass-word-9' }, { readErrors });
    const encoded = Buffer.from('ada:pass-word-9').toString('base64');
    await get(client);
    expect(server.arrived[0]?.headers.authorization).toBe(`Basic ${encoded}`);
    answer = (response) => json(response, 403, { error: `pass-word-9 and Basic ${encoded}` });
    const error = await failure(get(client));
    expect(error).toMatchObject({ name: 'PermissionError', code: '[redacted] and Basic [redacted]' });
  });

  it('chooses an address by a word of the form', () => {
    const baseUrl = { field: 'zone', default: 'one', urls: { one: 'https://one.example', two: 'https://two.example' } };
    const urlOf = (settings: Record<string, string>) =>
      clientOf({ baseUrl }, settings).dryRunUnknown('parcel_get', { parcelId: '1' }).requests[0]?.url;
    expect(urlOf({})).toBe('https://one.example/parcels/1');
    expect(urlOf({ zone: 'two' })).toBe('https://two.example/parcels/1');
    expect(() => urlOf({ zone: 'six' })).toThrow('zone is "six": expected one of one, two');
  });

  it('refuses a definition that does not say where requests go', () => {
    expect(() => httpService(base, {})).toThrow('parcel has no http');
  });
});

describe('versions', () => {
  const versions = { versions: ['1', '2'] };
  const given = { parcelId: '1', fast: true };

  it('hold back what came with a later one, where the connection uses one', async () => {
    const error = await failure(get(clientOf({}, {}, { version: '1' }, versions), given));
    expect(error).toMatchObject({ name: 'BlockedError', reason: 'version' });
    await get(clientOf({}, {}, { version: '2' }, versions), given);
    expect(server.arrived).toHaveLength(1);
  });

  it('hold back nothing where a service has none', async () => {
    await get(clientOf({}, {}), given);
    expect(server.arrived).toHaveLength(1);
  });
});

describe('failures with a status of success', () => {
  /** As Slack reports them: `{ok: false, error}` with 200. */
  const statuses: Readonly<Record<string, number>> = { not_found: 404, ratelimited: 429, bad_auth: 401 };
  const behaviour: ServiceBehaviour = {
    statusOf({ status, text }) {
      const body: unknown = JSON.parse(text);
      return isObject(body) && body.ok === false ? (statuses[String(body.error)] ?? 400) : status;
    },
    readErrors: (body, clean) => ({ errors: [{ code: clean(body?.error) ?? 'unknown' }] }),
  };

  it('are failures of the class that they amount to', async () => {
    const client = clientOf({}, {}, behaviour);
    answer = (response) => json(response, 200, { ok: false, error: 'not_found' });
    expect(await failure(get(client))).toMatchObject({ name: 'NotFoundError', status: 404, code: 'not_found' });
    answer = (response) => json(response, 200, { ok: false, error: 'odd' });
    expect(await failure(client.runUnknown('parcel_send', { to: 'x' }))).toMatchObject({
      name: 'ApiError',
      code: 'odd',
    });
    answer = (response) => json(response, 200, { ok: true, id: '7' });
    expect((await get(client)).output).toEqual({ id: '7' });
  });

  it('are waited for when they are about the rate limit', async () => {
    answer = (response, _, nth) =>
      nth === 1
        ? json(response, 200, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' })
        : json(response, 200, { ok: true, id: '1' });
    const start = Date.now();
    await get(clientOf({}, {}, behaviour));
    expect(Date.now() - start).toBeGreaterThan(900);
    expect(server.arrived).toHaveLength(2);
  });
});

describe('rate limits', () => {
  it('hold no call back for another where a service tells of none', async () => {
    let [waiting, most] = [0, 0];
    answer = (response) => {
      waiting += 1;
      most = Math.max(most, waiting);
      setTimeout(() => {
        waiting -= 1;
        json(response, 200, { id: '1' });
      }, 50);
    };
    const client = clientOf({}, {});
    await Promise.all([1, 2, 3].map(() => get(client)));
    expect(most).toBe(3);
  });

  it('are read from the headers that a service has', () => {
    const headers = { 'x-left': '3', 'x-reset': '7', 'x-limit': '10', date: new Date(1_700_000_000_000).toUTCString() };
    const answered = { status: 200, headers, text: '' };
    const names = { limit: 'x-limit', remaining: 'x-left', reset: 'x-reset' };
    expect(rateLimitHeaders({ ...names, resetIs: 'seconds' })(answered, 0)).toEqual({
      limit: 10,
      remaining: 3,
      resetAt: 1_700_000_007,
    });
    expect(rateLimitHeaders(names)(answered, 0)).toMatchObject({ resetAt: 7 });
    expect(rateLimitHeaders(names)({ ...answered, headers: { 'x-left': '-1' } }, 0)).toEqual({});
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'AuthenticationError', 'Check the credentials of the connection'],
    [403, 'PermissionError', 'do not permit this'],
    [404, 'NotFoundError', 'Check the id'],
    [409, 'ConflictError', 'Find the existing object'],
    [422, 'ApiError', 'Change the parameters that it names.'],
    [302, 'ApiError', 'which was not followed, so that the credentials stay here'],
    [503, 'ApiError', 'Parcel has a problem: try again later.'],
  ])('with %i is a %s that says what to do', async (status, name, advice) => {
    answer = (response) => json(response, status, {}, { location: 'https://elsewhere.example/x' });
    const error = await failure(get(clientOf({}, {})));
    expect(error).toMatchObject({ name, status, message: expect.stringContaining(advice) });
  });
});
