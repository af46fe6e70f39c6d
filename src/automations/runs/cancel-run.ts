import type { Journal, Run } from '../journal/index.js';
import { findRun, wrongState } from './find-run.js';

/**
 * Cancels a run: at once where no worker holds it, else before its next step.
 *
 * @param message why, for whoever looks at it later
 * @returns the run as it is now: `cancelling` while a worker holds it
 * @throws InvalidParamsError for a run that has ended
 */
export async function cancelRun(
  journal: Pick<Journal, 'whole' | 'list' | 'cancel'>,
  id: string,
  message = 'cancelled by a person',
): Promise<Run> {
  const { run } = await findRun(journal, id);
  if (!(await journal.cancel(id, message))) {
    const { run: now } = await findRun(journal, id);
    throw wrongState(`is ${id}, which has ended already: it is ${now.state}`);
  }
  return (await findRun(journal, run.id)).run;
}
