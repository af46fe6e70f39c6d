import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryRateLimitStore } from '../../../src/client/memory-rate-limit-store.js';
import { OutcomeUnknownError, StorageError } from '../../../src/errors.js';
import { fields, operation, out, param, path } from '../../../src/intercom/index.js';
import { intercomService } from '../../../src/intercom/service/service.js';
import { createRegistry } from '../../../src/registry.js';
import type { CallOptions } from '../../../src/run-tool/call-options.js';
import { createClient } from '../../../src/run-tool/create-client.js';
import { localTool } from '../../../src/tool/index.js';
import { type Answerer, errorList, json, serve, type TestServer } from '../../helpers/http-server.js';
import { cuts, KeptCall } from './kept-call.js';

const common = { title: 'Try', description: 'Try.', resource: 'things' } as const;

/** Makes a parcel, puts each thing into it and tells the receiver; nothing of that may be done twice. */
const sendThings = operation('intercom_send_things', {
  ...common,
  http: 'POST /parcels',
  effect: 'send',
  idempotent: false,
  params: { ids: param.idList('contact', 'Things', { in: 'elsewhere' }) },
  each: {
    step: 'pack the thing',
    idempotent: false,
    failure: 'shown',
    items: ({ ids }) => ids,
    request: (id) => ({ method: 'POST', path: path`/things/${id}/pack` }),
  },
  returns: fields({ id: out.text('Id'), packed: out.records('Things') }),
  map: ({ id }: { readonly id: string }, _params, { parts }) => ({
    id,
    packed: parts.map(({ item, error }) => ({ id: item, error: error?.name })),
  }),
  after: [
    {
      step: 'tell the receiver',
      idempotent: false,
      when: () => true,
      request: (_, made) => ({ method: 'POST', path: path`/parcels/${made}/tell` }),
      made: ({ id }: { readonly id: string }) => id,
    },
  ],
});

/** Sends two requests by the client and does one thing by itself. */
const chain = localTool('core_chain', {
  ...common,
  effect: 'send',
  params: { text: param.text('Text', { example: 'hi' }) },
  output: { answers: out.records('Answers') },
  async run({ text }, { send, intend }) {
    const post = (at: 'a' | 'b') => send('intercom', { method: 'POST', path: path`/${at}`, body: { text } });
    const own = async () => {
      const { status } = await fetch(`${server.url}/own`, { method: 'POST', body: text });
      if (status === 200) return { by: 'itself' };
      throw new Error(`it answered ${status}`);
    };
    const first = await post('a');
    const second = await intend({ method: 'POST', path: '/own', body: { text } }, own);
    return { answers: [first, second, await post('b')] as Record<string, unknown>[] };
  },
});

const registry = createRegistry([sendThings, chain]);
let server: TestServer;
let answer: Answerer;
const usual: Answerer = (response, { url }) => json(response, 200, { id: 'p1', url });

beforeAll(async () => {
  server = await serve((...given) => answer(...given));
});

beforeEach(() => {
  answer = usual;
  server.arrived.length = 0;
});

afterAll(() => server.close());

const clientOf = () =>
  createClient(registry, [intercomService({ accessToken: 'token', baseUrl: server.url })], {
    retry: { firstPauseMs: 1 },
    rateLimits: memoryRateLimitStore(),
  });

const sent = () => server.arrived.map(({ method, url }) => `${method} ${url}`);

const packing = (options: CallOptions) => clientOf().runUnknown('intercom_send_things', { ids: ['1', '2'] }, options);
const chaining = (options: CallOptions) => clientOf().runUnknown('core_chain', { text: 'hi' }, options);

