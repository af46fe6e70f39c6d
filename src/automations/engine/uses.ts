import { OutcomeUnknownError, ToolError } from '../../errors.js';
import type { PreparedCall } from '../../run-tool/prepared-call.js';
import type { ToolResult } from '../../run-tool/tool-result.js';
import { isObject } from '../../tool/json.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import type { StepRecord } from '../journal/records.js';
import { callJournal, type StepCallJournal } from './call-journal.js';
import { limitCall } from './call-limits.js';
import { classOf, Interruption, messageOf, StepFailure } from './failure.js';
import { at, type Frame, markSkipped, pathOf, readPart, scopeOf } from './frame.js';
import { takeKey } from './idempotency.js';
import { innerSteps } from './inner-steps.js';
import { lengthOf, longestValue, shortened } from './kept.js';
import type { PlannedStep, PlannedUses } from './plan.js';
import { retryRule } from './retry-rule.js';
import { type StepTrace, usageOf } from './trace.js';

/** Carries out a list of steps. */
export type Walk = (frame: Frame, steps: readonly PlannedStep[]) => Promise<void>;

/** What a call came to. */
interface Called {
  readonly value: Record<string, unknown>;
  readonly trace: StepTrace;
  readonly attempts: number;
}

/** Carries out a step that calls a tool, or sees what came of it before. */
export async function useTool(frame: Frame, planned: PlannedUses, walk: Walk): Promise<void> {
  const { context } = frame;
  const { engine } = context;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  if (known?.state === 'failed') return afterFailure(frame, planned, failureOf(known), walk);
  if (known?.state !== 'done') {
    const startedAt = known?.startedAt ?? engine.clock.now();
    const ends = (state: 'done' | 'failed', rest: Omit<StepRecord, 'path' | 'state' | 'startedAt' | 'finishedAt'>) =>
      context.keep({ path, state, startedAt, finishedAt: engine.clock.now(), ...rest });
    const call = new StepCall(frame, planned, path, startedAt, triesOf(known));
    try {
      const { value, trace, attempts } = await call.carryOut();
      ends('done', { value, attempts, trace });
    } catch (error) {
      if (error instanceof Interruption) throw error;
      const failure = error instanceof StepFailure ? error : failureFrom(error, frame, path);
      const { message, class: kind, isFatal } = failure;
      const value = { ok: false, error: { message, class: kind }, ...(isFatal ? { fatal: true } : {}) };
      ends('failed', {
        value,
        error: { message, class: kind },
        attempts: call.tries,
        trace: { ...call.trace, mode: 'error' },
      });
      return afterFailure(frame, planned, failure, walk);
    }
  }
  frame.steps[planned.id] = context.record(path)?.value;
  if (typeof planned.onError !== 'string') markSkipped(frame, planned.onError);
}

async function afterFailure(frame: Frame, planned: PlannedUses, failure: StepFailure, walk: Walk): Promise<void> {
  const { onError, id } = planned;
  if (failure.isFatal || onError === 'fail') throw failure;
  frame.steps[id] = { ok: false, error: { message: failure.message, class: failure.class } };
  frame.onFailure();
  if (onError !== 'continue') await walk({ ...frame, names: { ...frame.names, error: failure.seen } }, onError);
}

/** The failure that was recorded. */
export function failureOf({ path, error, value }: StepRecord): StepFailure {
  const { message, class: kind } = error ?? { message: 'it failed', class: 'other' };
  return new StepFailure(message, { class: kind, step: path, isFatal: isObject(value) && value.fatal === true });
}

/** What an error of a call, an expression or a parameter means for its step. */
export function failureFrom(error: unknown, { context }: Frame, step: string): StepFailure {
  return new StepFailure(context.engine.hide.text(messageOf(error)), { class: classOf(error), step });
}

function triesOf(known: StepRecord | undefined): number {
  return known?.attempts ?? 0;
}

