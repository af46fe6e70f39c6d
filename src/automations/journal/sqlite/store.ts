import { StorageError } from '../../../errors.js';
import { claimLine } from '../../../run-tool/claim-store.js';
import { openSqlite, type SqliteOptions } from '../../../storage/sqlite.js';
import type { SqliteContent } from '../../../storage/sqlite-content.js';
import { machineClock, openStoreClock } from '../../../storage/store-clock.js';
import { workNow } from '../../../storage/work.js';
import type { JournalStore } from '../store/journal-store.js';
import { createTables } from '../tables.js';
import { runStatement, sqliteDialect } from './dialect.js';
import { runTimes } from './times.js';

/** The file of a journal. */
export const runsContent: SqliteContent = {
  name: 'journal of runs',
  applicationId: 0x49_54_52_55,
  migrations: [createTables({ table: sqliteDialect.table, numbered: 'INTEGER PRIMARY KEY AUTOINCREMENT' })],
};

/** Opens the file of a journal, as its owner or as a visitor. */
export async function openSqliteStore(file: string, { visitor = false }: SqliteOptions): Promise<JournalStore> {
  const store = await openSqlite(file, runsContent, { visitor });
  const clock = visitor ? machineClock : await openStoreClock(store, runTimes);
  // Whoever held a lease before was a process that is gone: this one owns the file alone.
  if (!visitor) {
    await store.write((database) =>
      database.run("UPDATE runs_run SET due_at = min(due_at, ?) WHERE state = 'running'", [clock.now()]),
    );
  }
  return {
    dialect: sqliteDialect,
    write: (work, bytes = 0) => {
      clock.settle();
      return store.write(
        (database) => workNow(work(), (statement) => runStatement(database, statement, clock.now)),
        () => bytes,
      );
    },
    read: (work) =>
      store.read((database) => workNow(work(), (statement) => runStatement(database, statement, clock.now))),
    scrub: () => store.scrub(),
    refuseVisitor: () => {
      if (!visitor) return;
      throw new StorageError(
        'denied',
        `${file} was opened as a visitor, who starts, lists, cancels, settles and erases. Keep events and carry out runs in ` +
          'the process that owns it.',
      );
    },
    turns: claimLine(),
    close: () => store.close(),
  };
}
