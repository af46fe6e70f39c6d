import type { ResetOptions } from './admin/reset.js';
import { createApp, routes } from './app.js';
import { looksLikeRealToken } from './http/auth.js';
import { fetchConnection } from './http/connection.js';
import { createFaultList, type FaultList } from './http/faults/fault-list.js';
import { createJournal, type JournalEntry, type JournalFilter } from './http/journal.js';
import { createRateLimiter } from './http/rate-limit.js';
import { createLifetime } from './lifetime.js';
import { type Listening, type ListenOptions, listen } from './listen.js';
import type { SandboxOptions } from './options.js';
import { describeState, type SandboxState } from './state.js';
import { type Clock, createClock } from './world/clock.js';
import { populate } from './world/populate.js';
import { createRandom } from './world/random.js';
import { checkTimeZone, workspaceIdCode } from './world/settings.js';
import { createWorld } from './world/world.js';

/** A running Intercom imitation. */
export interface Sandbox {
  /**
   * Answers a request without a port; any host name does.
   * @throws TypeError when a fault rule drops the connection, as fetch does.
   */
  fetch(request: Request): Promise<Response>;
  /** Opens a real port on this machine. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The access token that calls must carry. */
  readonly token: string;
  readonly clock: Clock;
  readonly faults: Pick<FaultList, 'add' | 'list' | 'remove' | 'clear'>;
  /** The journal of calls. */
  readonly requests: { list(filter?: JournalFilter): JournalEntry[]; clear(): void };
  /** Back to the first state; fault rules, journal and rate limit counts go as well. Open ports stay open. */
  reset(options?: ResetOptions): void;
  state(): SandboxState;
  /** Ends ports, open connections and timers. */
  close(): Promise<void>;
}

/** @throws RangeError for an option that makes no sense, and for a token that looks like a real one. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { token = 'sandbox-token', seed = 42, data = 'demo', journalSize = 1000 } = options;
  if (looksLikeRealToken(token)) throw new RangeError('The token looks like one of a real Intercom workspace.');
  const clock = createClock(options.now);
  const limiter =
    options.rateLimit === false
      ? undefined
      : createRateLimiter(options.rateLimit ?? { limit: 1667 }, createRandom(seed, 'rate-limit'));
  const journal = createJournal(journalSize);
  const faults = createFaultList(createRandom(seed, 'faults'));
  const ports = new Set<Listening>();

  function begin(from: Required<Pick<SandboxOptions, 'seed' | 'data'>>) {
    const { timeZone = 'UTC', region = 'US', searchDelaySeconds = 0, undefinedAttributes = 'refuse' } = options;
    const world = createWorld(
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
    );
    populate(world, from.data);
    return { world, lifetime: createLifetime(), requestIds: createRandom(from.seed, 'request-id') };
  }

  const parts = {
    token,
    scopes: options.scopes === undefined ? undefined : new Set(options.scopes),
    limiter,
    faults,
    journal,
    state: begin({ seed, data }),
    summary: () => describeState(parts.state.world, routes, limiter?.state()),
    reset(choice: ResetOptions): void {
      const next = begin({ seed: choice.seed ?? parts.state.world.settings.seed, data: choice.keep ?? data });
      parts.state.lifetime.end();
      parts.state = next;
      faults.clear();
      journal.clear();
      limiter?.clear();
    },
  };
  const app = createApp(parts);

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
    faults,
    requests: { list: journal.list, clear: journal.clear },
    reset: (choice = {}) => parts.reset(choice),
    state: () => parts.summary(),
    async close() {
      parts.state.lifetime.end();
      await Promise.all([...ports].map((port) => port.close()));
    },
  };
}
