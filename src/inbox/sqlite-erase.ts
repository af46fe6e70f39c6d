import { numberOf } from '../storage/row.js';
import type { SqliteFile } from '../storage/sqlite.js';
import type { SqliteDriver, SqliteValue } from '../storage/sqlite-driver.js';
import { checkPurge, checkTime } from './check-input.js';
import { erasedBeforeHandled, inSteps, settled, step } from './erase.js';
import type { InboxPurge } from './store.js';

/** Erases bodies, contact ids and errors; overwritten in the file, and gone from its log when this resolves. */
export async function purge(store: SqliteFile, what: InboxPurge): Promise<number> {
  checkPurge(what);
  const { before = null, contactId = null, settledOnly = false } = what;
  const find = `SELECT number FROM entry WHERE number > ?1
    AND (?2 IS NULL OR received_at < ?2)
    AND (?3 IS NULL OR EXISTS (SELECT 1 FROM json_each(contact_ids) WHERE value = ?3))
    AND EXISTS (SELECT 1 FROM body WHERE body.number = entry.number)
    ${settledOnly ? `AND ${settled}` : ''} ORDER BY number LIMIT ${step}`;
  const erased = await inSteps((after) =>
    store.write((database) => {
      const numbers = numbersOf(database, find, [after, before, contactId]);
      eraseWords(database, JSON.stringify(numbers));
      return numbers;
    }),
  );
  // Also when nothing was found: an earlier attempt may have been stopped between the two.
  await store.scrub();
  return erased;
}

/** Lets keys go whose words are gone. */
export async function forgetKeys(store: SqliteFile, before: number): Promise<number> {
  checkTime('before', before);
  const find = `SELECT number FROM entry WHERE number > ? AND received_at < ? AND ${settled}
    AND NOT EXISTS (SELECT 1 FROM body WHERE body.number = entry.number) ORDER BY number LIMIT ${step}`;
  return inSteps((after) =>
    store.write((database) => {
      const numbers = numbersOf(database, find, [after, before]);
      database.run(`DELETE FROM entry WHERE ${listed}`, [JSON.stringify(numbers)]);
      return numbers;
    }),
  );
}

const listed = 'number IN (SELECT value FROM json_each(?))';

function eraseWords(database: SqliteDriver, numbers: string): void {
  database.run(`DELETE FROM body WHERE ${listed}`, [numbers]);
  database.run(
    `UPDATE entry SET contact_ids = '[]', error = CASE WHEN ${settled} THEN NULL ELSE ? END,
       fence = fence + 1, finished_at = coalesce(finished_at, ?),
       state = CASE WHEN ${settled} THEN state ELSE 'done' END
     WHERE ${listed}`,
    [erasedBeforeHandled, Date.now(), numbers],
  );
}

function numbersOf(database: SqliteDriver, find: string, values: readonly SqliteValue[]): number[] {
  return database.all(find, values).map((row) => numberOf(row, 'number'));
}
