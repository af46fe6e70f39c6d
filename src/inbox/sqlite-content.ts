import type { SqliteContent } from '../storage/sqlite.js';

/**
 * Bodies have a table of their own: counting and leasing touch small rows only, and erasing is deleting. Contact ids are
 * a JSON list; looking for one reads every row, which is rare, and storing needs no further index, which is not.
 */
export const inboxContent: SqliteContent = {
  name: 'inbox',
  applicationId: 0x49_54_49_42,
  migrations: [
    `CREATE TABLE entry (
       number INTEGER PRIMARY KEY AUTOINCREMENT,
       workspace TEXT NOT NULL,
       id TEXT NOT NULL,
       topic TEXT NOT NULL,
       created_at INTEGER NOT NULL,
       contact_ids TEXT NOT NULL,
       state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'dead')),
       received_at INTEGER NOT NULL,
       due_at INTEGER NOT NULL,
       attempts INTEGER NOT NULL DEFAULT 0,
       fence INTEGER NOT NULL DEFAULT 0,
       error TEXT,
       finished_at INTEGER,
       UNIQUE (workspace, id)
     );
     CREATE INDEX entry_due ON entry (due_at, number) WHERE state IN ('waiting', 'leased');
     CREATE INDEX entry_state ON entry (state, number);
     CREATE TABLE body (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL);`,
  ],
};
