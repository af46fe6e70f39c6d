import { isObject } from '../../tool/json.js';
import type { Journal } from '../journal/journal.js';

/** An automation that starts no runs, because too many were started. */
export interface PausedAutomation {
  /** What happened and what to do, for a person. */
  readonly reason: string;
  /** Unix milliseconds. */
  readonly since: number;
}

const prefix = 'paused/';

/** Whether an automation is paused, and why. */
export async function pauseOf(
  journal: Pick<Journal, 'state'>,
  automation: string,
): Promise<PausedAutomation | undefined> {
  const kept = await journal.state(prefix).get(automation);
  return isObject(kept) ? { reason: String(kept.reason), since: Number(kept.since) } : undefined;
}

/** Starts no more runs of an automation until somebody resumes it. Runs that were started go on. */
export async function pauseAutomation(
  journal: Pick<Journal, 'state'>,
  automation: string,
  paused: PausedAutomation,
): Promise<void> {
  await journal.state(prefix).set(automation, paused);
}

/** Lets a paused automation start runs again. */
export async function resumeAutomation(journal: Pick<Journal, 'state'>, automation: string): Promise<void> {
  await journal.state(prefix).delete(automation);
}
