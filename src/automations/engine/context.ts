import type { Client } from '../../run-tool/client.js';
import { isObject } from '../../tool/json.js';
import type { RunWrites } from '../journal/journal.js';
import type { IntentAnswer, IntentRecord, StepRecord } from '../journal/records.js';
import type { LeasedRun } from '../journal/run.js';
import type { Automations, Plans } from './catalogue.js';
import type { Clock } from './clock.js';
import { Interruption } from './failure.js';
import type { GuardedJournal } from './guarded-journal.js';
import type { Hide } from './hide.js';
import type { LeaseTime } from './lease-time.js';
import type { RunSecrets } from './run-secrets.js';
import { type Stopwatch, stopwatch } from './stopwatch.js';

/** What the runs of a worker share. */
export interface Engine {
  readonly journal: GuardedJournal;
  readonly automations: Automations;
  readonly plans: Plans;
  readonly clock: Clock;
  readonly secrets: RunSecrets;
  readonly hide: Hide;
  /** Waits up to so many milliseconds keep the run in this process. */
  readonly shortWaitMs: number;
  /** Calls that change something are recorded in place of being sent. */
  readonly isDry: boolean;
  /** Nothing is waited for: no time, and no event. */
  readonly skipsWaits: boolean;
  /** The client for the workspace of a run. */
  client(workspace: string, run: Pick<LeasedRun, 'id'>): Client | Promise<Client>;
  /** Is told of each record as it is made. */
  onStep(run: LeasedRun, record: StepRecord): void;
}

/** Why a run is to be left. */
export type Halt = 'cancelled' | 'closing' | 'lost';

/** A run that a worker carries out: what is known of it, and what is still to be written. */
export class RunContext {
  readonly run: LeasedRun;
  readonly engine: Engine;
  readonly lease: LeaseTime;
  readonly #records: Map<string, StepRecord>;
  readonly #intents: Map<string, IntentRecord>;
  readonly #unwritten = new Map<string, StepRecord>();
  /** What became of intents and could not be written when it was known. */
  #untold: IntentAnswer[] = [];
  /** Which events ended waits of which steps while it was held. */
  readonly #taken = new Set<string>();
  readonly #writing = new Set<Promise<unknown>>();
  readonly #halt = new AbortController();
  readonly #leave = new AbortController();
  readonly #watches = new Map<string, Stopwatch>();
  #client: Promise<Client> | undefined;

  constructor(
    run: LeasedRun,
    engine: Engine,
    known: { readonly records: readonly StepRecord[]; readonly intents: readonly IntentRecord[] },
    lease: LeaseTime,
  ) {
    this.lease = lease;
    this.run = run;
    this.engine = engine;
    this.#records = new Map(known.records.map((record) => [record.path, record]));
    this.#intents = new Map(known.intents.map((intent) => [keyOf(intent.path, intent.nth), intent]));
  }

  /** Aborted as soon as the run is to be left: no further step begins. Its reason is a `Halt`. */
  get halted(): AbortSignal {
    return this.#halt.signal;
  }

  /** Somebody asked to cancel the run. */
  get isCancelled(): boolean {
    return this.#halt.signal.aborted && this.#halt.signal.reason === 'cancelled';
  }

  /** Aborted when the worker waits no longer, for calls that were sent neither. */
  get left(): AbortSignal {
    return this.#leave.signal;
  }

  /** Leaves the run before its next step, and stops calls that have not been sent. */
  halt(why: Halt): void {
    this.#halt.abort(why);
    if (why === 'lost') this.#leave.abort(why);
  }

  /** Waits for no call any longer. */
  leave(): void {
    this.halt('closing');
    this.#leave.abort('closing');
  }

