import { StorageError } from '../errors.js';
import { numberOf } from './row.js';
import type { SqliteContent } from './sqlite-content.js';
import { openDriver, type SqliteDriver } from './sqlite-driver.js';

/** Every file names the process that owns it, so that the message to a second one can. */
const holderTable = 'CREATE TABLE holder (one INTEGER PRIMARY KEY, pid INTEGER NOT NULL, since INTEGER NOT NULL)';

/**
 * Brings the tables to the newest version in one transaction. A file of another program, or of a newer version of this
 * one, is refused untouched. A visitor changes nothing: the owner may be of the older version.
 */
export function migrate(database: SqliteDriver, file: string, content: SqliteContent, visitor: boolean): void {
  const { name, applicationId, migrations } = content;
  const found = versionOf(database);
  const ours = found.applicationId === applicationId;
  if (!ours && (found.applicationId !== 0 || found.tables > 0)) {
    throw new StorageError('foreign', `${file} is a database of something else, not an ${name}. Name another file.`);
  }
  if (found.version > migrations.length) {
    throw new StorageError(
      'version',
      `${file} was made by a newer version of intercom-tools (format ${found.version}, this one knows up to ` +
        `${migrations.length}). Update intercom-tools; nothing was changed.`,
    );
  }
  if (found.version === migrations.length) return;
  if (visitor) {
    throw new StorageError(
      'version',
      `${file} is empty or of an older format. Open it once as its owner, then look again.`,
    );
  }
  transaction(database, () => {
    if (!ours) database.exec(`PRAGMA application_id = ${applicationId}; ${holderTable};`);
    for (const statements of migrations.slice(found.version)) database.exec(statements);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

/** Writes into the file which process owns it. */
export function nameHolder(database: SqliteDriver): void {
  database.run('INSERT OR REPLACE INTO holder (one, pid, since) VALUES (1, ?, ?)', [process.pid, Date.now()]);
}

/** Which process owns a file, and since when (unix milliseconds). */
export async function holderOf(file: string): Promise<{ pid: number; since: number } | undefined> {
  const database = await openDriver(file);
  try {
    const [row] = database.all('SELECT pid, since FROM holder');
    return row && { pid: numberOf(row, 'pid'), since: numberOf(row, 'since') };
  } finally {
    database.close();
  }
}

function versionOf(database: SqliteDriver) {
  const one = (sql: string, column: string) => numberOf(database.all(sql)[0] ?? {}, column);
  return {
    applicationId: one('PRAGMA application_id', 'application_id'),
    version: one('PRAGMA user_version', 'user_version'),
    tables: one('SELECT count(*) AS tables FROM sqlite_master', 'tables'),
  };
}

function transaction(database: SqliteDriver, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
