import { allBranches, chooseBranch } from './branches.js';
import { holds } from './condition.js';
import { Interruption, StepFailure } from './failure.js';
import { at, type Frame, markSkipped, pathOf, readPart, scopeOf, skippedResult } from './frame.js';
import { lengthOf, longestValue } from './kept.js';
import { forEach } from './loop.js';
import type { PlannedSet, PlannedStep, PlannedStop } from './plan.js';
import { runAutomation } from './sub-automation.js';
import { failureFrom, failureOf, useTool } from './uses.js';
import { wait, waitFor } from './waits.js';

/**
 * Carries out steps in order. What has a record is not carried out again.
 *
 * @throws StepFailure when one failed, Interruption when the run is not gone on with
 */
export async function walk(frame: Frame, steps: readonly PlannedStep[]): Promise<void> {
  for (const step of steps) await carryOut(frame, step);
}

async function carryOut(frame: Frame, planned: PlannedStep): Promise<void> {
  const { context } = frame;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  if (known?.state === 'skipped') return markSkipped(frame, [planned]);
  if (known?.state === 'failed' && planned.kind !== 'uses') throw failureOf(known);
  if (known === undefined) context.check();
  const startedAt = known?.startedAt ?? context.engine.clock.now();
  try {
    if (known === undefined && !isWanted(frame, planned, path, startedAt)) {
      const trace = { mode: 'skipped', ...('uses' in planned.step ? { uses: planned.step.uses } : {}) };
      context.keep({
        path,
        state: 'skipped',
        value: skippedResult,
        attempts: 0,
        startedAt,
        finishedAt: startedAt,
        trace,
      });
      return markSkipped(frame, [planned]);
    }
    await byKind(timed(frame, planned, path), planned, startedAt);
  } catch (error) {
    if (error instanceof Interruption || error instanceof StepFailure) {
      if (error instanceof StepFailure && error.step === path && context.record(path)?.state !== 'failed') {
        throw fail(frame, error, startedAt);
      }
      throw error;
    }
    if (!(error instanceof Error) || error.name !== 'ExpressionError') throw error;
    throw fail(frame, failureFrom(error, frame, path), startedAt);
  }
}

function isWanted(frame: Frame, { condition }: PlannedStep, path: string, time: number): boolean {
  return condition === undefined || holds(condition, scopeOf(frame), at(time), path);
}

/** The limit of time of a step that holds others is theirs. */
function timed(frame: Frame, { kind, timeoutMs }: PlannedStep, path: string): Frame {
  if (timeoutMs === undefined || kind === 'uses') return frame;
  return { ...frame, watches: [...frame.watches, frame.context.watch(path, timeoutMs)] };
}

/** Records a failure of a step that calls nothing. */
function fail({ context }: Frame, failure: StepFailure, startedAt: number): StepFailure {
  const { message, class: kind, step: path, isFatal } = failure;
  const value = { ok: false, ...(isFatal ? { fatal: true } : {}) };
  const trace = { mode: 'error' };
  const finishedAt = context.engine.clock.now();
  const error = { message, class: kind };
  context.keep({ path, state: 'failed', value, error, attempts: 1, startedAt, finishedAt, trace });
  return failure;
}

async function byKind(frame: Frame, planned: PlannedStep, startedAt: number): Promise<void> {
  switch (planned.kind) {
    case 'uses':
      return useTool(frame, planned, walk);
    case 'forEach':
      return forEach(frame, planned, walk);
    case 'switch':
      return chooseBranch(frame, planned, walk);
    case 'parallel':
      return allBranches(frame, planned, walk);
    case 'wait':
      return wait(frame, planned);
    case 'waitFor':
      return waitFor(frame, planned);
    case 'run':
      return runAutomation(frame, planned, walk);
    case 'set':
      return set(frame, planned, startedAt);
    case 'stop':
      return stop(frame, planned, startedAt);
  }
}

function set(frame: Frame, planned: PlannedSet, startedAt: number): void {
  const { context, plan } = frame;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  if (known !== undefined) {
    frame.steps[planned.id] = known.value;
    return;
  }
  const values = planned.values.render(scopeOf(frame), at(startedAt));
  const whole = { ...Object(values), ok: true };
  const value = context.engine.hide.data(readPart(plan, planned.id, whole));
  const length = lengthOf(value);
  if (length > longestValue) {
    const message = `its values are ${length.toLocaleString('en')} characters long, and at most ${longestValue.toLocaleString('en')} are kept: keep less`;
    throw new StepFailure(message, { class: 'limit', step: path });
  }
  context.keep({ path, state: 'done', value, attempts: 1, startedAt, finishedAt: startedAt, trace: { mode: 'did' } });
  frame.steps[planned.id] = value;
}

function stop(frame: Frame, planned: PlannedStop, startedAt: number): never {
  const { context } = frame;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  const rendered = known?.value ?? planned.reason.render(scopeOf(frame), at(startedAt));
  const message = context.engine.hide.text(String(rendered));
  if (known === undefined) {
    context.keep({
      path,
      state: 'done',
      value: message,
      attempts: 1,
      startedAt,
      finishedAt: startedAt,
      trace: { mode: 'did' },
    });
  }
  throw new Interruption({ type: 'stopped', note: { message, step: path } });
}
