import { ExpressionError } from '../expression/expression-error.js';
import { durationMs } from '../format/duration.js';
import type { Pause } from '../journal/journal.js';
import type { EndState, RunNote } from '../journal/run.js';
import type { RunContext } from './context.js';
import { Interruption, type Reason, StepFailure } from './failure.js';
import { at, type Frame } from './frame.js';
import { keyText } from './key-text.js';
import type { Plan } from './plan.js';
import { recover, writesOf } from './sub-automation.js';
import { walk } from './walk.js';

/** What became of a run that a worker had. */
export type RunOutcome =
  | { readonly type: 'ended'; readonly state: EndState; readonly note: RunNote | null }
  | { readonly type: 'paused'; readonly state: Pause['state']; readonly note: RunNote | null }
  /** It was left as it stands: another worker takes it up when the lease is over, or has it by now. */
  | { readonly type: 'left'; readonly why: 'lost' };

/**
 * Carries out a run from the first step that has no record to its end, or until it has to wait.
 *
 * @throws Interruption of type `broken` where the journal does not answer, and errors of the engine itself
 */
export async function carryOutRun(context: RunContext, plan: Plan): Promise<RunOutcome> {
  let duplicateOf: string | undefined;
  try {
    duplicateOf = await takeKeyOfRun(context, plan);
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    return finish(context, 'failed', { message: error.message, class: error.class });
  }
  if (duplicateOf !== undefined) {
    const message = `a run with its idempotency key was started before: ${duplicateOf}`;
    return finish(context, 'dropped', { message });
  }
  for (;;) {
    const outcome = await attempt(context, plan);
    if (outcome !== undefined) return outcome;
  }
}

/** Undefined when events came that a step waits for: it is to look again. */
async function attempt(context: RunContext, plan: Plan): Promise<RunOutcome | undefined> {
  const frame = outerFrame(context, plan);
  try {
    try {
      await walk(frame, plan.steps);
      return await finish(context, 'done', null);
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      await recover(frame, plan, error, walk);
      return await finish(context, 'failed', { message: error.message, class: error.class, step: error.step });
    }
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    return leave(context, error.reason);
  }
}

function outerFrame(context: RunContext, plan: Plan): Frame {
  const { run } = context;
  const { id, vars, limits } = plan.automation;
  return {
    context,
    plan,
    prefix: '',
    steps: {},
    names: { event: run.event, vars, run: { id: run.id, startedAt: Math.floor(run.createdAt / 1000) } },
    watches: limits.timeout === undefined ? [] : [context.watch('', durationMs(limits.timeout))],
    writes: writesOf({ context }, plan, ''),
    automations: [id],
    onFailure: () => {},
  };
}

/**
 * The id of the run that has the idempotency key of this one; undefined when it may begin. A replay is meant to be one more.
 *
 * @throws StepFailure where the key has no value. Events without one would all be duplicates of the first of them
 */
async function takeKeyOfRun(context: RunContext, plan: Plan): Promise<string | undefined> {
  const { run, engine } = context;
  const path = '$start';
  const { idempotency } = plan.automation;
  if (idempotency === undefined || plan.idempotencyKey === undefined) return undefined;
  if (run.cause === 'replay' || context.record(path) !== undefined) return undefined;
  const scope = { event: run.event, vars: plan.automation.vars };
  const rendered = renderKey(() => plan.idempotencyKey?.render(scope, at(run.createdAt)), path);
  const key = keyText('run', run.automation, engine.hide.text(rendered));
  const taken = await engine.journal.reserve(run, key, path, durationMs(idempotency.ttl));
  if (taken.state === 'lost') throw context.lose();
  if (taken.state === 'open') return taken.run;
  if (taken.state === 'done') return String(taken.value);
  const now = engine.clock.now();
  context.keep({ path, state: 'done', value: null, attempts: 1, startedAt: now, finishedAt: now });
  return undefined;
}

function renderKey(render: () => unknown, path: string): string {
  let rendered: unknown;
  try {
    rendered = render();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new StepFailure(`idempotency.key: ${error.message}`, { class: 'expression', step: path });
  }
  if (rendered !== null && rendered !== undefined && rendered !== '') {
    return typeof rendered === 'object' ? JSON.stringify(rendered) : String(rendered);
  }
  const said = JSON.stringify(rendered ?? null);
  throw new StepFailure(`idempotency.key is ${said} for this event: expected a text`, {
    class: 'expression',
    step: path,
  });
}

async function leave(context: RunContext, reason: Reason): Promise<RunOutcome | undefined> {
  const { journal } = context.engine;
  switch (reason.type) {
    case 'lost':
      return { type: 'left', why: 'lost' };
    case 'broken':
      throw new Interruption(reason);
    case 'stopped':
      return finish(context, 'stopped', reason.note);
    case 'cancelled':
      return finish(context, 'cancelled', context.run.note);
    case 'closing':
      return pause(context, { state: 'queued', dueAt: await journal.now() }, null);
    case 'again':
      return pause(context, { state: 'queued', dueAt: reason.dueAt, note: reason.note }, reason.note);
    case 'unknown':
      return pause(context, { state: 'unknown', note: reason.note }, reason.note);
    case 'wait': {
      const { dueAt, waits, release } = reason;
      return pause(context, { state: 'waiting', dueAt, waits, releaseSlot: release }, null);
    }
  }
}

async function finish(context: RunContext, state: EndState, note: RunNote | null): Promise<RunOutcome> {
  context.keepTime();
  await context.write((writes) => context.engine.journal.finish(context.run, state, note, writes));
  return { type: 'ended', state, note };
}

async function pause(context: RunContext, to: Pause, note: RunNote | null): Promise<RunOutcome | undefined> {
  context.keepTime();
  const writes = context.takeUnwritten();
  switch (await context.engine.journal.pause(context.run, to, writes)) {
    case 'paused':
      return { type: 'paused', state: to.state, note };
    case 'cancelled':
      return { type: 'ended', state: 'cancelled', note: context.run.note };
    case 'lost':
      context.lose();
      return { type: 'left', why: 'lost' };
    case 'events':
      context.putBack(writes);
      return undefined;
  }
}
