import { StorageError } from '../errors.js';
import { numberOf } from '../storage/row.js';
import { openSqlite, type SqliteOptions } from '../storage/sqlite.js';
import type { SqliteDriver, SqliteValue } from '../storage/sqlite-driver.js';
import { weightOf } from './arrival-weight.js';
import { checkArrival, checkFilter, checkMs, checkNumbers, checkReplay, storable } from './check-input.js';
import { dueSignal } from './due-signal.js';
import { countsOf, entryOf, leasedOf } from './entry-row.js';
import { inboxContent } from './sqlite-content.js';
import { forgetKeys, purge } from './sqlite-erase.js';
import type { Arrival, InboxFilter, InboxStore, LeasedEntry } from './store.js';

/** Which entries are taken or may be: also those whose lease ended. As the index of what is due has it. */
const open = "state IN ('waiting', 'leased')";
/** The lease is still the caller's: nobody was given the entry since. */
const held = "number = ? AND fence = ? AND state = 'leased'";

/**
 * Opens the inbox in a SQLite file, which is made (readable by its owner only) when there is none. One process at a time
 * owns it and receives; others come as visitors, to list, replay and purge. Times are those of this machine's clock.
 *
 * Throws StorageError: `in-use`, `exposed`, `denied`, `full`, `read-only`, `corrupt`, `foreign`, `version`, `missing`.
 */
export async function openSqliteInbox(file: string, options: SqliteOptions = {}): Promise<InboxStore> {
  const store = await openSqlite(file, inboxContent, options);
  const due = dueSignal();
  // Whoever held a lease before was a process that is gone: this one owns the file alone.
  if (options.visitor !== true) {
    await store.write((database) => database.run("UPDATE entry SET due_at = ? WHERE state = 'leased'", [Date.now()]));
  }
  /** The next owner takes over what is leased, as if its holder were gone. */
  function refuseVisitor(): void {
    if (options.visitor !== true) return;
    throw new StorageError(
      'denied',
      `${file} was opened as a visitor, who lists, replays and purges. Receive and handle in the process that owns it.`,
    );
  }
  const changesOne = (sql: string, values: readonly SqliteValue[]) =>
    store.write((database) => database.run(sql, values) === 1);

  return {
    add: async (arrivals) => {
      refuseVisitor();
      for (const arrival of arrivals) checkArrival(arrival);
      const outcomes = await store.write(
        (database) => arrivals.map((arrival) => addOne(database, arrival)),
        weightOf(arrivals),
      );
      if (outcomes.includes('stored')) due.tell();
      return outcomes;
    },
    lease: async ({ limit, leaseMs }) => {
      refuseVisitor();
      const length = checkMs('leaseMs', leaseMs);
      return store.write((database) => lease(database, limit, length));
    },
    extend: async ({ number, fence }, leaseMs) =>
      changesOne(`UPDATE entry SET due_at = ? WHERE ${held}`, [
        Date.now() + checkMs('leaseMs', leaseMs),
        number,
        fence,
      ]),
    complete: ({ number, fence }) =>
      changesOne(`UPDATE entry SET state = 'done', error = NULL, finished_at = ? WHERE ${held}`, [
        Date.now(),
        number,
        fence,
      ]),
    fail: async ({ number, fence }, { error, retryInMs, uncounted = false }) => {
      const now = Date.now();
      const dies = retryInMs === undefined;
      const settled = await changesOne(
        `UPDATE entry SET state = ?, due_at = ?, finished_at = ?, error = ?, attempts = attempts - ? WHERE ${held}`,
        [
          ...(dies ? ['dead', now, now] : ['waiting', now + checkMs('retryInMs', retryInMs), null]),
          storable(error),
          uncounted ? 1 : 0,
          number,
          fence,
        ],
      );
      if (settled && !dies) due.tell();
      return settled;
    },
    list: async (filter = {}) => {
      checkFilter(filter);
      return store.read((database) => list(database, filter));
    },
    get: async (number) => {
      checkNumbers('number', [number]);
      return store.read((database) => database.all(`${withBody} WHERE entry.number = ?`, [number]).map(entryOf)[0]);
    },
    replay: async (which) => {
      checkReplay(which);
      const replayed = await store.write((database) =>
        'numbers' in which
          ? replay(database, 'number IN (SELECT value FROM json_each(?))', JSON.stringify(which.numbers))
          : replay(database, 'state = ?', which.state),
      );
      if (replayed > 0) due.tell();
      return replayed;
    },
    purge: (what) => purge(store, what),
    forgetKeys: (before) => forgetKeys(store, before),
    counts: () =>
      store.read((database) => countsOf(database.all('SELECT state, count(*) AS amount FROM entry GROUP BY state'))),
    nextDueIn: () =>
      store.read((database) => {
        const [row] = database.all(
          `SELECT due_at FROM entry INDEXED BY entry_due WHERE ${open} ORDER BY due_at LIMIT 1`,
        );
        return row && Math.max(0, numberOf(row, 'due_at') - Date.now());
      }),
    onDue: due.on,
    close: () => store.close(),
  };
}

