import { jobTable } from '../queue/index.js';
import type { SqliteContent } from '../storage/sqlite-content.js';

/** The tables of format 1. */
const entries = `
  CREATE TABLE entry (
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
  CREATE TABLE body (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL);`;

/** Entries become jobs of the queue `inbox`. Bodies stay where they are; no number is given a second time. */
const jobs = `
  ${jobTable}
  INSERT INTO job
    SELECT number, 'inbox', workspace, id, topic, CAST(created_at AS TEXT), contact_ids, state, received_at, due_at,
      attempts, fence, error, finished_at
    FROM entry ORDER BY number;
  DELETE FROM sqlite_sequence WHERE name = 'job';
  INSERT INTO sqlite_sequence (name, seq) SELECT 'job', seq FROM sqlite_sequence WHERE name = 'entry';
  DROP TABLE entry;
  ALTER TABLE body RENAME TO payload;`;

/** The file of an inbox. */
export const inboxContent: SqliteContent = {
  name: 'inbox',
  applicationId: 0x49_54_49_42,
  migrations: [entries, jobs],
};
