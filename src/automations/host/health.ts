import type { InboxStore } from '../../webhooks/index.js';
import type { Clock } from '../engine/clock.js';
import { messageOf } from '../engine/failure.js';
import type { Journal } from '../journal/journal.js';
import type { Scheduler } from './schedule/scheduler.js';

/** Whether everything works that a host needs. */
export interface HostHealth {
  readonly ok: boolean;
  /** What does not work, in words. */
  readonly problems: readonly string[];
}

/** What is looked at. */
export interface Watched {
  readonly journal: Pick<Journal, 'now'>;
  readonly inbox: Pick<InboxStore, 'counts'> | undefined;
  readonly clock: Clock;
  readonly scheduler: Pick<Scheduler, 'lookedAt'> | undefined;
}

/** A store that does not answer for so long counts as away, in milliseconds. */
const answerMs = 2_000;
/** Schedules are looked at every 15 seconds. */
const scheduleMs = 60_000;

export async function healthOf({ journal, inbox, clock, scheduler }: Watched): Promise<HostHealth> {
  const problems = await Promise.all([
    problemOf('the journal', () => journal.now()),
    problemOf('the inbox', async () => inbox?.counts()),
  ]);
  const lookedAt = scheduler?.lookedAt();
  if (scheduler === undefined) problems.push('not started yet');
  else if (lookedAt === undefined || clock.now() - lookedAt > scheduleMs) {
    problems.push('schedules were not looked at for more than a minute');
  }
  const found = problems.flatMap((problem) => problem ?? []);
  return { ok: found.length === 0, problems: found };
}

async function problemOf(what: string, ask: () => Promise<unknown>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, answerMs, `${what} gives no answer`);
  });
  const answer = ask().then(
    () => undefined,
    (error: unknown) => `${what} fails: ${messageOf(error)}`,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
