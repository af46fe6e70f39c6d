import type { Client } from '../../../run-tool/client.js';
import { memoryStateStore } from '../../../run-tool/memory-state-store.js';
import type { AnswerRequest } from '../../../run-tool/senders.js';
import type { HttpRequest } from '../../../tool/request.js';
import type { RunOutcome } from '../../engine/carry-out-run.js';
import { type CurrentAutomation, fixedAutomations } from '../../engine/catalogue.js';
import { messageOf } from '../../engine/failure.js';
import { holdRun } from '../../engine/hold-run.js';
import { askedAt } from '../../engine/lease-time.js';
import { resumeAutomation } from '../../engine/pauses.js';
import type { SecretSource } from '../../engine/run-secrets.js';
import { type StartEvent, startRuns } from '../../engine/start-runs.js';
import { memoryJournal } from '../../journal/memory/memory-journal.js';
import type { LeasedRun, RunNote } from '../../journal/run.js';
import { PastClock, simulationEngine } from './engine.js';
import { type SeenCall, unanswered, watchedClient } from './watched-client.js';

/** How a run ended, or where it stood when history was over. */
export interface PlayedRun<Facts> {
  readonly facts: Facts;
  readonly state: 'done' | 'stopped' | 'failed' | 'dropped' | 'cancelled' | 'waiting';
  readonly note: RunNote | null;
  readonly calls: readonly SeenCall[];
}

export interface PlayerOptions<Facts> {
  readonly current: CurrentAutomation;
  readonly others: readonly CurrentAutomation[];
  readonly client: Pick<Client, 'record'>;
  readonly unconnected: ReadonlySet<string>;
  readonly secrets: Readonly<Record<string, string>> | SecretSource;
  /** Runs that are carried out at once. */
  readonly concurrency: number;
  /** The shortest time that a step can wait, in milliseconds; Infinity where none waits. */
  readonly shortestWaitMs: number;
  /** The answer to a request that is kept of the past; undefined where it is not. @param at unix seconds */
  fromPast(
    asked: { readonly service: string; readonly request: HttpRequest },
    at: number,
    facts: Facts,
  ): Promise<unknown>;
  onEnd(run: PlayedRun<Facts>): void | Promise<void>;
}

/** What a started run is about, and the calls that were seen of it. */
interface Open<Facts> {
  readonly facts: Facts;
  readonly calls: SeenCall[];
  readonly client: Client;
}

/** What became of an event. */
export type Played =
  | { readonly state: 'not_triggered' }
  | { readonly state: 'started' }
  | { readonly state: 'paused' | 'trigger_failed'; readonly reason: string };

const hourMs = 3_600_000;
/** Longer than any run; a lease is of no use in one process. */
const leaseMs = 2 ** 31 - 1;
/** How many starts lie between two looks for runs that can be forgotten. */
const tidyEvery = 200;

/**
 * Plays events to an automation, in the order of time: the same engine as ever, over a journal in memory, behind a client that
 * records. Idempotency keys, slots and the limit of starts count over all of it. A wait ends when the clock comes there.
 */
export class Player<Facts> {
  readonly #clock = new PastClock();
  readonly #journal = memoryJournal(() => this.#clock.now());
  readonly #options: PlayerOptions<Facts>;
  readonly #engine;
  readonly #catalogue;
  readonly #open = new Map<string, Open<Facts>>();
  /** What is being carried out, and when it began, in milliseconds of the past. The oldest stands first. */
  readonly #going = new Map<Promise<void>, number>();
  /** The rounds that tools take, and what else they keep: the runs share it, and it is forgotten. */
  readonly #state = memoryStateStore();
  #starts = 0;
  #broken: unknown;

  constructor(options: PlayerOptions<Facts>) {
    this.#options = options;
    const { current, others, secrets } = options;
    const started = { ...current, automation: { ...current.automation, enabled: true } };
    const all = fixedAutomations([started, ...others]);
    this.#catalogue = { list: () => [started], find: all.find };
    const client = (_workspace: string, run: { readonly id: string }) => this.#clientOf(run.id);
    this.#engine = simulationEngine({ journal: this.#journal, automations: all, clock: this.#clock, secrets, client });
  }

