import type { CurrentAutomation } from './catalogue.js';
import { holds } from './condition.js';
import { messageOf } from './failure.js';
import { pauseOf } from './pauses.js';
import type { PlannedSchedule } from './plan.js';
import { newRun, plansFor, type StartOptions, type StartOutcome } from './start-runs.js';

/** A time at which a schedule was due. All times are unix milliseconds. */
export interface DueSchedule {
  readonly schedule: PlannedSchedule;
  readonly dueAt: number;
  /** When it is started, which is later where nobody was there. */
  readonly now: number;
  /** Until when the same time is not started again. */
  readonly keyUntil: number;
}

/**
 * Starts the run of a schedule. A time starts an automation in a workspace once, whoever asks for it and however often: the
 * journal keeps it as the key of the run. Undefined when its condition does not hold.
 */
export async function startScheduled(
  options: Pick<StartOptions, 'journal' | 'plans'>,
  current: CurrentAutomation,
  { schedule, dueAt, now, keyUntil }: DueSchedule,
): Promise<StartOutcome | undefined> {
  const { journal } = options;
  const plans = plansFor(options);
  const { id } = current.automation;
  const event = eventOf(schedule, dueAt, now);
  const { condition, workspace } = schedule;
  let run: ReturnType<typeof newRun>;
  try {
    const plan = await plans.compiled(current);
    const scope = { event, vars: current.automation.vars };
    if (condition !== undefined && !holds(condition, scope, { now }, `the schedule of ${id}`)) return undefined;
    run = newRun(plan, { event, workspace }, now);
  } catch (error) {
    return { automation: id, outcome: 'failed', reason: messageOf(error) };
  }
  const paused = await pauseOf(journal, id);
  if (paused !== undefined) return { automation: id, outcome: 'paused', reason: paused.reason };
  await plans.keep(current);
  const key = `schedule ${new Date(dueAt).toISOString()}`;
  const [started] = await journal.start([{ ...run, cause: 'schedule', about: null, key, keyUntil }]);
  if (started === undefined) throw new TypeError('The journal says nothing of a run that it was to start');
  return { automation: id, outcome: started.outcome, run: started.id };
}

/** What the run calls `event`. Its keys are those of any event, as far as they have a meaning here. */
function eventOf({ cron, timezone, workspace }: PlannedSchedule, dueAt: number, now: number) {
  return {
    id: null,
    topic: 'schedule',
    workspace,
    created_at: Math.floor(now / 1000),
    schedule: { cron, timezone, due_at: Math.floor(dueAt / 1000) },
  };
}
