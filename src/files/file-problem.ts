import { StorageError, type StorageProblem } from '../errors.js';

interface Meaning {
  readonly problem: StorageProblem;
  /** What follows "… cannot be created: ". */
  readonly why: string;
}

/** What the system's codes mean to whoever named the place. */
const meanings: Readonly<Record<string, Meaning>> = {
  ENOSPC: { problem: 'full', why: 'the disk is full. Make room and try again' },
  EDQUOT: { problem: 'full', why: 'the quota of this user is used up. Make room and try again' },
  EROFS: { problem: 'read-only', why: 'its file system is read-only. Name another place' },
  EACCES: { problem: 'denied', why: 'this user may not write there. Choose another folder, or allow it' },
  EPERM: { problem: 'denied', why: 'this user may not write there. Choose another folder, or allow it' },
  ENOTDIR: { problem: 'foreign', why: 'a part of its path is a file and no folder. Name another place' },
  ELOOP: {
    problem: 'foreign',
    why: 'a part of its path is a link that leads back to itself. Name what it should lead to',
  },
  ENAMETOOLONG: { problem: 'failed', why: 'its name is too long for the system. Choose a shorter one' },
  // The folder around it is there: so its file system makes none, such as /proc.
  ENOENT: { problem: 'failed', why: 'its file system does not take new files or folders. Name another place' },
};

/** The error for a file or folder that cannot be made, in a sentence with the next step. */
export function creationError(path: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const code = codeOf(error);
  const meaning = code === undefined ? undefined : meanings[code];
  if (meaning !== undefined)
    return new StorageError(meaning.problem, `${path} cannot be created: ${meaning.why}.`, { code });
  return new StorageError('failed', `${path} cannot be created${code === undefined ? '' : ` (${code})`}.`, { code });
}

/** The system's name for what went wrong. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
