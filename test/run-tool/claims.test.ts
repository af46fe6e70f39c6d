import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OutcomeUnknownError } from '../../src/errors.js';
import { path } from '../../src/intercom/index.js';
import { type ClaimStore, memoryClaimStore, processClaims } from '../../src/run-tool/claim-store.js';
import { settle } from '../../src/run-tool/settle.js';
import type { HttpRequest } from '../../src/tool/request.js';
import { type Answerer, json, serve, type TestServer } from '../helpers/http-server.js';
import { testClient } from '../helpers/test-tools.js';

let server: TestServer | undefined;

afterEach(async () => {
  vi.useRealTimers();
  await server?.close();
  server = undefined;
});

/** A server that keeps posts, and does with the nth one as it is told. */
function posts(how: (nth: number) => 'make' | 'drop' | 'hold') {
  const made: { id: string; text: string }[] = [];
  let writes = 0;
  const answer: Answerer = (response, { method, body }) => {
    if (method === 'GET') return json(response, 200, { data: made });
    writes += 1;
    const what = how(writes);
    if (what === 'drop') return void response.destroy();
    const post = { id: String(made.length + 1), text: (JSON.parse(body) as { text: string }).text };
    made.push(post);
    if (what === 'make') json(response, 200, post);
  };
  return { made, answer };
}

const post = (client: ReturnType<typeof testClient>, text = 'hi', signal?: AbortSignal) =>
  client.run('intercom_post_thing', { text }, { signal });

describe('Clients of one workspace', () => {
  it.each([
    ['at the same time', true],
    ['one after another', false],
  ])('never tell one reply as two when they send equal ones %s and one is lost', async (_name, together) => {
    const { made, answer } = posts((nth) => (nth === 1 ? 'make' : 'drop'));
    server = await serve(answer);
    const { url } = server;
    // As hosts do that make a client for each run: with nothing in common but the process.
    const client = () => testClient(url, { claims: undefined });
    const first = post(client());
    if (!together) await first;
    const results = await Promise.allSettled([first, post(client())]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]).toMatchObject({ reason: { name: 'OutcomeUnknownError' } });
    expect(made).toHaveLength(1);
  });

  it('share what they claimed, and those of other workspaces do not', async () => {
    const { answer } = posts((nth) => (nth === 1 ? 'make' : 'drop'));
    server = await serve(answer);
    const other = await serve(posts(() => 'make').answer);
    const keys: string[] = [];
    const claims: ClaimStore = {
      ...bound(processClaims),
      claim(thing) {
        keys.push(thing);
        return processClaims.claim(thing);
      },
    };
    await post(testClient(server.url, { claims }));
    await post(testClient(other.url, { claims }));
    // Both things have the id 1.
    expect(new Set(keys).size).toBe(2);
    await other.close();
  });
});

/** The methods of a store, to stand in another one. */
function bound(store: ClaimStore): ClaimStore {
  return {
    enter: (...given) => store.enter(...given),
    claim: (...given) => store.claim(...given),
    claimed: (...given) => store.claimed(...given),
    addUnsettled: (...given) => store.addUnsettled(...given),
    unsettled: (...given) => store.unsettled(...given),
  };
}