describe.each([
  ['a call with items and a follow-up', packing, 4],
  ['a local tool', chaining, 3],
] as const)('%s', (_name, run, requests) => {
  it('sends each request once, wherever it is cut and however often, once a person said what became of the open ones', async () => {
    answer = usual;
    const { output, warnings } = await run({});
    const whole = sent();
    const death = fc.record({ cut: fc.constantFrom(...cuts), time: fc.nat(requests) });
    await fc.assert(
      fc.asyncProperty(fc.array(death, { maxLength: 6 }), async (deaths) => {
        server.arrived.length = 0;
        const call = new KeptCall();
        for (const one of [...deaths, undefined, undefined, undefined, undefined, undefined, undefined]) {
          const { journal, died } = call.process(one);
          const running = run({ journal });
          const ended = await Promise.race([died, running.catch((error: unknown) => error)]);
          if (ended instanceof OutcomeUnknownError) {
            // A person looks at the other side.
            for (const { nth, request } of call.open) {
              const happened = sent().includes(`${request.method} ${request.path}`);
              const url = request.path;
              const made = url === '/own' ? { by: 'itself' } : { id: 'p1', url };
              call.settle(
                nth,
                happened ? { state: 'happened', answer: made, by: 'look' } : { state: 'not-sent', by: 'client' },
              );
            }
          } else if (ended !== 'died') {
            expect(ended).toEqual({ output, warnings });
            break;
          }
        }
        expect(sent()).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('What a service answers says whether it happened', () => {
  it.each([
    [400, 'not-sent'],
    [401, 'not-sent'],
    [404, 'not-sent'],
    [409, 'not-sent'],
    [422, 'not-sent'],
    [303, 'open'],
    [408, 'open'],
    [500, 'open'],
    [503, 'open'],
  ])('%i: %s', async (status, expected) => {
    answer = (response) => errorList(response, status, 'no', 'No', status === 303 ? { location: '/elsewhere' } : {});
    const call = new KeptCall();
    await expect(packing({ journal: call.process().journal })).rejects.toThrow();
    expect(call.open.length === 1 ? 'open' : call.kept.get(0)?.outcome?.state).toBe(expected);
    expect(sent()).toEqual(['POST /parcels']);
  });

  it('a refusal for the limit is told, and the next attempt is the same intent with its own time', async () => {
    answer = (response, request, nth) =>
      nth === 1
        ? errorList(response, 429, 'rate_limit_exceeded', 'Wait', { 'retry-after': '0' })
        : usual(response, request, nth);
    const call = new KeptCall();
    await packing({ journal: call.process().journal });
    const first = call.told.filter(({ nth }) => nth === 0);
    expect(first).toMatchObject([
      { sentAt: expect.any(Number) },
      { state: 'not-sent', by: 'client' },
      { sentAt: expect.any(Number) },
      { state: 'happened', by: 'answer', answer: { id: 'p1' } },
    ]);
    const times = first.flatMap((one) => ('sentAt' in one ? one.sentAt : []));
    expect(times[1]).toBeGreaterThanOrEqual(times[0] ?? Number.NaN);
  });
});

describe('A call with a journal', () => {
  it('sends nothing when its intent cannot be kept, and says so', async () => {
    const { journal } = new KeptCall().process();
    const intend = () => Promise.reject(new Error('the disk is full'));
    const error = await packing({ journal: { ...journal, intend } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/POST \/parcels.*the disk is full.*Nothing was sent\.$/),
    });
    expect(sent()).toEqual([]);
  });

  it('ends where it is unknown what became of an item, and goes on from there', async () => {
    answer = (response, request, nth) =>
      request.url === '/things/1/pack' ? response.destroy() : usual(response, request, nth);
    const call = new KeptCall();
    await expect(packing({ journal: call.process().journal })).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(sent()).toEqual(['POST /parcels', 'POST /things/1/pack']);
    call.settle(1, { state: 'happened', answer: {}, by: 'look' });
    answer = usual;
    await packing({ journal: call.process().journal });
    expect(sent().slice(2)).toEqual(['POST /things/2/pack', 'POST /parcels/p1/tell']);
  });

  it('does not take the answer of one item for another one', async () => {
    const call = new KeptCall();
    await packing({ journal: call.process().journal });
    const other = { ids: ['2', '1'] };
    const again = clientOf().runUnknown('intercom_send_things', other, { journal: call.process().journal });
    await expect(again).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      lost: 'the call was begun before with other requests',
    });
    expect(sent()).toHaveLength(4);
  });

  it('keeps open what a local tool did by itself and lost the answer of', async () => {
    answer = (response, request, nth) =>
      request.url === '/own' ? response.writeHead(500).end() : usual(response, request, nth);
    const call = new KeptCall();
    const lost = {
      name: 'OutcomeUnknownError',
      message: expect.stringMatching(/POST \/own was sent, but it failed \(it answered 500\)/),
    };
    await expect(chaining({ journal: call.process().journal })).rejects.toMatchObject(lost);
    await expect(chaining({ journal: call.process().journal })).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
    expect(sent()).toEqual(['POST /a', 'POST /own']);
  });
});

describe('The retry policy of one call', () => {
  const failing: Answerer = (response) => errorList(response, 503, 'down', 'Down');

  it.each([
    [{ repeats: 0 }, 1],
    [{ repeats: 2 }, 3],
    [{ repeats: 2, on: ['network'] }, 1],
    [{ repeats: 2, on: ['server_error'], backoffRate: 1, jitter: false }, 3],
  ] as const)('%o makes %i attempts of a read', async (retry, attempts) => {
    answer = failing;
    const read = operation('intercom_read_it', {
      ...common,
      http: 'GET /it',
      effect: 'read',
      params: {},
      returns: fields({}),
    });
    const service = intercomService({ accessToken: 'token', baseUrl: server.url });
    const client = createClient(createRegistry([read]), [service], {
      retry: { firstPauseMs: 1 },
      rateLimits: memoryRateLimitStore(),
    });
    await expect(client.run(read, {}, { retry })).rejects.toMatchObject({ status: 503 });
    expect(sent()).toHaveLength(attempts);
  });

  it('fails at once with the rate limit where that is not repeated', async () => {
    answer = (response) => errorList(response, 429, 'rate_limit_exceeded', 'Wait', { 'retry-after': '0' });
    await expect(packing({ retry: { on: ['network'] } })).rejects.toMatchObject({ name: 'RateLimitError' });
    expect(sent()).toHaveLength(1);
  });

  it.each([
    [
      { retry: { on: ['any'] } },
      /retry\.on\.0 is text \("any"\): expected one of rate_limit|retry\.on\.0 .*expected one of/,
    ],
    [{ retry: { backoffRate: 0.5 } }, /retry\.backoffRate .*1 or more/],
    [{ at: Date.now() }, /at is .*expected a time in whole unix seconds/],
    [{ journal: {} }, /journal is .*expected an object with an id/],
  ])('%o is refused', async (options, message) => {
    await expect(packing(options as unknown as CallOptions)).rejects.toThrow(message);
    expect(sent()).toEqual([]);
  });
});

it('The time of a call is what its requests are built with', async () => {
  const clock = localTool('core_clock', {
    ...common,
    effect: 'read',
    params: {},
    output: { now: out.integer('Now') },
    run: (_, { now }) => ({ now }),
  });
  const client = createClient(createRegistry([clock]), []);
  const at = 1_700_000_000;
  expect((await client.run(clock, {}, { at })).output).toEqual({ now: at });
  const prepared = client.prepareUnknown('core_clock', {}, { at });
  await expect(prepared.run({ at })).rejects.toThrow(/at comes too late/);
  expect((await prepared.run()).output).toEqual({ now: at });
});
