import { type Journal, type JournalOptions, openJournal } from '../../automations/journal/index.js';
import { StorageError } from '../../errors.js';
import type { Terminal } from '../terminal.js';
import { type RunsValues, readRunsPlace } from './runs-option.js';

/**
 * Opens the journal of runs as one who carries them out. A file is made when there is none, and belongs to one process at a
 * time.
 *
 * @throws StorageError when it cannot be opened, or another process has the file
 */
export async function openRuns(
  values: RunsValues,
  terminal: Terminal,
  options: Omit<JournalOptions, 'visitor'> = {},
): Promise<Journal> {
  return openJournal(readRunsPlace(values, terminal), options).catch((error: unknown) => {
    throw error instanceof StorageError && error.problem === 'in-use' ? inUse(error) : error;
  });
}

/**
 * Does something with a journal that another process may be carrying out runs of at the time.
 *
 * @throws StorageError when there is none, or it cannot be opened
 */
export async function withRuns<Result>(
  values: RunsValues,
  terminal: Terminal,
  work: (journal: Journal) => Promise<Result>,
): Promise<Result> {
  const journal = await openJournal(readRunsPlace(values, terminal), { visitor: true }).catch((error: unknown) => {
    throw error instanceof StorageError && error.problem === 'missing' ? noRuns(error) : error;
  });
  try {
    return await work(journal);
  } finally {
    await journal.close();
  }
}

function noRuns({ message }: StorageError): StorageError {
  const advice = '"intercom-tools run" makes one with its first run, and --runs names another';
  return new StorageError('missing', `${message.replace(/\.$/, '')}: ${advice}.`);
}

function inUse({ message }: StorageError): StorageError {
  const advice = 'What serves automations carries out the runs of its journal by itself; --runs names another one.';
  return new StorageError('in-use', `${message} ${advice}`);
}
