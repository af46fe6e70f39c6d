import { existsSync, statSync } from 'node:fs';
import { StorageError } from '../errors.js';
import { realFile } from '../files/real-file.js';
import { type FileLock, tryFileLock } from './file-lock.js';
import { groupCommit } from './group-commit.js';
import { ensurePrivateFile } from './private-file.js';
import { retryWhileBusy } from './retry-while-busy.js';
import type { SqliteContent } from './sqlite-content.js';
import { openDriver, type SqliteDriver } from './sqlite-driver.js';
import { holderOf, migrate, nameHolder } from './sqlite-schema.js';

export interface SqliteOptions {
  /**
   * Looks into a file that another process may own: takes no lock, makes no file, and waits while others write.
   * An owner refuses to be the second one.
   */
  readonly visitor?: boolean;
}

/** An open SQLite file. What is written survives a crash once its promise resolves. */
export interface SqliteFile {
  read<T>(job: (database: SqliteDriver) => T): Promise<T>;
  /**
   * Shares a transaction with what else is written at the time. The job may touch nothing but the database; `bytes` tells
   * how much it will write, when that is much.
   */
  write<T>(job: (database: SqliteDriver) => T, bytes?: () => number): Promise<T>;
  /** Makes what was deleted unreadable in the log of changes too, not only in the file. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a SQLite file, which is made when there is none. Throws StorageError when that cannot be done safely. */
export async function openSqlite(
  path: string,
  content: SqliteContent,
  { visitor = false }: SqliteOptions = {},
): Promise<SqliteFile> {
  const place = realFile(path);
  if (visitor && !existsSync(place)) throw new StorageError('missing', `There is no ${content.name} at ${place}.`);
  const file = ensurePrivateFile(place);
  if (!visitor) refuseSecondName(file, content);
  const lock = visitor ? undefined : await tryFileLock(file);
  if (!visitor && lock === undefined) throw await inUse(file, content);
  let database: SqliteDriver | undefined;
  try {
    database = await openDriver(file);
    await prepare(database, file, content, visitor);
    return openedFile(database, file, lock);
  } catch (error) {
    database?.close();
    lock?.release();
    throw error;
  }
}

/** Each name of a file has a lock and a log of changes of its own, so that two owners could destroy it. */
function refuseSecondName(file: string, { name }: SqliteContent): void {
  const { nlink } = statSync(file);
  if (nlink <= 1) return;
  throw new StorageError(
    'unsafe',
    `${file} has ${nlink} names (hard links), and an ${name} may have one. Remove the others, or copy it to a new file.`,
  );
}

async function prepare(database: SqliteDriver, file: string, content: SqliteContent, visitor: boolean): Promise<void> {
  const [mode] = await retryWhileBusy(() => database.all('PRAGMA journal_mode = WAL'));
  if (mode?.journal_mode !== 'wal') {
    throw new StorageError('failed', `${file}: its file system cannot keep a log of changes (WAL). Use a local disk.`);
  }
  // FULL: a commit waits for the disk. secure_delete: what is deleted is overwritten. The log is moved into the file
  // every 16 MB: a page that changed several times is then written there once.
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000;');
  await retryWhileBusy(() => migrate(database, file, content, visitor));
  if (!visitor) await retryWhileBusy(() => nameHolder(database));
}

function openedFile(database: SqliteDriver, file: string, lock: FileLock | undefined): SqliteFile {
  const group = groupCommit(database, file);
  let closing: Promise<void> | undefined;
  return {
    read: (job) => retryWhileBusy(() => group.between(() => job(database))),
    write: (job, bytes) => group.write(() => job(database), bytes),
    scrub: () => retryWhileBusy(() => group.between(() => truncateLog(database, file))),
    close: () => {
      closing ??= group.end().then(() => {
        foldLog(database);
        database.close();
        lock?.release();
      });
      return closing;
    },
  };
}

/** Moves the log of changes into the file and empties it. Readers and writers of the moment are waited for. */
function truncateLog(database: SqliteDriver, file: string): void {
  const [outcome] = database.all('PRAGMA wal_checkpoint(TRUNCATE)');
  if (outcome?.busy !== 0) {
    throw new StorageError(
      'busy',
      `${file}: it was erased, but its log (${file}-wal) still holds older copies, since another process reads it. ` +
        'Erase again when that is done.',
    );
  }
}

/** Leaves all in one file, which can then be copied by itself. Nothing is lost when that cannot be done now. */
function foldLog(database: SqliteDriver): void {
  try {
    database.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {}
}

async function inUse(file: string, { name }: SqliteContent): Promise<StorageError> {
  const holder = await holderOf(file).catch(() => undefined);
  const who = holder === undefined ? 'Another process' : `Process ${holder.pid}`;
  const since = holder === undefined ? '' : ` since ${new Date(holder.since).toISOString()}`;
  return new StorageError(
    'in-use',
    `${who} has the ${name} ${file} open${since}. One process at a time may: stop that one, name another file, or use ` +
      'PostgreSQL, which several processes can share.',
  );
}