  /** Lets time go on to a moment, in unix seconds: what falls due before it is carried out. */
  async moveTo(seconds: number): Promise<void> {
    const ms = seconds * 1000;
    while (this.#open.size > 0 && Number.isFinite(this.#options.shortestWaitMs)) {
      // What began long enough before may have to wait by now, for a time that lies before this one.
      const [oldest = Number.POSITIVE_INFINITY] = this.#going.values();
      if (oldest + this.#options.shortestWaitMs <= ms) await this.#settled();
      const dueIn = await this.#journal.nextDueIn();
      if (dueIn === undefined || this.#clock.now() + dueIn > ms) break;
      await this.#settled();
      this.#clock.put(this.#clock.now() + dueIn);
      if (!(await this.#carryOutDue())) break;
    }
    this.#clock.put(ms);
  }

  /**
   * Plays an event. Says what became of it: nothing where no trigger is meant, or why no run began.
   *
   * @param isToldToWaits whether waits hear of it
   */
  async play(
    event: StartEvent,
    facts: () => Facts,
    { isToldToWaits }: { readonly isToldToWaits: boolean },
  ): Promise<Played> {
    if (isToldToWaits) await this.#settled();
    const options = { journal: this.#journal, automations: this.#catalogue, plans: this.#engine.plans };
    const given = isToldToWaits ? event : { ...event, id: null };
    const [outcome] = await startRuns(options, given);
    this.#starts += 1;
    if (this.#starts % tidyEvery === 0) await this.#journal.expire(this.#clock.now() - hourMs);
    if (outcome === undefined) {
      if (isToldToWaits) await this.#carryOutDue();
      return { state: 'not_triggered' };
    }
    if (outcome.outcome === 'failed') return { state: 'trigger_failed', reason: outcome.reason };
    if (outcome.outcome === 'paused') {
      // For other conversations it goes on, as if a person had looked.
      await resumeAutomation(this.#journal, outcome.automation);
      return { state: 'paused', reason: outcome.reason };
    }
    const { run } = outcome;
    const calls: SeenCall[] = [];
    const own = facts();
    const client = watchedClient(
      this.#options.client.record({ state: this.#state, answer: this.#answering(own) }),
      (call) => {
        calls.push(call);
      },
    );
    this.#open.set(run, { facts: own, calls, client });
    if (outcome.outcome === 'dropped')
      await this.#end(run, 'dropped', { message: 'all slots of its concurrency key are taken' });
    else await this.#carryOutDue();
    return { state: 'started' };
  }

  /** Ends history: what waits still is told of as waiting. */
  async close(): Promise<void> {
    await this.#settled();
    for (const run of [...this.#open.keys()]) {
      const { state, note = null } = (await this.#journal.whole(run))?.run ?? {};
      await this.#end(run, state === 'cancelled' ? state : 'waiting', note);
    }
    await this.#journal.close();
  }

  #answering(facts: Facts): AnswerRequest {
    const { fromPast, unconnected } = this.#options;
    return async (service, request) => {
      const kept = await fromPast({ service, request }, Math.floor(this.#clock.now() / 1000), facts);
      if (kept === undefined && unconnected.has(service)) throw unanswered(service, request.path);
      return kept;
    };
  }

  #clientOf(run: string): Client {
    const open = this.#open.get(run);
    if (open === undefined) throw new TypeError(`Nobody started the run ${run}`);
    return open.client;
  }

  /** Carries out what is due and has a slot. False where that is nothing. */
  async #carryOutDue(): Promise<boolean> {
    let isSome = false;
    for (;;) {
      const limit = this.#options.concurrency - this.#going.size;
      if (limit <= 0) {
        await Promise.race(this.#going.keys());
        continue;
      }
      const runs = await this.#journal.lease({ limit, leaseMs });
      if (runs.length === 0) break;
      isSome = true;
      for (const run of runs) this.#begin(run);
      if (this.#options.concurrency === 1) await this.#settled();
    }
    this.#throwIfBroken();
    return isSome;
  }

  #begin(run: LeasedRun): void {
    const work = async () => {
      const leases = { journal: this.#journal, leaseMs, clock: this.#clock };
      await this.#told(run.id, await holdRun(run, this.#engine, leases, askedAt(this.#clock)).outcome);
    };
    const going: Promise<void> = this.#clock
      .frozen(work)
      .catch((error: unknown) => {
        this.#broken ??= error;
      })
      .finally(() => this.#going.delete(going));
    this.#going.set(going, this.#clock.now());
  }

  async #told(run: string, outcome: RunOutcome): Promise<void> {
    if (outcome.type === 'ended') await this.#end(run, outcome.state, outcome.note);
    else if (outcome.type === 'left') throw new Error(`The run ${run} was left, although nobody else has it`);
    else if (outcome.state === 'unknown') await this.#end(run, 'failed', outcome.note);
    // Others were replaced by it, or cancelled: they end without being carried out.
    for (const other of [...this.#open.keys()]) {
      if (other === run || this.#options.current.automation.concurrency?.mode !== 'replace') continue;
      const whole = await this.#journal.whole(other);
      if (whole?.run.state === 'cancelled') await this.#end(other, 'cancelled', whole.run.note);
    }
  }

  async #end(run: string, state: PlayedRun<Facts>['state'], note: RunNote | null): Promise<void> {
    const open = this.#open.get(run);
    if (open === undefined) return;
    this.#open.delete(run);
    await this.#options.onEnd({ facts: open.facts, state, note, calls: open.calls });
  }

  /** Waits for what is being carried out. */
  async #settled(): Promise<void> {
    while (this.#going.size > 0) await Promise.all(this.#going.keys());
    this.#throwIfBroken();
  }

  #throwIfBroken(): void {
    if (this.#broken !== undefined)
      throw this.#broken instanceof Error ? this.#broken : new Error(messageOf(this.#broken));
  }
}
