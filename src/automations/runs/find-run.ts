import { InvalidParamsError } from '../../errors.js';
import type { Journal, WholeRun } from '../journal/index.js';

/** So many ids are named where there is no run of the one that was given. */
const mostNamed = 3;

/**
 * Everything that is known of a run.
 *
 * @throws InvalidParamsError that names runs which there are
 */
export async function findRun(journal: Pick<Journal, 'whole' | 'list'>, id: string): Promise<WholeRun> {
  const found = await journal.whole(id);
  if (found !== undefined) return found;
  const latest = await journal.list({ limit: mostNamed });
  const others = latest.map(({ id: other, automation }) => `${other} (${automation})`).join(', ');
  const known = latest.length === 0 ? 'the journal has no runs yet' : `the latest are ${others}`;
  throw new InvalidParamsError([
    { field: 'id', message: `is ${JSON.stringify(id)}, and there is no such run: ${known}` },
  ]);
}

/** The error for a run whose state does not allow what was asked for. */
export function wrongState(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: 'id', message }]);
}