  /** @throws Interruption when the run is to be left */
  check(): void {
    if (this.#halt.signal.aborted) throw new Interruption({ type: this.#halt.signal.reason as Halt });
  }

  record(path: string): StepRecord | undefined {
    return this.#records.get(path);
  }

  records(): Iterable<StepRecord> {
    return this.#records.values();
  }

  intent(path: string, nth: number): IntentRecord | undefined {
    return this.#intents.get(keyOf(path, nth));
  }

  intents(): IntentRecord[] {
    return [...this.#intents.values()];
  }

  intentsOf(path: string): IntentRecord[] {
    return [...this.#intents.values()].filter((intent) => intent.path === path);
  }

  /** Whether something of a step, or of the steps inside it, was sent or may have been. */
  mayHaveSent(path: string): boolean {
    const isOf = (one: IntentRecord) => one.path === path || one.path.startsWith(`${path}[`);
    return [...this.#intents.values()].some((one) => isOf(one) && one.outcome?.state !== 'not-sent');
  }

  /** Whether what may have been sent for a step is to be settled before anything else counts, however late it is. */
  isToBeSettled(path: string): boolean {
    return this.intents().some(
      (one) =>
        (one.path === path && one.outcome?.state !== 'not-sent') ||
        (one.path.startsWith(`${path}[`) && one.outcome === null),
    );
  }

  /** Takes an event for a wait, once for all turns of its step. */
  takeEvent(step: string, event: number): boolean {
    const key = `${step} ${event}`;
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }

  keepIntent(intent: IntentRecord): void {
    this.#intents.set(keyOf(intent.path, intent.nth), intent);
  }

  /** Writes what became of an intent: now, or where the journal does not answer, with the next write. */
  async tell(answer: IntentAnswer): Promise<void> {
    try {
      await this.engine.journal.resolve(this.run.id, answer);
    } catch (error) {
      this.#untold.push(answer);
      throw error;
    }
  }

  /** Makes a record. It is written with the next write: until then losing it loses nothing that anybody saw. */
  keep(record: StepRecord): void {
    this.#records.set(record.path, record);
    this.#unwritten.set(record.path, record);
    if (record.state !== 'waiting' && !isOwn(record)) this.engine.onStep(this.run, record);
  }

  /** Writes what is unwritten now. */
  async flush(): Promise<void> {
    await this.write((writes) => this.engine.journal.record(this.run, writes));
  }

  /**
   * Writes something together with the records that are unwritten. Resolves when that is kept, and everything whose writing
   * had begun before: what a step does next must not be known without it.
   *
   * @throws Interruption when the lease is another's
   */
  async write<Result>(work: (writes: RunWrites) => Promise<Result>): Promise<Exclude<Result, false>> {
    const before = [...this.#writing];
    const taken = this.takeUnwritten();
    const writing = work(taken);
    writing.catch(() => this.putBack(taken));
    this.#writing.add(writing);
    try {
      const [result] = await Promise.all([writing, ...before]);
      if (result !== false) return result as Exclude<Result, false>;
    } finally {
      this.#writing.delete(writing);
    }
    throw this.lose();
  }

  /** The lease is another's: nothing is carried out any more. */
  lose(): Interruption {
    this.halt('lost');
    return new Interruption({ type: 'lost' });
  }

  /** The limit of time under a key, which goes on where it was when the run was last given back. */
  watch(key: string, limitMs: number): Stopwatch {
    const known = this.#watches.get(key);
    if (known !== undefined) return known;
    const before = this.#records.get(timePath)?.value;
    const used = isObject(before) && Object.hasOwn(before, key) ? Number(before[key]) : 0;
    const watch = stopwatch(limitMs, used, () => this.engine.clock.now());
    this.#watches.set(key, watch);
    return watch;
  }

  /** Records how much of its limits is used. */
  keepTime(): void {
    if (this.#watches.size === 0) return;
    const now = this.engine.clock.now();
    const value = Object.fromEntries([...this.#watches].map(([key, watch]) => [key, watch.used()]));
    this.keep({ path: timePath, state: 'done', value, attempts: 0, startedAt: now, finishedAt: now });
  }

  /** Removes what waits to be written, for one who writes it. */
  takeUnwritten(): Required<RunWrites> {
    const writes = { records: [...this.#unwritten.values()], answers: this.#untold };
    this.#unwritten.clear();
    this.#untold = [];
    return writes;
  }

  /** Takes back what was to be written and was not. */
  putBack({ records, answers }: Required<RunWrites>): void {
    for (const record of records) if (!this.#unwritten.has(record.path)) this.#unwritten.set(record.path, record);
    this.#untold.push(...answers);
  }

  /** The client for the workspace of the run. It is made with the first call. */
  client(): Promise<Client> {
    this.#client ??= Promise.resolve().then(() => this.engine.client(this.run.workspace, this.run));
    return this.#client;
  }
}

function keyOf(path: string, nth: number): string {
  return `${path}#${nth}`;
}

/** Path of the record that says how much of the limits of time is used. */
const timePath = '$time';

/** Whether a record is of the engine itself, and of no step: no id begins so. */
export function isOwn({ path }: { readonly path: string }): boolean {
  return path.startsWith('$');
}
