import { numberOf } from '../../storage/row.js';
import type { SqliteFile } from '../../storage/sqlite.js';
import type { SqliteDriver, SqliteValue } from '../../storage/sqlite-driver.js';
import type { StoreClock } from '../../storage/store-clock.js';
import { checkErase, checkTime } from '../check.js';
import { erasedBeforeHandled, inSteps, maxStep, settled } from '../erase-steps.js';
import type { EraseFilter } from '../queue.js';

/** Erases payloads, subjects and errors; overwritten in the file, and gone from its log when this resolves. */
export async function erase(
  { store, clock }: { readonly store: SqliteFile; readonly clock: StoreClock },
  queue: string,
  what: EraseFilter,
): Promise<number> {
  checkErase(what);
  const { before = null, subject = null, scope = null, key = null, settledOnly = false } = what;
  const find = `SELECT number FROM job WHERE number > ?1 AND queue = ?2
    AND (?3 IS NULL OR enqueued_at < ?3)
    AND (?4 IS NULL OR EXISTS (SELECT 1 FROM json_each(subjects) WHERE value = ?4))
    AND (?5 IS NULL OR scope = ?5) AND (?6 IS NULL OR key = ?6)
    AND EXISTS (SELECT 1 FROM payload WHERE payload.number = job.number)
    ${settledOnly ? `AND ${settled}` : ''} ORDER BY number LIMIT ${maxStep}`;
  const erased = await inSteps((after) =>
    store.write((database) => {
      const numbers = numbersOf(database, find, [after, queue, before, subject, scope, key]);
      eraseJobs(database, JSON.stringify(numbers), clock.now());
      return numbers;
    }),
  );
  // Also when nothing was found: an earlier call may have been stopped between the two.
  await store.scrub();
  return erased;
}

/** Removes jobs that are settled and erased. */
export async function expireKeys(store: SqliteFile, queue: string, before: number): Promise<number> {
  checkTime('before', before);
  const find = `SELECT number FROM job WHERE number > ? AND queue = ? AND enqueued_at < ? AND ${settled}
    AND NOT EXISTS (SELECT 1 FROM payload WHERE payload.number = job.number) ORDER BY number LIMIT ${maxStep}`;
  return inSteps((after) =>
    store.write((database) => {
      const numbers = numbersOf(database, find, [after, queue, before]);
      database.run(`DELETE FROM job WHERE ${listed}`, [JSON.stringify(numbers)]);
      return numbers;
    }),
  );
}

const listed = 'number IN (SELECT value FROM json_each(?))';

function eraseJobs(database: SqliteDriver, numbers: string, now: number): void {
  database.run(`DELETE FROM payload WHERE ${listed}`, [numbers]);
  database.run(
    `UPDATE job SET subjects = '[]', error = CASE WHEN ${settled} THEN NULL ELSE ? END,
       fence = fence + 1, finished_at = coalesce(finished_at, ?),
       state = CASE WHEN ${settled} THEN state ELSE 'done' END
     WHERE ${listed}`,
    [erasedBeforeHandled, now, numbers],
  );
}

function numbersOf(database: SqliteDriver, find: string, values: readonly SqliteValue[]): number[] {
  return database.all(find, values).map((row) => numberOf(row, 'number'));
}
