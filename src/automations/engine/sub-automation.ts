import { isObject } from '../../tool/json.js';
import { durationMs } from '../format/duration.js';
import { Interruption, StepFailure } from './failure.js';
import { at, type Frame, pathOf, readPart, scopeOf } from './frame.js';
import type { Plan, PlannedRun } from './plan.js';
import { traceOf } from './trace.js';
import type { Walk } from './uses.js';
import { type WriteCount, writeCount } from './write-count.js';

/** How deep automations may run each other. */
const deepest = 5;

/** Runs another automation within the run, and waits for its end. */
export async function runAutomation(frame: Frame, planned: PlannedRun, walk: Walk): Promise<void> {
  const { context } = frame;
  const { engine } = context;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  if (known?.state === 'done') {
    frame.steps[planned.id] = known.value;
    return;
  }
  const startedAt = known?.startedAt ?? engine.clock.now();
  const { run: id } = planned.step;
  const begun = isObject(known?.value) ? known.value : undefined;
  const plan = await planFor(frame, id, begun?.revision, path);
  await engine.secrets.read(plan);
  const record = { path, attempts: 1, startedAt, trace: { uses: id, mode: 'did' } };
  if (known === undefined) {
    context.keep({ ...record, state: 'waiting', value: { revision: plan.revision }, finishedAt: startedAt });
  }
  const event = planned.with.render(scopeOf(frame), at(startedAt));
  const reason = await carryOut(innerFrame(frame, plan, path, event), plan, walk);
  const value = readPart(frame.plan, planned.id, { ok: true, stopped: reason !== null, reason });
  context.keep({ ...record, state: 'done', value, finishedAt: engine.clock.now() });
  frame.steps[planned.id] = value;
}

/** The revision that the run began it with, or the present one. */
async function planFor(frame: Frame, id: string, revision: unknown, path: string): Promise<Plan> {
  const { engine } = frame.context;
  const refuse = (message: string) =>
    new StepFailure(`${message} Nothing was sent.`, { class: 'validation', step: path });
  const chain = [...frame.automations, id].join(' → ');
  if (frame.automations.includes(id)) throw refuse(`automations run each other in a circle: ${chain}.`);
  if (frame.automations.length >= deepest)
    throw refuse(`automations run each other more than ${deepest} deep: ${chain}.`);
  if (typeof revision === 'string') {
    const plan = await engine.plans.ofRevision(id, revision);
    if (plan !== undefined) return plan;
  }
  const current = engine.automations.find(id);
  if (current === undefined) throw refuse(`there is no automation ${JSON.stringify(id)}.`);
  return engine.plans.keep(current);
}

function innerFrame(frame: Frame, plan: Plan, path: string, event: unknown): Frame {
  const { vars, limits, id } = plan.automation;
  const { context } = frame;
  const prefix = `${path}.`;
  const watch = limits.timeout === undefined ? [] : [context.watch(path, durationMs(limits.timeout))];
  return {
    context,
    plan,
    prefix,
    steps: {},
    names: { event, vars, run: frame.names.run },
    watches: [...frame.watches, ...watch],
    writes: [...frame.writes, ...writesOf(frame, plan, prefix)],
    automations: [...frame.automations, id],
    onFailure: () => {},
  };
}

/** Counts the calls of an automation that change something, those included that were made before. */
export function writesOf({ context }: Pick<Frame, 'context'>, plan: Plan, prefix: string): WriteCount[] {
  const { maxWrites } = plan.automation.limits;
  if (maxWrites === undefined) return [];
  const made = [...context.records()].filter((record) => {
    const { effect = 'read' } = traceOf(record);
    return record.path.startsWith(prefix) && effect !== 'read' && record.error?.class !== 'limit';
  });
  return [
    writeCount(
      maxWrites,
      made.map(({ path }) => path),
    ),
  ];
}

/** Carries out the steps of an automation, and after a failure those of its `onError`. Returns why it stopped, where it did. */
async function carryOut(frame: Frame, plan: Plan, walk: Walk): Promise<string | null> {
  try {
    await walk(frame, plan.steps);
    return null;
  } catch (error) {
    if (error instanceof Interruption && error.reason.type === 'stopped') return error.reason.note.message;
    if (error instanceof StepFailure) await recover(frame, plan, error, walk);
    throw error;
  }
}

/**
 * Carries out what an automation does after a failure. A failure of these steps changes nothing.
 *
 * @throws Interruption when they wait, or the run is left
 */
export async function recover(frame: Frame, plan: Plan, failure: StepFailure, walk: Walk): Promise<void> {
  if (plan.onError === undefined) return;
  const names = { ...frame.names, error: failure.seen };
  // They are counted and timed for themselves: a limit that was reached must not keep anybody from hearing of it.
  const { maxWrites } = plan.automation.limits;
  const writes = maxWrites === undefined ? [] : [writeCount(maxWrites, [])];
  try {
    await walk({ ...frame, names, writes, watches: [] }, plan.onError);
  } catch (error) {
    if (error instanceof StepFailure) return;
    if (error instanceof Interruption && error.reason.type === 'stopped') return;
    throw error;
  }
}
