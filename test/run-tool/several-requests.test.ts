import { afterEach, describe, expect, it } from 'vitest';
import { memoryRateLimitStore } from '../../src/client/memory-rate-limit-store.js';
import { ConflictError, type ToolError } from '../../src/errors.js';
import { defineLookup, exactlyOne, fields, operation, out, param, path } from '../../src/intercom/index.js';
import { intercomService } from '../../src/intercom/service/service.js';
import { createRegistry } from '../../src/registry.js';
import type { ClientOptions } from '../../src/run-tool/client-options.js';
import { createClient } from '../../src/run-tool/create-client.js';
import { type Answerer, errorList, json, serve, type TestServer } from '../helpers/http-server.js';

interface Thing {
  readonly id: string;
}

const common = { title: 'Try', description: 'Try.', resource: 'things' } as const;

const existing = defineLookup({
  title: 'the thing with this name',
  absence: 'none',
  requests: ({ name }: { readonly name: string }) => [{ method: 'GET', path: path`/names/${name}` }],
  pick: ([found]: readonly (Thing | undefined)[]) => found?.id,
  advice: 'nothing to do',
  refusal: {
    title: 'a thing with this name exists already',
    value: (error: ToolError) => (error instanceof ConflictError ? error.existingId : undefined),
    requests: (error: ToolError, id: string) =>
      error instanceof ConflictError && error.archived === true
        ? [{ method: 'POST', path: path`/things/${id}/unarchive` }]
        : [],
  },
});

const upsertThing = operation('intercom_upsert_thing', {
  ...common,
  http: 'POST /things',
  effect: 'write',
  idempotent: false,
  params: { name: param.nonEmptyText('Name', { example: 'lamp' }) },
  lookups: { existing },
  request: (params, _, declared) =>
    params.existing === undefined
      ? declared
      : { method: 'PUT', path: path`/things/${params.existing}`, body: { ...declared.body } },
  returns: fields({ id: out.text('Id'), created: out.flag('Whether it is new') }),
  map: ({ id }: Thing, params) => ({ id, created: params.existing === undefined }),
});

const paintThings = operation('intercom_paint_things', {
  ...common,
  http: 'GET /colours/{colour}',
  effect: 'write',
  idempotent: true,
  params: {
    colour: param.text('Colour', { example: 'red' }),
    ids: param.idList('contact', 'Things', { in: 'elsewhere' }),
  },
  each: {
    step: 'paint the thing',
    idempotent: true,
    failure: 'shown',
    items: ({ ids }) => ids,
    request: (id, { colour }) => ({ method: 'POST', path: path`/things/${id}/paint`, body: { colour } }),
  },
  returns: fields({ results: out.records('What became of each') }),
  map: (_: unknown, _params, { parts }) => ({
    results: parts.map(({ item, wasSent, error }) => ({ id: item, wasSent, error: error?.name })),
  }),
});

const readThings = operation('intercom_read_things', {
  ...common,
  http: 'GET /things',
  effect: 'read',
  params: {},
  each: {
    step: 'read the thing',
    idempotent: true,
    failure: 'fails',
    items: (_, things: readonly Thing[] | undefined) => things?.map(({ id }) => id) ?? ['(answer.id)'],
    request: (id) => ({ method: 'GET', path: path`/things/${id}` }),
  },
  returns: fields({ things: out.records('Things') }),
  map: (_, __, { parts }) => ({ things: parts.map(({ answer }) => answer as Record<string, unknown>) }),
});

const getThing = operation('intercom_get_thing', {
  ...common,
  http: 'GET /things/{thingId}',
  routes: { key: 'GET /things/by_key/{key}', label: 'GET /things' },
  effect: 'read',
  params: {
    thingId: param.id('contact').optional(),
    key: param.externalId('Key').optional(),
    label: param.text('Label').optional(),
    full: param.flag('All of it').optional(),
  },
  rules: [exactlyOne('thingId', 'key', 'label')],
  example: { thingId: '1' },
  returns: fields({ id: out.text('Id') }),
});

const registry = createRegistry([upsertThing, paintThings, readThings, getThing]);

let server: TestServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

function clientFor(baseUrl: string, options: ClientOptions = {}) {
  return createClient(registry, [intercomService({ accessToken: 'test-token-7f3a', baseUrl })], {
    retry: { firstPauseMs: 1, longestPauseMs: 5 },
    rateLimits: memoryRateLimitStore(),
    ...options,
  });
}

async function against(answer: Answerer, options: ClientOptions = {}) {
  server = await serve(answer);
  return clientFor(server.url, options);
}

const sent = () => server?.arrived.map(({ method, url }) => `${method} ${url}`);

