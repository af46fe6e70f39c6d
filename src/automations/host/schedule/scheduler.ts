import { isObject } from '../../../tool/json.js';
import type { Automations, CurrentAutomation, Plans } from '../../engine/catalogue.js';
import type { Clock } from '../../engine/clock.js';
import { messageOf } from '../../engine/failure.js';
import type { PlannedSchedule } from '../../engine/plan.js';
import type { StartOutcome } from '../../engine/start-runs.js';
import { startScheduled } from '../../engine/start-scheduled.js';
import type { Journal } from '../../journal/journal.js';
import { type DueTimes, dueTimes } from './due-times.js';

/** Longest time after which a run that was missed is still started. */
const catchUpMs = 24 * 3_600_000;
/** How long a time is known as started: longer than anybody asks for it again. */
const keyMs = 31 * 24 * 3_600_000;
/** Longest pause between two looks: clocks are set, and files are edited. */
const longestPauseMs = 15_000;
const failurePauseMs = 1_000;
/** What came so much later than it was due was missed meanwhile. */
const lateMs = 60_000;

/** What became of a time at which a schedule was due. */
export interface ScheduleReport {
  readonly automation: string;
  readonly workspace: string;
  /** Unix milliseconds. */
  readonly dueAt: number;
  /** It is started after the time, because no process was there. */
  readonly isLate: boolean;
  /** Undefined when the condition of the trigger did not hold. */
  readonly outcome: StartOutcome | undefined;
}

export interface SchedulerOptions {
  readonly journal: Journal;
  readonly automations: Automations;
  readonly plans: Plans;
  readonly clock: Clock;
  onReport(report: ScheduleReport): void;
  /** A look that failed is repeated. */
  onFailure(message: string): void;
}

/** When an automation is due next. */
export interface NextDue {
  readonly automation: string;
  readonly workspace: string;
  readonly cron: string;
  readonly timezone: string;
  /** Unix milliseconds. */
  readonly at: number;
}

export interface Scheduler {
  /** Looks now, because automations changed. */
  look(): void;
  /** When each schedule of the enabled automations is due next, the earliest first. */
  next(): Promise<readonly NextDue[]>;
  /** Unix milliseconds of this machine's clock at which it last looked without a failure; undefined before that. */
  lookedAt(): number | undefined;
  close(): Promise<void>;
}

/** A schedule of an automation as it stands now. */
interface Watched {
  readonly current: CurrentAutomation;
  readonly schedule: PlannedSchedule;
  readonly times: DueTimes;
  /** Under which it is remembered up to when it was looked at. */
  readonly key: string;
}

/**
 * Starts runs when their schedules are due. The journal takes each time once, so any number of processes may do this at a time.
 * What was due while nobody was there is caught up with once, by the latest time, unless that is more than a day ago. A schedule
 * begins with the first look at it since it was enabled.
 */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { clock, onFailure } = options;
  const state = options.journal.state('schedules/');
  /** Up to when each was looked at, by this process. */
  const seen = new Map<string, number>();
  const forgotten = new Set<string>();
  let isClosed = false;
  let wake = new AbortController();
  let lookedAt: number | undefined;

  /** Returns how long it is until it is due again. */
  const lookAt = async (watched: Watched): Promise<number> => {
    forgotten.delete(watched.key);
    const now = clock.now();
    const from = await lookedUpTo(watched.key, now);
    const dueAt = watched.times.last(Math.max(from, now - catchUpMs), now);
    if (dueAt !== undefined) await start(watched, dueAt, now);
    seen.set(watched.key, now);
    const next = watched.times.next(now);
    return next === undefined ? longestPauseMs : next - clock.now();
  };

  /**
   * A time that is remembered and has not come yet was written before the clock was set back. What is due again then is known to
   * the journal.
   */
  const lookedUpTo = async (key: string, now: number): Promise<number> => {
    const kept = upTo(await state.get(key));
    if (kept !== undefined) return Math.min(kept, seen.get(key) ?? kept, now);
    return upTo(await state.update(key, (value) => value ?? { upTo: now })) ?? now;
  };

  const start = async ({ current, schedule, key }: Watched, dueAt: number, now: number) => {
    const outcome = await startScheduled(options, current, { schedule, dueAt, now, keyUntil: dueAt + keyMs });
    // Written after the start: who dies in between asks again, and is told that it was started.
    await state.update(key, (value) => {
      const before = upTo(value);
      return before !== undefined && before >= dueAt && before <= now ? undefined : { upTo: dueAt };
    });
    const { automation } = current;
    const { workspace } = schedule;
    options.onReport({ automation: automation.id, workspace, dueAt, isLate: now - dueAt > lateMs, outcome });
  };

  /** What is switched off or gone begins anew when it comes back. */
  const forget = async (key: string) => {
    seen.delete(key);
    if (forgotten.has(key)) return;
    await state.delete(key);
    forgotten.add(key);
  };

  const lookAtAll = async (): Promise<number> => {
    const all = await watchedBy(options);
    const on = all.filter(({ current }) => current.automation.enabled);
    const keys = new Set(on.map(({ key }) => key));
    for (const key of [...all.map((one) => one.key), ...seen.keys()]) if (!keys.has(key)) await forget(key);
    // One that cannot be started holds up no other.
    const looks = await Promise.allSettled(on.map(lookAt));
    const failed = looks.find((look) => look.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    lookedAt = clock.now();
    return Math.max(
      1,
      Math.min(longestPauseMs, ...looks.map((look) => (look.status === 'fulfilled' ? look.value : 0))),
    );
  };

  const work = async () => {
    while (!isClosed) {
      wake = new AbortController();
      const pauseMs = await lookAtAll().catch((error: unknown) => {
        onFailure(messageOf(error));
        return failurePauseMs;
      });
      if (!isClosed) await clock.sleep(pauseMs, wake.signal);
    }
  };

  const closed = work();
  return {
    look: () => wake.abort(),
    lookedAt: () => lookedAt,
    async next() {
      const now = clock.now();
      const all = (await watchedBy(options)).flatMap(({ current, schedule, times }): NextDue[] => {
        const at = current.automation.enabled ? times.next(now) : undefined;
        const { cron, timezone, workspace } = schedule;
        return at === undefined ? [] : [{ automation: current.automation.id, workspace, cron, timezone, at }];
      });
      return all.sort((one, other) => one.at - other.at);
    },
    async close() {
      isClosed = true;
      wake.abort();
      await closed;
    },
  };
}

const known = new WeakMap<PlannedSchedule, DueTimes>();

async function watchedBy({ automations, plans }: SchedulerOptions): Promise<Watched[]> {
  const watched: Watched[] = [];
  for (const current of automations.list()) {
    if (!current.automation.on.some((trigger) => 'schedule' in trigger)) continue;
    const { schedules } = await plans.compiled(current);
    for (const schedule of schedules) {
      const times = known.get(schedule) ?? dueTimes(schedule);
      known.set(schedule, times);
      const { cron, timezone, workspace } = schedule;
      const key = JSON.stringify([current.automation.id, workspace, cron.trim(), timezone]);
      watched.push({ current, schedule, times, key });
    }
  }
  return watched;
}

function upTo(value: unknown): number | undefined {
  return isObject(value) && typeof value.upTo === 'number' ? value.upTo : undefined;
}