const withBody = 'SELECT entry.*, body.bytes FROM entry LEFT JOIN body ON body.number = entry.number';

function addOne(database: SqliteDriver, arrival: Arrival): 'stored' | 'duplicate' {
  const { id, workspace, topic, createdAt, contactIds, body } = arrival;
  const now = Date.now();
  const added = database.run(
    `INSERT INTO entry (workspace, id, topic, created_at, contact_ids, state, received_at, due_at)
     VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?) ON CONFLICT DO NOTHING`,
    [workspace, id, topic, createdAt, JSON.stringify(contactIds), now, now],
  );
  if (added === 0) return 'duplicate';
  database.run('INSERT INTO body (number, bytes) VALUES (last_insert_rowid(), ?)', [Buffer.from(body, 'utf8')]);
  return 'stored';
}

function lease(database: SqliteDriver, limit: number, leaseMs: number): LeasedEntry[] {
  const now = Date.now();
  const rows = database.all(
    // Without being told, the planner sorts everything that waits.
    `SELECT entry.*, body.bytes FROM entry INDEXED BY entry_due CROSS JOIN body ON body.number = entry.number
     WHERE ${open} AND due_at <= ? ORDER BY due_at, entry.number LIMIT ?`,
    [now, limit],
  );
  return rows.map((row) => {
    const entry = leasedOf(row);
    const leased = {
      state: 'leased',
      dueAt: now + leaseMs,
      attempts: entry.attempts + 1,
      fence: entry.fence + 1,
    } as const;
    database.run("UPDATE entry SET state = 'leased', due_at = ?, attempts = ?, fence = ? WHERE number = ?", [
      leased.dueAt,
      leased.attempts,
      leased.fence,
      entry.number,
    ]);
    return { ...entry, ...leased };
  });
}

function list(database: SqliteDriver, { state, topic, workspace, after, limit = 100 }: InboxFilter) {
  const conditions = Object.entries({ 'state = ?': state, 'topic = ?': topic, 'workspace = ?': workspace });
  const given = conditions.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  const where = ['entry.number > ?', ...given.map(({ sql }) => sql)].join(' AND ');
  const values = [after ?? 0, ...given.map(({ value }) => value), limit];
  return database.all(`${withBody} WHERE ${where} ORDER BY entry.number LIMIT ?`, values).map(entryOf);
}

function replay(database: SqliteDriver, which: string, value: string): number {
  return database.run(
    `UPDATE entry SET state = 'waiting', due_at = ?, attempts = 0, error = NULL, finished_at = NULL
     WHERE ${which} AND state <> 'leased' AND EXISTS (SELECT 1 FROM body WHERE body.number = entry.number)`,
    [Date.now(), value],
  );
}
