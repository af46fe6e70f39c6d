import { StorageError, type StorageProblem } from '../errors.js';

/** What SQLite's primary result codes mean to whoever runs the process. */
const meanings: Readonly<Record<string, { readonly problem: StorageProblem; readonly advice: string }>> = {
  SQLITE_FULL: { problem: 'full', advice: 'the disk is full. Make room: what failed can be repeated then' },
  SQLITE_READONLY: {
    problem: 'read-only',
    advice: 'it can only be read. Allow this user to write the file and its folder',
  },
  SQLITE_PERM: { problem: 'denied', advice: 'this user may not use it' },
  SQLITE_AUTH: { problem: 'denied', advice: 'this user may not use it' },
  SQLITE_CANTOPEN: {
    problem: 'denied',
    advice: 'it cannot be opened. Check that this user may write the file and its folder',
  },
  SQLITE_BUSY: { problem: 'busy', advice: 'another process holds it' },
  SQLITE_LOCKED: { problem: 'busy', advice: 'another connection holds it' },
  SQLITE_CORRUPT: {
    problem: 'corrupt',
    advice: 'the file is damaged. Nothing was changed: keep it, put a copy back, or name another file to begin anew',
  },
  SQLITE_NOTADB: {
    problem: 'foreign',
    advice: 'it is no SQLite database. Nothing was changed: name another file, or move this one away',
  },
  SQLITE_IOERR: { problem: 'failed', advice: 'the disk did not read or write it' },
};

/** What went wrong with a SQLite file, told from the library's error. Text of a statement's values is in none of it. */
export function sqliteError(file: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const code = codeOf(error);
  const meaning = code === undefined ? undefined : meanings[code.replace(/^(SQLITE_[A-Z]+)_.*$/, '$1')];
  if (meaning !== undefined) {
    return new StorageError(meaning.problem, `${file}: ${meaning.advice} (${code}).`, { code });
  }
  if (error instanceof TypeError && /not open/.test(error.message)) {
    return new StorageError('closed', `${file}: the database was closed.`);
  }
  return new StorageError('failed', `${file}: SQLite answered ${messageOf(error)}.`, { code });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // A file that cannot be opened is reported without a code, by a number at the end of the text: 14 is CANTOPEN.
  return /unable to open connection.*: 14/i.test(error.message) ? 'SQLITE_CANTOPEN' : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'something that is no error';
}
