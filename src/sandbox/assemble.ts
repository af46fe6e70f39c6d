import { createLiveFeed } from './admin/live-feed.js';
import type { ResetOptions } from './admin/reset.js';
import type { Workspace } from './admin/workspace-routes.js';
import { createApp } from './app.js';
import { checkOptions } from './check-options.js';
import { createControls } from './controls.js';
import { createDefinitions } from './definitions.js';
import type { HistoryOptions } from './history/options.js';
import { looksLikeRealToken } from './http/auth.js';
import { fetchConnection } from './http/connection.js';
import { createFaultList } from './http/faults/fault-list.js';
import { createJournal } from './http/journal.js';
import { createRateLimiter } from './http/rate-limit.js';
import { DEFAULT_VERSION } from './http/version.js';
import { populate } from './initial-data.js';
import { createLifetime } from './lifetime.js';
import { type Listening, listen } from './listen.js';
import { createMagic } from './magic/magic.js';
import { createOAuthProvider } from './oauth/provider.js';
import type { SandboxOptions } from './options.js';
import { snoozes } from './resources/inbox/snoozes.js';
import type { Sandbox } from './sandbox.js';
import { loadWorkspace, parseDocument } from './snapshot/load.js';
import { createSnapshots } from './snapshot/named.js';
import { saveWorkspace } from './snapshot/save.js';
import { describeState } from './state.js';
import type { Resource } from './table/resource.js';
import { presentDelivery } from './webhooks/delivery.js';
import { createWebhooks } from './webhooks/webhooks.js';
import { createClock } from './world/clock.js';
import { createEventHub } from './world/events.js';
import { createRandom } from './world/random.js';
import { checkTimeZone, workspaceIdCode } from './world/settings.js';
import { createWorld, type World } from './world/world.js';
/**
 * Puts a sandbox of some resources together.
 * @throws RangeError for an option that makes no sense, and for a token that looks like a real one.
 */