/** One call of a step, from its parameters to what is kept of its result. */
class StepCall {
  trace: StepTrace;
  tries: number;
  readonly #frame: Frame;
  readonly #planned: PlannedUses;
  readonly #path: string;
  readonly #startedAt: number;

  constructor(frame: Frame, planned: PlannedUses, path: string, startedAt: number, tries: number) {
    this.#frame = frame;
    this.#planned = planned;
    this.#path = path;
    this.#startedAt = startedAt;
    this.tries = tries;
    this.trace = { uses: planned.step.uses };
  }

  async carryOut(): Promise<Called> {
    const [frame, planned, path] = [this.#frame, this.#planned, this.#path];
    const { context } = frame;
    const { engine } = context;
    const { uses } = planned.step;
    const params = planned.with.render(scopeOf(frame, { secrets: engine.secrets.of(frame.plan) }), at(this.#startedAt));
    this.trace = { uses, args: shortened(engine.hide.data(params)) };
    const client = await context.client();
    const prepared = client.prepareUnknown(uses, params);
    this.trace = { ...this.trace, effect: prepared.effect };
    if (prepared.effect !== 'read') this.#admit();
    const key = await takeKey(frame, planned, path, this.#startedAt);
    if (key?.state === 'done') return this.#called(key.value, { mode: 'replayed' });

    const rule = retryRule(planned.step.retry, this.tries);
    const before = this.tries;
    const journal = callJournal(context, path);
    const tool = client.registry.find(uses);
    const inside = isLocal(tool)
      ? { steps: innerSteps(frame, path, client, (inner, one) => useTool(inner, one, walkNothing)) }
      : {};
    const isUntold = isSentUntold(tool, prepared);
    let [isMade, hasBegun] = [false, false];
    // A key is given back only where nothing was sent: else the next one with it would send it again.
    const giveKeyBack = async () => {
      if (!context.mayHaveSent(path) && !(isUntold && hasBegun)) await key?.settle(undefined);
    };
    try {
      const limits = limitCall(frame, planned, journal, { isUntold });
      this.tries += rule.triesOfRound(before);
      context.keep(this.#begun(before));
      if (!engine.isDry && isUntold) await context.flush();
      const { signal } = limits;
      // Somebody waits for what follows on an event; what a schedule does may take its time.
      const priority = context.run.cause === 'schedule' ? ('bulk' as const) : ('interactive' as const);
      const options = { signal, at: Math.floor(this.#startedAt / 1000), retry: rule.inside, priority, ...inside };
      const call = () => {
        hasBegun = true;
        return client.runUnknown(uses, params, engine.isDry ? options : { ...options, journal });
      };
      const result = await limits.during(call);
      // The tool may have gone on after what ends it.
      if (inside.steps?.ended !== undefined) throw inside.steps.ended;
      isMade = true;
      const mode = result.recorded !== undefined ? 'would' : journal.isReplayed ? 'replayed' : 'did';
      await key?.settle(result.output);
      const usage = inside.steps?.hasMade === true ? {} : usageOf(result.output);
      return this.#called(result.output, { mode, ...warningsOf(result), ...usage });
    } catch (thrown) {
      const error = inside.steps?.ended ?? thrown;
      if (context.isCancelled && !isMade) await giveKeyBack();
      if (error instanceof Interruption || isMade) throw error;
      const answered = this.#answeredByPerson(error, journal);
      if (answered !== undefined) {
        await key?.settle(answered);
        return this.#called(answered, { mode: 'replayed' });
      }
      this.#interrupt(error, journal);
      const wait = rule.later(classOf(error), this.tries, retryAfterOf(error));
      if (wait !== undefined && !engine.isDry && !(error instanceof StepFailure)) throw await this.#again(error, wait);
      if (isUntold || !context.mayHaveSent(path)) await key?.settle(undefined);
      throw error;
    }
  }

  /** @throws StepFailure when it would be one call too many */
  #admit(): void {
    for (const count of this.#frame.writes) {
      if (count.admit(this.#path)) continue;
      const message = `this would be call ${count.max + 1} that changes something, and maxWrites is ${count.max}: raise limits.maxWrites if that is what you want. Nothing was sent.`;
      throw new StepFailure(message, { class: 'limit', step: this.#path, isFatal: true });
    }
  }

  #begun(tries: number): StepRecord {
    const [path, startedAt] = [this.#path, this.#startedAt];
    return {
      path,
      state: 'waiting',
      value: null,
      attempts: tries,
      startedAt,
      finishedAt: startedAt,
      trace: this.trace,
    };
  }

  /** What a person said in place of an answer, which may lack what the tool reads. */
  #answeredByPerson(error: unknown, journal: StepCallJournal): Record<string, unknown> | undefined {
    if (!journal.isReplayed || error instanceof OutcomeUnknownError) return undefined;
    const said = this.#frame.context.intentsOf(this.#path).map(({ outcome }) => outcome);
    const found = said.find((one) => one?.state === 'happened' && one.by === 'person');
    if (found?.state !== 'happened') return undefined;
    return isObject(found.answer) ? { ...found.answer } : {};
  }

  /** @throws Interruption where the call failed because the run is left, or nobody knows what became of it */
  #interrupt(error: unknown, journal: StepCallJournal): void {
    const { context } = this.#frame;
    if (journal.interruption !== undefined) throw journal.interruption;
    if (error instanceof OutcomeUnknownError) {
      const isOpen = context.intentsOf(this.#path).some(({ outcome }) => outcome === null);
      const message = context.engine.hide.text(error.message);
      if (isOpen) {
        throw new Interruption({ type: 'unknown', note: { message, class: 'outcome_unknown', step: this.#path } });
      }
      throw new StepFailure(message, { class: 'outcome_unknown', step: this.#path, isFatal: true });
    }
    if (classOf(error) === 'cancelled') context.check();
  }

  /** Gives the run back until the next try. */
  async #again(error: unknown, waitMs: number): Promise<Interruption> {
    const { context } = this.#frame;
    context.keep(this.#begun(this.tries));
    const message = `${context.engine.hide.text(messageOf(error))} It is tried again later: ${this.tries} tries so far.`;
    const dueAt = (await context.engine.journal.now()) + waitMs;
    return new Interruption({ type: 'again', dueAt, note: { message, class: classOf(error), step: this.#path } });
  }

  #called(output: unknown, trace: StepTrace): Called {
    const { context, plan } = this.#frame;
    const whole = { ...(isObject(output) ? output : {}), ok: true };
    const value = readPart(plan, this.#planned.id, whole);
    const length = lengthOf(value);
    if (length > longestValue) {
      const message = `what later steps read of its result is ${length.toLocaleString('en')} characters long, and at most ${longestValue.toLocaleString('en')} are kept: ask for fewer items, or read fewer fields of it. The call itself was made.`;
      throw new StepFailure(message, { class: 'limit', step: this.#path });
    }
    const kept = context.engine.hide.data(value);
    return { value: isObject(kept) ? { ...kept } : {}, attempts: this.tries, trace: { ...this.trace, ...trace } };
  }
}

/** A call within a call has no steps for its failure. */
const walkNothing: Walk = async () => {};

/** Whether a call changes something by requests that its journal is not told of before they leave. */
function isSentUntold(tool: Tool, { effect, params }: PreparedCall): boolean {
  if (effect === 'read') return false;
  if (isLocal(tool)) return true;
  return typeof tool.idempotent === 'boolean' ? tool.idempotent : tool.idempotent.of(params);
}

function retryAfterOf(error: unknown): number | undefined {
  return error instanceof ToolError && error.retryAfter !== undefined ? error.retryAfter * 1000 : undefined;
}

function warningsOf({ warnings }: ToolResult): StepTrace {
  return warnings.length === 0 ? {} : { warnings: warnings.map(({ step, message }) => `${step}: ${message}`) };
}
