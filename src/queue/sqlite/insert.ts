import { numberOf } from '../../storage/row.js';
import type { SqliteDriver, SqliteValue } from '../../storage/sqlite-driver.js';
import type { NewJob } from '../job.js';
import type { Enqueued } from '../queue.js';

/** Rows of one statement, largest first: few sizes, so that each is prepared once. */
const sizes = [64, 16, 4, 1] as const;

const columns = 'number, queue, scope, key, kind, meta, subjects, state, enqueued_at, due_at';

/**
 * Stores jobs whose keys are new, in order. Rows are numbered here, so that jobs and their payloads can be written many
 * at a time; nobody else stores jobs in the file.
 */
export function insertJobs(database: SqliteDriver, queue: string, jobs: readonly NewJob[]): Enqueued[] {
  const outcomes: Enqueued[] = [];
  const [row] = database.all("SELECT seq FROM sqlite_sequence WHERE name = 'job'");
  let last = row === undefined ? 0 : numberOf(row, 'seq');
  const now = Date.now();
  for (let start = 0; start < jobs.length; ) {
    const rest = jobs.length - start;
    const size = sizes.find((candidate) => candidate <= rest) ?? 1;
    const numbered = jobs.slice(start, start + size).map((job) => ({ job, number: ++last }));
    const stored = insertRows(database, queue, numbered, now);
    for (const { number } of numbered) outcomes.push(stored.has(number) ? 'stored' : 'duplicate');
    start += size;
  }
  return outcomes;
}

interface Numbered {
  readonly job: NewJob;
  readonly number: number;
}

/** Returns the numbers of the rows that are new. */
function insertRows(
  database: SqliteDriver,
  queue: string,
  numbered: readonly Numbered[],
  now: number,
): ReadonlySet<number> {
  const inserted = database.run(
    `INSERT INTO job (${columns}) VALUES ${rows("(?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)", numbered.length)}
     ON CONFLICT DO NOTHING`,
    numbered.flatMap(({ job, number }): SqliteValue[] => [
      number,
      queue,
      job.scope ?? '',
      job.key ?? null,
      job.kind,
      job.meta ?? null,
      JSON.stringify(job.subjects ?? []),
      now,
      job.availableAt ?? now,
    ]),
  );
  const stored =
    inserted === numbered.length ? new Set(numbered.map(({ number }) => number)) : newRows(database, numbered);
  const kept = numbered.filter(({ number }) => stored.has(number));
  if (kept.length === numbered.length) insertPayloads(database, kept);
  else for (const one of kept) insertPayloads(database, [one]);
  return stored;
}

/** Some keys were known: the rows that are there are the others. */
function newRows(database: SqliteDriver, numbered: readonly Numbered[]): ReadonlySet<number> {
  const found = database.all('SELECT number FROM job WHERE number BETWEEN ? AND ?', [
    numbered[0]?.number ?? 0,
    numbered.at(-1)?.number ?? 0,
  ]);
  return new Set(found.map((row) => numberOf(row, 'number')));
}

function insertPayloads(database: SqliteDriver, numbered: readonly Numbered[]): void {
  database.run(
    `INSERT INTO payload (number, bytes) VALUES ${rows('(?, ?)', numbered.length)}`,
    numbered.flatMap(({ job, number }): SqliteValue[] => [number, bytesOf(job.payload)]),
  );
}

function bytesOf(payload: NewJob['payload']): Uint8Array {
  return typeof payload === 'string' ? Buffer.from(payload, 'utf8') : payload;
}

function rows(row: string, count: number): string {
  return Array.from({ length: count }, () => row).join(', ');
}