export function assembleSandbox(resources: readonly Resource[], given: SandboxOptions): Sandbox {
  const options = checkOptions(given);
  const { token = 'sandbox-token', seed = 42, data = 'demo', journalSize = 1000 } = options;
  if (looksLikeRealToken(token)) throw new RangeError('The token looks like one of a real Intercom workspace.');
  const clock = createClock(options.now, options.settleMs ?? 30);
  const limiter =
    options.rateLimit === false
      ? undefined
      : createRateLimiter(options.rateLimit ?? { limit: 1667 }, createRandom(seed, 'rate-limit'));
  const feed = createLiveFeed();
  const journal = createJournal(journalSize, (show) => feed.publish('request', show));
  const events = createEventHub();
  const faultChance = createRandom(seed, 'faults');
  const faults = createFaultList(faultChance);
  const magicSwitch = { isOn: options.magicValues ?? true };
  const magic = createMagic(() => magicSwitch.isOn);
  const ports = new Set<Listening>();

  function begin(from: Required<Pick<SandboxOptions, 'seed' | 'data'>>) {
    const { timeZone = 'UTC', region = 'US', searchDelaySeconds = 0, undefinedAttributes = 'refuse' } = options;
    const world = createWorld(
      resources,
      {
        seed: from.seed,
        idCode: workspaceIdCode(from.seed),
        name: 'Harbour Books',
        region,
        timeZone: checkTimeZone(timeZone),
        createdAt: clock.now() - 2 * 365 * 86_400,
        searchDelaySeconds,
        undefinedAttributes,
      },
      clock,
      events,
    );
    events.muted(() => populate(world, from.data));
    return { world, lifetime: createLifetime(), requestIds: createRandom(from.seed, 'request-id') };
  }

  const world = (): World => parts.state.world;
  // Before the webhooks: pages get an event before its deliveries.
  events.on(({ topic, about, item }) =>
    feed.publish('event', () => ({ topic, about, at: clock.now(), item: item(DEFAULT_VERSION) }), 'happening'),
  );
  const webhooks = createWebhooks({
    clock,
    events,
    world,
    seed,
    allowRemote: options.allowRemoteWebhooks === true,
    timeoutMs: options.webhookTimeoutMs ?? 5000,
    certificates: options.webhookCertificates,
    logSize: options.deliveryLogSize ?? 10_000,
    changed: (delivery) => feed.publish('delivery', () => presentDelivery(delivery)),
  });
  const workspace: Workspace = {
    save: () => saveWorkspace(resources, { world: world(), requestIds: parts.state.requestIds, faultChance }),
    load: (text) => load(parseDocument(text)),
  };
  const oauth = createOAuthProvider(clock, seed);
  const controls = createControls(world, magicSwitch, clock.catchUp);
  const definitions = createDefinitions(resources, world, controls.step);
  const parts = {
    token,
    oauth,
    scopes: options.scopes === undefined ? undefined : new Set(options.scopes),
    limiter,
    faults,
    journal,
    clock,
    webhooks,
    feed,
    state: begin({ seed, data }),
    summary: () => describeState(parts.state.world, resources, limiter?.state()),
    magic,
    controls: {
      ...controls,
      history(past: HistoryOptions) {
        const made = controls.history(past);
        // A history emits no events: pages read everything again.
        feed.publish('reset', () => parts.summary());
        return made;
      },
    },
    workspace,
    definitions,
    snapshots: createSnapshots(clock.now, workspace.save, workspace.load),
    reset(choice: ResetOptions): void {
      magicSwitch.isOn = options.magicValues ?? true;
      const from = { seed: choice.seed ?? parts.state.world.settings.seed, data: choice.keep ?? data };
      replace(() => begin(from));
    },
  };

  /** Everything around the workspace is forgotten, whatever takes its place. @param at unix seconds */
  function replace(next: () => ReturnType<typeof begin>, at?: number): void {
    clock.restart(at);
    const state = next();
    webhooks.clear(state.world.settings.seed);
    parts.state.lifetime.end();
    parts.state = state;
    oauth.clear(state.world.settings.seed);
    faults.clear();
    magic.clear();
    journal.clear();
    limiter?.clear();
    feed.publish('reset', () => parts.summary());
    clock.catchUp();
  }
  function load(given: unknown): void {
    const loaded = loadWorkspace(resources, given, clock, events);
    const { chance, settings, clock: saved } = loaded.document;
    const requestIds = createRandom(settings.seed, 'request-id');
    requestIds.load(chance.requestIds);
    faultChance.load(chance.faults);
    replace(() => ({ world: loaded.world, lifetime: createLifetime(), requestIds }), saved.nowMs / 1000);
  }
  for (const source of [snoozes, ...resources.map(({ due }) => due)].flatMap((due) => due(world))) clock.follow(source);
  const app = createApp(parts, resources);

  return {
    async fetch(request) {
      const connection = fetchConnection(request);
      const response = await app.fetch(request, { connection });
      if (connection.lost)
        throw new TypeError('fetch failed', { cause: new Error('The sandbox dropped the connection') });
      return response;
    },
    async listen(where = {}) {
      const listening = await listen(app, where);
      const port: Listening = {
        ...listening,
        async close() {
          if (ports.delete(port)) await listening.close();
        },
      };
      ports.add(port);
      return port;
    },
    token,
    clock,
    apps: { register: oauth.register, list: oauth.apps },
    webhooks,
    faults,
    requests: { list: journal.list, clear: journal.clear },
    reset: (choice = {}) => parts.reset(choice),
    state: () => parts.summary(),
    history: (past = {}) => parts.controls.history(past),
    perform: (action) => parts.controls.perform(action),
    act: (action) => parts.controls.perform(action),
    define: (kind, definition) => definitions.define(kind, definition),
    settings: () => parts.controls.settings(),
    configure: (settings) => parts.controls.change(settings),
    export: () => workspace.save(),
    // A copy, because the records become the workspace's own.
    import: (document) => (typeof document === 'string' ? workspace.load(document) : load(structuredClone(document))),
    snapshots: parts.snapshots,
    async close() {
      parts.state.lifetime.end();
      clock.end();
      webhooks.end();
      feed.end();
      await Promise.all([...ports].map((port) => port.close()));
    },
  };
}
