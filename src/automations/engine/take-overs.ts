import { isObject } from '../../tool/json.js';
import type { RunNote } from '../journal/run.js';
import { isOwn, type RunContext } from './context.js';

/** So many processes in a row may end while they have a run, without a step more. */
const most = 10;

/** Path of the record that counts them. */
const path = '$taken-over';

/**
 * Counts how often in a row a run was taken over from a process that ended, without anything recorded in between: what ends
 * each process that carries it out would end them for ever.
 *
 * @returns why it is not carried out any more
 * @throws Interruption when the lease is another's
 */
export async function countTakeOver(context: RunContext): Promise<RunNote | undefined> {
  const { run, engine } = context;
  if (!run.takenOver) return undefined;
  const progress = progressOf(context);
  const before = context.record(path)?.value;
  const times = isObject(before) && before.progress === progress ? Number(before.times) + 1 : 1;
  const now = engine.clock.now();
  const value = { progress, times };
  context.keep({ path, state: 'done', value, attempts: times, startedAt: now, finishedAt: now });
  await context.flush();
  if (times < most) return undefined;
  const message = `${most} processes in a row ended, or stood still, while they carried it out, and no step came to its end in between. Look for what ended them, such as too little memory, before you replay it.`;
  return { message, class: 'other' };
}

/** Grows with each step that ends and each request of which the outcome becomes known. */
function progressOf(context: RunContext): number {
  const ended = [...context.records()].filter((record) => record.state !== 'waiting' && !isOwn(record));
  const known = context.intents().filter(({ outcome }) => outcome !== null);
  return ended.length + known.length;
}
