import type { SqliteContent } from '../../storage/sqlite-content.js';

/**
 * Payloads have a table of their own: counting and leasing touch small rows only, and erasing is deleting. Subjects are a
 * JSON list; looking for one reads every row, which is rare, and storing needs no further index, which is not.
 */
export const jobTable = `
  CREATE TABLE job (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    scope TEXT NOT NULL,
    key TEXT,
    kind TEXT NOT NULL,
    meta TEXT,
    subjects TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'dead')),
    enqueued_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    fence INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    finished_at INTEGER,
    UNIQUE (queue, scope, key)
  );
  CREATE INDEX job_due ON job (queue, due_at, number) WHERE state IN ('waiting', 'leased');
  CREATE INDEX job_state ON job (queue, state, number);
  CREATE INDEX job_kind ON job (queue, kind, number);`;

/** A file that holds nothing but queues. */
export const queueContent: SqliteContent = {
  name: 'queue',
  applicationId: 0x49_54_51_55,
  migrations: [`${jobTable} CREATE TABLE payload (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL);`],
};
