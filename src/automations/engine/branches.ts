import { isObject } from '../../tool/json.js';
import { holds } from './condition.js';
import { at, type Frame, markSkipped, pathOf, scopeOf } from './frame.js';
import type { PlannedParallel, PlannedSwitch } from './plan.js';
import { sideBySide } from './side-by-side.js';
import type { Walk } from './uses.js';

/** Carries out the first branch whose condition holds. */
export async function chooseBranch(frame: Frame, planned: PlannedSwitch, walk: Walk): Promise<void> {
  const { context } = frame;
  const path = pathOf(frame, planned);
  const { branches, otherwise, id } = planned;
  const known = context.record(path);
  const startedAt = known?.startedAt ?? context.engine.clock.now();
  const chosen = isObject(known?.value) ? Number(known.value.branch) : firstOf(frame, planned, path, startedAt);
  const record = { path, value: { ok: true, branch: chosen }, attempts: 1, startedAt };
  if (known === undefined) context.keep({ ...record, state: 'waiting', finishedAt: startedAt });
  const taken = branches[chosen]?.steps ?? otherwise;
  await walk(frame, taken);
  for (const steps of [...branches.map((branch) => branch.steps), otherwise])
    if (steps !== taken) markSkipped(frame, steps);
  if (known?.state !== 'done') {
    context.keep({ ...record, state: 'done', finishedAt: context.engine.clock.now() });
  }
  frame.steps[id] = record.value;
}

/** The number of the branch; -1 for `else`. */
function firstOf(frame: Frame, planned: PlannedSwitch, path: string, time: number): number {
  return planned.branches.findIndex(({ condition }) => holds(condition, scopeOf(frame), at(time), path));
}

/** Carries out lists of steps side by side. All come to their end before the first error counts. */
export async function allBranches(frame: Frame, planned: PlannedParallel, walk: Walk): Promise<void> {
  const { context } = frame;
  const path = pathOf(frame, planned);
  const { branches } = planned;
  const known = context.record(path);
  const startedAt = known?.startedAt ?? context.engine.clock.now();
  const record = { path, value: { ok: true }, attempts: 1, startedAt };
  if (known === undefined) context.keep({ ...record, state: 'waiting', finishedAt: startedAt });
  await sideBySide(branches.length, branches.length, (index) => walk(frame, branches[index] ?? []));
  if (known?.state !== 'done') {
    context.keep({ ...record, state: 'done', finishedAt: context.engine.clock.now() });
  }
  frame.steps[planned.id] = record.value;
}