describe('A caller that gives up while an equal write of another call is under way', () => {
  it('is told at once that nothing was sent, and nobody waits for its turn', async () => {
    const { answer } = posts((nth) => (nth === 1 ? 'hold' : 'make'));
    server = await serve(answer);
    const { url, arrived } = server;
    const claims = memoryClaimStore();
    const first = post(testClient(url, { claims, timeoutMs: 1500, confirmPausesMs: [] }));
    await vi.waitFor(() => expect(arrived).toHaveLength(1));
    const start = performance.now();
    const second = post(testClient(url, { claims }), 'hi', AbortSignal.timeout(100));
    const third = post(testClient(url, { claims }));
    await expect(second).rejects.toMatchObject({
      name: 'AbortError',
      message: expect.stringContaining('Nothing was sent'),
    });
    expect(performance.now() - start).toBeLessThan(600);
    expect(arrived).toHaveLength(1);
    await expect(first).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
    await expect(third).resolves.toMatchObject({ warnings: [] });
    expect(arrived.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('does not wait for a person who is asked', async () => {
    const { answer } = posts(() => 'make');
    server = await serve(answer);
    const client = testClient(server.url, { approve: () => new Promise<boolean>(() => {}) });
    const call = client.run('intercom_post_thing', { text: 'hi' }, { signal: AbortSignal.timeout(50) });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.arrived).toEqual([]);
  });
});

describe('The memory of claims', () => {
  it('keeps digests of what was written, and never the text', async () => {
    const { answer } = posts(() => 'drop');
    server = await serve(answer);
    const kept: string[] = [];
    const store = memoryClaimStore();
    const claims: ClaimStore = {
      ...bound(store),
      addUnsettled(write) {
        kept.push(write);
        store.addUnsettled(write);
      },
    };
    const client = testClient(server.url, { claims, confirmPausesMs: [] });
    const texts = Array.from({ length: 20 }, (_, nth) => `${nth} ${'x'.repeat(100_000)}`);
    await Promise.allSettled(texts.map((text) => post(client, text)));
    expect(kept).toHaveLength(20);
    expect(Math.max(...kept.map(({ length }) => length))).toBeLessThan(64);
  });

  it('forgets in time, with a timer that keeps no process alive', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const store = memoryClaimStore();
    store.claim('a');
    store.addUnsettled('w');
    expect(store.claim('a')).toBe(false);
    expect(store.unsettled('w')).toBe(1);
    vi.advanceTimersByTime(16 * 60_000);
    expect(store.claim('a')).toBe(true);
    expect(store.unsettled('w')).toBe(1);
    vi.advanceTimersByTime(60 * 60_000);
    expect(store.unsettled('w')).toBe(0);
    // Nothing is left to forget, so nothing runs any more.
    vi.advanceTimersByTime(60 * 60_000);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    memoryClaimStore().claim('b');
    expect(timers()).toBe(before);
  });

  it('is bounded, and lets a look prove nothing while something had no room', () => {
    const store = memoryClaimStore({ claims: 2, unsettled: 2 });
    expect([store.claim('a'), store.claim('b')]).toEqual([true, true]);
    expect(store.unsettled('w')).toBe(0);
    store.claim('c');
    expect([...(store.claimed(['a', 'b', 'c']) as Set<string>)]).toEqual(['a', 'b']);
    expect(store.unsettled('w')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('Equal writes', () => {
  const fates = ['answered', 'lost after', 'lost before', 'late'] as const;
  const request: HttpRequest = { method: 'POST', path: path`/posts`, body: { text: 'hi' } };

  it('are told as no more than were made, each thing once, whatever becomes of their answers', async () => {
    const schedule = fc.array(fc.record({ fate: fc.constantFrom(...fates), together: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(schedule, async (calls) => {
        const claims = memoryClaimStore();
        const made: string[] = [];
        let late = 0;
        const make = () => {
          made.push(String(made.length + 1));
          return made.at(-1);
        };
        const lost = () => {
          throw new OutcomeUnknownError('lost');
        };
        const one = (fate: (typeof fates)[number]) =>
          settle({
            tool: 'intercom_post_thing',
            workspace: 'one',
            claims,
            confirm: {
              request: () => ({ method: 'GET', path: path`/posts` }),
              candidates: (found: string[]) => found.map((id) => ({ id, answer: { id } })),
              made: (answer) => (answer as { id: string }).id,
            },
            params: {},
            request,
            async write() {
              if (fate === 'answered') return { body: { id: make() }, gone: false };
              if (fate === 'lost after') make();
              if (fate === 'late') late += 1;
              return lost();
            },
            async read() {
              const body = [...made];
              return { body, gone: false };
            },
            pauses: [0],
          }).finally(() => {
            // What was late arrives between two calls.
            for (; late > 0; late -= 1) make();
          });
        const running: Promise<unknown>[] = [];
        for (const { fate, together } of calls) {
          const call = one(fate)
            .then(({ sent }) => (sent.body as { id: string }).id)
            .catch(() => undefined);
          running.push(call);
          if (!together) await call;
        }
        const told = (await Promise.all(running)).filter((id) => id !== undefined);
        expect(new Set(told).size).toBe(told.length);
        expect(told.length).toBeLessThanOrEqual(made.length);
        const sure = calls.filter(({ fate }) => fate === 'answered').length;
        expect(told.length).toBeGreaterThanOrEqual(sure);
        // Who was lost for good is never told as done.
        const impossible = calls.filter(({ fate }) => fate === 'lost before').length;
        expect(told.length).toBeLessThanOrEqual(calls.length - impossible);
      }),
      { numRuns: 60 },
    );
  });
});
