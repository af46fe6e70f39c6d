import { StorageError } from '../errors.js';
import type { Row } from './row.js';
import { sqliteError } from './sqlite-errors.js';

/** What a SQLite column takes. */
export type SqliteValue = string | number | null | Uint8Array;

/** What this project asks of a SQLite library; another one can take its place behind it. Every call blocks. */
export interface SqliteDriver {
  /** Runs statements that give nothing back. */
  exec(sql: string): void;
  /** Runs one statement; gives back how many rows it changed. */
  run(sql: string, values?: readonly SqliteValue[]): number;
  all(sql: string, values?: readonly SqliteValue[]): Row[];
  /** Whether a transaction is open: some failures end it by themselves. */
  readonly inTransaction: boolean;
  close(): void;
}

/** How long a call may block the process for a lock; longer waits are made without blocking. */
const blockingMs = 20;

/** Opens a file with libsql, which is loaded by the first call. The file must exist. */
export async function openDriver(file: string): Promise<SqliteDriver> {
  const Database = await loadLibsql();
  const open = () => new Database(file, { timeout: blockingMs });
  const database = attempt(file, open);
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    exec: (sql) => attempt(file, () => void database.exec(sql)),
    // The values go as one array: a single value that is an object would be taken for a list of named ones.
    run: (sql, values = []) => attempt(file, () => prepared(sql).run([...values]).changes),
    all: (sql, values = []) =>
      attempt(file, () =>
        prepared(sql)
          .all([...values])
          .map(asRow),
      ),
    get inTransaction() {
      return database.inTransaction;
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

async function loadLibsql() {
  try {
    return (await import('libsql')).default;
  } catch {
    throw new StorageError(
      'driver',
      `libsql, which opens SQLite files, cannot be loaded on ${process.platform} ${process.arch}. ` +
        'Install the package again without leaving out optional dependencies, or use PostgreSQL.',
    );
  }
}

function attempt<T>(file: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw sqliteError(file, error);
  }
}

function asRow(value: unknown): Row {
  if (typeof value !== 'object' || value === null) throw new TypeError('a row is an object');
  return { ...value };
}