describe('A lookup that may find nothing', () => {
  const answering =
    (found: boolean): Answerer =>
    (response, { method }) => {
      if (method === 'GET' && !found) errorList(response, 404, 'not_found', 'Not Found');
      else json(response, 200, { id: '7' });
    };

  it('decides by what it finds which request is made', async () => {
    const client = await against(answering(true));
    const { output } = await client.run(upsertThing, { name: 'lamp' });
    expect(output).toEqual({ id: '7', created: false });
    expect(sent()).toEqual(['GET /names/lamp', 'PUT /things/7']);
  });

  it('lets the call go on without it when the read meets 404', async () => {
    const client = await against(answering(false));
    const { output } = await client.run(upsertThing, { name: 'lamp' });
    expect(output).toEqual({ id: '7', created: true });
    expect(sent()).toEqual(['GET /names/lamp', 'POST /things']);
  });

  it('fails the call when its read fails otherwise', async () => {
    const client = await against((response) => errorList(response, 403, 'forbidden', 'No'));
    await expect(client.run(upsertThing, { name: 'lamp' })).rejects.toMatchObject({ name: 'PermissionError' });
    expect(sent()).toEqual(['GET /names/lamp']);
  });

  it('shows both requests in a dry run, and the one that will be sent once it was made', async () => {
    const client = await against(answering(true));
    expect(client.dryRun(upsertThing, { name: 'lamp' }).requests).toMatchObject([
      { step: 'lookup', method: 'GET' },
      { step: 'call', when: 'not found: the thing with this name', method: 'POST', url: `${server?.url}/things` },
      { step: 'call', when: 'found: the thing with this name', url: `${server?.url}/things/(lookup.existing)` },
    ]);
    const call = client.prepareUnknown('intercom_upsert_thing', { name: 'lamp' });
    await call.lookUp();
    expect(call.requests).toMatchObject([{ step: 'call', method: 'PUT', url: `${server?.url}/things/7` }]);
    expect(call.requests[0]).not.toHaveProperty('when');
  });

  it('says before approval what a refusal would lead to', async () => {
    const client = await against(answering(false));
    const call = client.prepareUnknown('intercom_upsert_thing', { name: 'lamp' });
    await call.lookUp();
    expect(call.requests).toMatchObject([
      { method: 'POST', url: `${server?.url}/things` },
      { method: 'PUT', when: 'a thing with this name exists already' },
    ]);
  });
});

describe('A refusal that names what a lookup did not find', () => {
  const refusing =
    (text: string): Answerer =>
    (response, { method, url }) => {
      if (method === 'GET') errorList(response, 404, 'not_found', 'Not Found');
      else if (url === '/things') errorList(response, 409, 'conflict', text);
      else json(response, 200, { id: '9' });
    };

  it('is followed by the call with that value', async () => {
    const client = await against(refusing('exists with id=9'));
    const { output, warnings } = await client.run(upsertThing, { name: 'lamp' });
    expect({ output, warnings }).toEqual({ output: { id: '9', created: false }, warnings: [] });
    expect(sent()).toEqual(['GET /names/lamp', 'POST /things', 'PUT /things/9']);
  });

  it('makes the requests first that the definition asks for', async () => {
    const client = await against(refusing('an archived one exists with id=9'));
    await client.run(upsertThing, { name: 'lamp' });
    expect(sent()?.slice(1)).toEqual(['POST /things', 'POST /things/9/unarchive', 'PUT /things/9']);
  });

  it('stands when it names nothing', async () => {
    const client = await against(refusing('no'));
    await expect(client.run(upsertThing, { name: 'lamp' })).rejects.toMatchObject({ name: 'ConflictError' });
    expect(sent()).toEqual(['GET /names/lamp', 'POST /things']);
  });

  it('is followed once, however often the service refuses', async () => {
    const client = await against((response, { method }) =>
      method === 'GET'
        ? errorList(response, 404, 'not_found', 'Not Found')
        : errorList(response, 409, 'conflict', 'exists with id=9'),
    );
    await expect(client.run(upsertThing, { name: 'lamp' })).rejects.toMatchObject({ name: 'ConflictError' });
    expect(sent()).toEqual(['GET /names/lamp', 'POST /things', 'PUT /things/9']);
  });
});

