import { StorageError } from '../errors.js';
import type { Row } from './row.js';
import { sqliteError } from './sqlite-errors.js';

/** What a SQLite column takes. */
export type SqliteValue = string | number | null | Uint8Array;

/** What this project asks of a SQLite library; another one can take its place behind it. Every call but `commit` blocks. */
export interface SqliteDriver {
  /** Runs statements that give nothing back. */
  exec(sql: string): void;
  /** Runs one statement; gives back how many rows it changed. */
  run(sql: string, values?: readonly SqliteValue[]): number;
  all(sql: string, values?: readonly SqliteValue[]): Row[];
  /** Ends a transaction while this thread goes on. Until it resolves, nothing else may be asked of the driver. */
  commit(): Promise<void>;
  /** Whether a transaction is open: some failures end it by themselves. */
  readonly inTransaction: boolean;
  close(): void;
}

/** How long a call may block the process for a lock; longer waits are made without blocking. */
const blockingMs = 20;

/** Opens a file with libsql, which is loaded by the first call. The file must exist. */
export async function openDriver(file: string): Promise<SqliteDriver> {
  const { Database, execInBackground } = await loadLibsql();
  const database = attempt(file, () => new Database(file, { timeout: blockingMs }));
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
    commit: async () => {
      try {
        await execInBackground(database, 'COMMIT');
      } catch (error) {
        // A version of libsql whose two classes share nothing: the commit then blocks.
        if (error instanceof TypeError && database.inTransaction) attempt(file, () => void database.exec('COMMIT'));
        else throw sqliteError(file, error);
      }
    },
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
    const [{ default: Database }, { default: AsyncDatabase }] = await Promise.all([
      // Native code cannot be bundled, so bundlers are told to leave it alone.
      import(/* webpackIgnore: true */ /* @vite-ignore */ 'libsql'),
      import(/* webpackIgnore: true */ /* @vite-ignore */ 'libsql/promise'),
    ]);
    // Both classes wrap the same native connection; only the asynchronous one can use it outside of this thread.
    const execInBackground = async (database: InstanceType<typeof Database>, sql: string): Promise<void> => {
      await Reflect.apply(AsyncDatabase.prototype.exec, database, [sql]);
    };
    return { Database, execInBackground };
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
