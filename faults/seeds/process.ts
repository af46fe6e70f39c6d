import {
  createAutomationWorker,
  fixedAutomations,
  Plans,
  type StartEvent,
  startRuns,
} from '../../src/automations/engine/index.js';
import type { CurrentAutomation } from '../../src/automations/index.js';
import type { Journal } from '../../src/automations/journal/journal.js';
import { createRegistry, intercomService, memoryRateLimitStore } from '../../src/index.js';
import type { ClaimStore } from '../../src/run-tool/claim-store.js';
import { createClientOver } from '../../src/run-tool/create-client.js';
import type { Random } from '../../src/sandbox/world/random.js';
import { createNote, createTag, getContact } from '../../tools/index.js';
import type { Network, OneEnd } from './network.js';
import type { VirtualTime } from './virtual-time.js';

/** What all processes of a seed share. */
export interface Surroundings {
  readonly time: VirtualTime;
  readonly network: Network;
  readonly journal: Journal;
  readonly automations: readonly CurrentAutomation[];
  /** How equal writes of a process enter. */
  readonly enter: (process: Standing) => ClaimStore['enter'];
  /** Whether journals still fail and processes still stop now and then. */
  readonly isCalm: () => boolean;
}

/** One process that starts and carries out runs, until it is killed. */
export interface Process {
  readonly isDead: boolean;
  /** It does nothing any more; what it sent is still under way. */
  kill(): void;
  /** It stands still for a time, as a machine that is suspended, and goes on as if nothing had happened. */
  freeze(ms: number): void;
  /** Resolves once the runs of an event are in the journal; never when it dies before. */
  hear(event: StartEvent): Promise<void>;
}

const registry = createRegistry([createNote, createTag, getContact]);

/** How long a run stays a worker's, in milliseconds. */
export const leaseMs = 30_000;

export function startProcess(number: number, around: Surroundings): Process {
  const { time, network, automations } = around;
  const chance = time.random(`process ${number}`);
  const state = {
    isDead: false,
    frozenUntil: 0,
    /** Later than now where it does not stand still. */
    frozenSince: Number.POSITIVE_INFINITY,
    freeze(ms: number) {
      state.frozenSince = time.now();
      state.frozenUntil = time.now() + ms;
    },
    async awake() {
      while (state.frozenUntil > time.now()) await time.sleep(state.frozenUntil - time.now());
      state.frozenSince = Number.POSITIVE_INFINITY;
    },
  };
  const journal = unreliable(around, chance, state);
  const skewMs = chance.integer(-60_000, 60_000);
  const catalogue = fixedAutomations(automations);
  const plans = new Plans(journal);
  const service = intercomService({ accessToken: 'simulated' });
  const rateLimits = memoryRateLimitStore();
  const clock = {
    now: () => time.now() + skewMs,
    sleep: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        const wake = () => {
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        signal?.addEventListener('abort', wake, { once: true });
        void time.sleep(ms).then(state.awake).then(wake);
      }),
  };
  createAutomationWorker({
    journal,
    automations: catalogue,
    leaseMs,
    pollMs: 20_000,
    shortWaitMs: 2_000,
    concurrency: chance.integer(1, 4),
    clock,
    client: (_workspace, shared) =>
      createClientOver(() => network.of(state), registry, [service], { ...shared, rateLimits, timeoutMs: 10_000 }),
  });
  return {
    get isDead() {
      return state.isDead;
    },
    kill: () => {
      state.isDead = true;
    },
    freeze: state.freeze,
    async hear(event) {
      await startRuns({ journal, automations: catalogue, plans }, event);
      if (state.isDead) await never();
    },
  };
}

/** A promise of its own each time: one that all wait for would hold all that waits. */
const never = () => new Promise<never>(() => {});

/** How long the turn of a process lasts that says nothing, in milliseconds. */
const turnMs = 15_000;

/** Lets equal writes of processes enter one after another. One that died or stands still for long has left. */
export function turns(time: VirtualTime) {
  const holders = new Map<string, Standing>();
  return (process: Standing): ClaimStore['enter'] =>
    async (write, signal) => {
      for (let holder = holders.get(write); holder !== undefined; holder = holders.get(write)) {
        if (holder.isDead || time.now() - holder.frozenSince > turnMs) break;
        if (signal?.aborted) return undefined;
        await time.sleep(50);
      }
      holders.set(write, process);
      return () => {
        if (holders.get(write) === process) holders.delete(write);
      };
    };
}

/** A process that stands still now and then. */
interface Standing extends OneEnd {
  readonly frozenSince: number;
  freeze(ms: number): void;
}

const methods = [
  'now',
  'keepRevision',
  'revision',
  'start',
  'lease',
  'due',
  'extend',
  'nextDueIn',
  'whole',
  'record',
  'intend',
  'resolve',
  'pause',
  'finish',
  'reserve',
  'settleKey',
  'keepEvents',
  'events',
  'waiters',
  'wake',
  'looked',
  'list',
] as const satisfies readonly (keyof Journal)[];

/** The journal as one process sees it: it takes its time, fails before or after it did something, and ends with the process. */
function unreliable({ time, journal, isCalm, enter }: Surroundings, chance: Random, process: Standing): Journal {
  const through =
    (method: (...args: never[]) => Promise<unknown>) =>
    async (...args: never[]): Promise<unknown> => {
      await time.sleep(chance.integer(0, 3));
      await process.awake();
      if (process.isDead) return never();
      const fate = isCalm() ? 1 : chance.next();
      if (fate < 0.005) throw new Error('the journal does not answer');
      const result = await method(...args);
      // The worst moment to stand still: what it asked for is done, and it does not know yet.
      if (fate < 0.015) process.freeze(chance.integer(1_000, 200_000));
      await time.sleep(chance.integer(0, 3));
      await process.awake();
      if (process.isDead) return never();
      if (fate < 0.01) throw new Error('the answer of the journal was lost');
      return result;
    };
  const seen = Object.fromEntries(methods.map((name) => [name, through(journal[name] as never)]));
  return { ...journal, ...seen, claims: sharedClaims(journal.claims, enter(process)), onDue: () => () => {} };
}

function sharedClaims(claims: ClaimStore, enter: ClaimStore['enter']): ClaimStore {
  return {
    enter,
    claim: (...args) => claims.claim(...args),
    claimed: (...args) => claims.claimed(...args),
    addUnsettled: (...args) => claims.addUnsettled(...args),
    unsettled: (...args) => claims.unsettled(...args),
    // As a store that outlives its processes.
    remembersSince: () => 0,
  };
}