describe('Requests for each item', () => {
  it('are made one after another once the call was answered, and shown before', async () => {
    const client = await against((response) => json(response, 200, { id: '1' }));
    const shown = client.dryRun(paintThings, { colour: 'red', ids: ['1', '2'] }).requests;
    expect(shown.map(({ step, method }) => `${step} ${method}`)).toEqual(['call GET', 'each POST', 'each POST']);
    const { output, warnings } = await client.run(paintThings, { colour: 'red', ids: ['1', '2'] });
    expect(sent()).toEqual(['GET /colours/red', 'POST /things/1/paint', 'POST /things/2/paint']);
    expect(output.results.map(({ id, wasSent }) => [id, wasSent])).toEqual([
      ['1', true],
      ['2', true],
    ]);
    expect(warnings).toEqual([]);
  });

  it('show what the service refused beside its item and go on', async () => {
    const client = await against((response, { url }) =>
      url === '/things/2/paint'
        ? errorList(response, 404, 'not_found', 'No Such Thing')
        : json(response, 200, { id: '1' }),
    );
    const { output, warnings } = await client.run(paintThings, { colour: 'red', ids: ['1', '2', '3'] });
    expect(output.results.map(({ error }) => error)).toEqual([undefined, 'NotFoundError', undefined]);
    expect(warnings).toMatchObject([
      { step: 'paint the thing', message: expect.stringContaining('1 of 3 are not done') },
    ]);
    expect(warnings[0]?.message).toContain('No Such Thing');
  });

  it('end where the next one would fail as well, and say what was not sent', async () => {
    const client = await against((response, { url }) =>
      url === '/things/2/paint'
        ? errorList(response, 401, 'unauthorized', 'Access Token Invalid')
        : json(response, 200, { id: '1' }),
    );
    const { output, warnings } = await client.run(paintThings, { colour: 'red', ids: ['1', '2', '3', '4'] });
    expect(output.results.map(({ wasSent, error }) => [wasSent, error])).toEqual([
      [true, undefined],
      [true, 'AuthenticationError'],
      [false, undefined],
      [false, undefined],
    ]);
    expect(warnings[0]?.message).toContain('After that 2 were not sent');
  });

  it('fail the call when nothing was done before', async () => {
    const client = await against((response, { method }) =>
      method === 'GET'
        ? json(response, 200, { id: '1' })
        : errorList(response, 401, 'unauthorized', 'Access Token Invalid'),
    );
    const run = client.run(paintThings, { colour: 'red', ids: ['1', '2'] });
    await expect(run).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect(sent()).toEqual(['GET /colours/red', 'POST /things/1/paint']);
  });

  it('end with the count of what was done when the caller stops them', async () => {
    const stop = new AbortController();
    const client = await against((response, { url }) => {
      if (url === '/things/2/paint') stop.abort();
      else json(response, 200, { id: '1' });
    });
    const run = client.run(paintThings, { colour: 'red', ids: ['1', '2', '3'] }, { signal: stop.signal });
    await expect(run).rejects.toMatchObject({
      name: 'AbortError',
      message: expect.stringContaining('stopped by its caller after 1 of 3 were done'),
    });
  });

  it('repeat what can be repeated when its answer is lost', async () => {
    let lost = 0;
    const client = await against((response, { url }) => {
      if (url === '/things/1/paint' && lost++ === 0) response.socket?.destroy();
      else json(response, 200, { id: '1' });
    });
    const { warnings } = await client.run(paintThings, { colour: 'red', ids: ['1'] });
    expect(warnings).toEqual([]);
    expect(sent()).toEqual(['GET /colours/red', 'POST /things/1/paint', 'POST /things/1/paint']);
  });

  it('can be for what the answer names, with a placeholder in a dry run', async () => {
    const client = await against((response, { url }) =>
      json(response, 200, url === '/things' ? [{ id: '1' }, { id: '2' }] : { id: url.split('/').at(-1) }),
    );
    expect(client.dryRun(readThings, {}).requests.at(-1)).toMatchObject({
      step: 'each',
      url: `${server?.url}/things/(answer.id)`,
    });
    const { output } = await client.run(readThings, {});
    expect(output.things).toEqual([{ id: '1' }, { id: '2' }]);
  });

  it('fail a call that needs all of them', async () => {
    const client = await against((response, { url }) =>
      url === '/things' ? json(response, 200, [{ id: '1' }]) : errorList(response, 404, 'not_found', 'Not Found'),
    );
    await expect(client.run(readThings, {})).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('are recorded in place of being sent', async () => {
    const client = await against((response) => json(response, 200, { id: '1' }));
    const recording = client.record();
    const { output } = await recording.run(paintThings, { colour: 'red', ids: ['1', '2'] });
    expect(output.results.map(({ id }) => id)).toEqual(['1', '2']);
    expect(recording.calls[0]?.requests.map(({ step }) => step)).toEqual(['call', 'each', 'each']);
    expect(sent()).toEqual([]);
  });
});

describe('Another route of the same wish', () => {
  const client = clientFor('http://127.0.0.1:9');

  it.each([
    [{ thingId: '1' }, '/things/1'],
    [{ thingId: '1', full: true }, '/things/1?full=true'],
    [{ key: 'a/b', full: true }, '/things/by_key/a%2Fb?full=true'],
    [{ label: 'lamp' }, '/things?label=lamp'],
  ])('%j goes to %s', (params, url) => {
    expect(client.dryRun(getThing, params).requests).toMatchObject([{ url: `http://127.0.0.1:9${url}` }]);
  });

  it.each([
    [{}, 'thingId is missing: give thingId, key or label'],
    [{ thingId: '1', key: 'a' }, 'key cannot stand beside thingId: give one'],
  ])('%j is refused', (params, message) => {
    expect(() => client.dryRun(getThing, params)).toThrow(message);
  });

  it('is refused by the definition when no parameter asks for it', () => {
    const declare = () =>
      operation('intercom_get_other', {
        ...common,
        http: 'GET /things/{id}',
        routes: { other: 'GET /others/{other}' } as Record<string, `GET /${string}`>,
        effect: 'read',
        params: { id: param.id('contact') },
        returns: fields({ id: out.text('Id') }),
      });
    expect(() => declare().plan).toThrow('other asks for another route, but is no parameter');
  });
});
