import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  BlockedError,
  memoryRateLimitStore,
  memoryStateStore,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  type TraceEvent,
} from '../../src/index.js';
import { createRegistry } from '../../src/registry.js';
import { createClient } from '../../src/run-tool/create-client.js';
import { json } from '../helpers/http-server.js';
import { addNumbers } from '../helpers/test-tools.js';
import {
  apiKey,
  createWidget,
  getWidget,
  listWidgets,
  stampKey,
  stampWidget,
  tinyClient,
  tinyRegistry,
  tinyTools,
} from './tiny.js';
import { serveTiny, type TinyServer } from './tiny-server.js';

let server: TinyServer;
beforeEach(async () => {
  server = await serveTiny();
});
afterEach(() => server.close());

const connect = (options = {}) =>
  tinyClient({ apiKey, baseUrl: server.url }, { rateLimits: memoryRateLimitStore(), ...options });

describe('a service beside Intercom', () => {
  it('is called with its own address and key, and without what only Intercom sends', async () => {
    const { output } = await connect().run(getWidget, { widgetId: 'w-1' });
    expect(output).toEqual({ widget: { id: 'w-1', name: 'Axle' } });
    const [request] = server.arrived;
    expect(request?.headers).toMatchObject({ 'x-api-key': apiKey });
    expect(request?.headers).not.toHaveProperty('authorization');
    expect(request?.headers).not.toHaveProperty('intercom-version');
  });

  it('shows what it would send, with parameters in their places and without the key', () => {
    const { requests } = connect().dryRun('tiny_create_widget', { name: 'Gear', parent_id: 'w-1' });
    expect(requests).toEqual([
      {
        step: 'call',
        method: 'POST',
        url: `${server.url}/widgets`,
        headers: {
          Accept: 'application/json',
          'User-Agent': expect.stringContaining('intercom-tools/'),
          'Content-Type': 'application/json',
        },
        body: { name: 'Gear', parent_id: 'w-1' },
      },
    ]);
    expect(server.arrived).toEqual([]);
  });

  it('pages by its own cursors', async () => {
    const items = connect().iterate(listWidgets, {});
    const names: unknown[] = [];
    for await (const item of items) names.push(item.name);
    expect(names).toEqual(['Axle', 'Bolt', 'Chain']);
    expect(items.pages).toBe(2);
    expect(server.arrived.map(({ url }) => url)).toEqual(['/widgets', '/widgets?after=w-2']);
  });

  it('has its errors told in their classes, in its words', async () => {
    const missing = await connect()
      .run(getWidget, { widgetId: 'w-9' })
      .catch((error: unknown) => error);
    expect(missing).toBeInstanceOf(NotFoundError);
    expect(missing).toMatchObject({
      code: 'no_widget',
      message: `tiny_get_widget: ${new URL(server.url).host} answered 404 to GET /widgets/w-9, saying "no_widget: There is no w-9". Check the id: it must come from the same account.`,
    });
  });

  it('waits as its own headers say when the limit is used up, and holds back what would meet it', async () => {
    server.spoil((response) =>
      json(response, 429, { problem: { kind: 'too_many' } }, { 'rate-left': '0', 'rate-reset-in': '1' }),
    );
    const events: TraceEvent[] = [];
    const client = connect({ trace: (event: TraceEvent) => events.push(event) });
    const start = Date.now();
    await client.run(getWidget, { widgetId: 'w-1' });
    expect(Date.now() - start).toBeGreaterThan(900);
    expect(events.filter(({ type }) => type === 'retry')).toMatchObject([{ why: 'the rate limit is used up' }]);
  });

  it('gives up at once where the wait would be longer than allowed', async () => {
    server.spoil((response) => json(response, 429, {}, { 'rate-left': '0', 'rate-reset-in': '60' }));
    const refused = await connect({ maxWaitMs: 100 })
      .run(getWidget, { widgetId: 'w-1' })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RateLimitError);
    expect(refused).toMatchObject({ retryAfter: expect.any(Number) });
  });

  it('repeats what has the same effect twice, and nothing else', async () => {
    const broken = (response: { destroy(): unknown }) => void response.destroy();
    server.spoil(broken);
    await expect(connect().run('tiny_rename_widget', { widgetId: 'w-1', name: 'Pin' })).resolves.toMatchObject({
      output: { widget: { name: 'Pin' } },
    });
    expect(server.arrived).toHaveLength(2);
  });

  it('settles a lost write by the look that its tool declares', async () => {
    server.spoil((response) => void response.destroy(), { late: true });
    const { output, warnings } = await connect().run(createWidget, { name: 'Gear' });
    expect(output).toEqual({ widget: { id: 'w-4', name: 'Gear' } });
    expect(warnings).toMatchObject([{ step: 'confirm' }]);
    expect(server.arrived.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it('does not repeat a lost write that no look finds', async () => {
    server.spoil((response) => void response.destroy());
    await expect(connect().run(createWidget, { name: 'Gear' })).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(server.arrived.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('stands behind the same gate', async () => {
    await expect(connect({ readOnly: true }).run(createWidget, { name: 'Gear' })).rejects.toBeInstanceOf(BlockedError);
    const seen: unknown[] = [];
    const approve = (call: { preview(): unknown }) => {
      seen.push(call.preview());
      return false;
    };
    await expect(connect({ approve }).run(createWidget, { name: 'Gear' })).rejects.toThrow('was not approved');
    expect(seen).toMatchObject([[{ method: 'POST', body: { name: 'Gear' } }]]);
    expect(server.arrived).toEqual([]);
  });

  it('says what is wrong with a connection before anything is sent', () => {
    expect(() => tinyClient({ apiKey: '' })).toThrow('apiKey is missing: API key of your account, under Settings');
    expect(() => tinyClient({ apiKey: 'a\nb' })).toThrow('apiKey holds characters that cannot be sent');
    expect(() => tinyClient({ apiKey, baseUrl: 'ftp://x' })).toThrow('baseUrl begins with ftp://: expected https');
  });

  it('says where it could not be reached, and what to look at', async () => {
    await server.close();
    await expect(connect({ retry: { repeats: 0 } }).run(getWidget, { widgetId: 'w-1' })).rejects.toThrow(
      'so nothing was received there. Check the network and the base URL, then try again.',
    );
  });

  it('is found in a registry by its name, local tools too', () => {
    const registry = createRegistry([...tinyTools, addNumbers]);
    expect(registry.filter({ service: 'tiny' }).list()).toEqual(tinyTools);
    expect(registry.filter({ service: 'core' }).list()).toEqual([addNumbers]);
  });

  it('is named where the connection does not have it', async () => {
    const client = createClient(tinyRegistry, []);
    await expect(client.run(getWidget, { widgetId: 'w-1' })).rejects.toThrow('the connection has no service tiny');
  });
});

describe('a local tool', () => {
  it('keeps values between calls, sends by the client, and signs with a secret', async () => {
    const client = connect();
    const first = await client.run(stampWidget, { widgetId: 'w-1' });
    const second = await client.run(stampWidget, { widgetId: 'w-1' });
    expect([first.output.number, second.output.number]).toEqual([1, 2]);
    expect(second.output.name).toBe('w-1 #2');
    expect(first.output.signature).toMatch(/^[0-9a-f]{64}$/);
    expect(server.arrived.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'PUT /widgets/w-1',
      'PUT /widgets/w-1',
    ]);
  });

  it('keeps them where the client says, apart from those of other services', async () => {
    const state = memoryStateStore();
    await connect({ state }).run(stampWidget, { widgetId: 'w-1' });
    const { output } = await connect({ state }).run(stampWidget, { widgetId: 'w-1' });
    expect(output.number).toBe(2);
    expect(await state.get('tiny/stamps')).toBe(2);
    expect(await state.get('stamps')).toBeUndefined();
    expect((await connect().run(stampWidget, { widgetId: 'w-1' })).output.number).toBe(1);
  });

  it('changes them at once: calls side by side overwrite nothing, whatever the store can do', async () => {
    const stored = memoryStateStore();
    const { get, set, delete: remove } = stored;
    const slow = {
      get,
      set: async (key: string, value: unknown) => setImmediate().then(() => set(key, value)),
      delete: remove,
    };
    for (const client of [connect(), connect({ state: slow })]) {
      const runs = await Promise.all(Array.from({ length: 5 }, () => client.run(stampWidget, { widgetId: 'w-1' })));
      const numbers = runs.map(({ output }) => Number(output.number)).sort((a, b) => a - b);
      expect(numbers).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it('sends with the same repeats', async () => {
    server.spoil((response) => void response.destroy());
    await expect(connect().run(stampWidget, { widgetId: 'w-1' })).resolves.toMatchObject({ output: { number: 1 } });
    expect(server.arrived).toHaveLength(2);
  });

  it('has the errors of the service', async () => {
    await expect(connect().run(stampWidget, { widgetId: 'w-9' })).rejects.toMatchObject({
      name: 'NotFoundError',
      tool: 'tiny_stamp_widget',
    });
  });

  it('names a secret that is missing', async () => {
    await expect(connect({ secrets: {} }).run(stampWidget, { widgetId: 'w-1' })).rejects.toThrow(
      'tiny_stamp_widget: secrets.stampKey is missing: give it in the secrets of the client. Nothing was sent.',
    );
  });

  it('stops with its caller', async () => {
    const controller = new AbortController();
    server.spoil(() => controller.abort());
    const call = connect().run(stampWidget, { widgetId: 'w-1' }, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is not carried out in a dry run', () => {
    expect(connect().dryRun(stampWidget, { widgetId: 'w-1' })).toEqual({
      tool: 'tiny_stamp_widget',
      effect: 'write',
      requests: [],
    });
    expect(server.arrived).toEqual([]);
  });
});

describe('a secret', () => {
  it('is taken out of what the service says', async () => {
    const wrong = 'another-key-00ff00ff';
    const refused = await tinyClient({ apiKey: wrong, baseUrl: server.url })
      .run(getWidget, { widgetId: 'w-1' })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AuthenticationError);
    expect(refused).toMatchObject({ message: expect.stringContaining('The key [redacted] opens nothing') });
    expect(everything(refused)).not.toContain(wrong);
  });

  it('is taken out of what a local tool throws', async () => {
    const thrown = await connect()
      .run(stampWidget, { widgetId: 'w-leak' })
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ message: 'could not sign with [redacted]' });
    expect(everything(thrown)).not.toContain(stampKey);
  });

  it('is taken out of a refusal of parameters that it strayed into', async () => {
    for (const stray of [apiKey, stampKey]) {
      const refused = await connect()
        .runUnknown('tiny_list_widgets', { per_page: stray })
        .catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'InvalidParamsError' });
      expect(everything(refused)).not.toContain(stray);
    }
  });

  it('is in no event of a trace', async () => {
    const events: TraceEvent[] = [];
    const client = connect({ trace: (event: TraceEvent) => events.push(event) });
    await client.run(getWidget, { widgetId: 'w-1' });
    await client.run(stampWidget, { widgetId: 'w-1' });
    await client.run(stampWidget, { widgetId: 'w-leak' }).catch(() => {});
    const text = JSON.stringify(events);
    expect(events.length).toBeGreaterThan(8);
    for (const secret of [apiKey, stampKey]) expect(text).not.toContain(secret);
  });
});

/** All that an error shows to whoever prints it. */
function everything(error: unknown): string {
  const { message, stack, ...rest } = error as Error;
  return [String(error), message, stack, JSON.stringify(error), JSON.stringify(rest)].join('\n');
}
